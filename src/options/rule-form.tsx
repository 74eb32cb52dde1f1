import { useId, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { parseSelectors } from '../rules/parse-rules';
import type { Rule } from '../rules/rule';
import { useWording } from '../wording-context';

type Props = { rule: Rule; save: (rule: Rule) => void; cancel: () => void };

/** Edits a rule: its pages, and its selectors one on each line. What cannot be used is said, and not saved. */
export function RuleForm({ rule, save, cancel }: Props) {
  const { say } = useWording();
  const id = useId();
  const [path, setPath] = useState(rule.path);
  const [keep, setKeep] = useState(rule.keep.join('\n'));
  const [drop, setDrop] = useState(rule.drop.join('\n'));
  const [complaint, setComplaint] = useState('');
  const complaintAbout = (next: Rule): string => {
    const bad = [...next.keep, ...next.drop].find((selector) => !isSelector(selector));
    if (bad !== undefined) return say('ruleBadSelector', bad);
    if (!next.path.startsWith('/')) return say('ruleBadPath');
    return next.keep.length + next.drop.length === 0 ? say('ruleNothing') : '';
  };
  const submit = () => {
    const next = { ...rule, path: path.trim(), keep: linesOf(keep), drop: linesOf(drop) };
    const wrong = complaintAbout(next);
    setComplaint(wrong);
    if (wrong === '') save(next);
  };
  const lines = (name: string, label: string, value: string, change: (text: string) => void) => (
    <>
      <label for={`${id}-${name}`}>{label}</label>
      <textarea
        id={`${id}-${name}`}
        rows={3}
        spellcheck={false}
        aria-describedby={`${id}-selectors`}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </>
  );
  return (
    <form
      class="rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={`${id}-path`}>{say('rulePath')}</label>
      <input
        id={`${id}-path`}
        value={path}
        spellcheck={false}
        aria-describedby={`${id}-path-hint`}
        onInput={({ currentTarget }) => setPath(currentTarget.value)}
      />
      <p id={`${id}-path-hint`}>{say('rulePathHint')}</p>
      {lines('keep', say('ruleKeep'), keep, setKeep)}
      {lines('drop', say('ruleDrop'), drop, setDrop)}
      <p id={`${id}-selectors`}>{say('ruleSelectorsHint')}</p>
      <p role="alert" class="complaint">
        {complaint}
      </p>
      <div class="bar">
        <CommandButton run={submit} look="main">
          {say('ruleSave')}
        </CommandButton>
        <CommandButton run={cancel}>{say('ruleCancel')}</CommandButton>
      </div>
    </form>
  );
}

const linesOf = (text: string): string[] => parseSelectors(text.split('\n'));

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
