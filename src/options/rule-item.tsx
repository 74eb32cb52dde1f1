import { useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { Rule } from '../rules/rule';
import { useWording } from '../wording-context';
import { RuleForm } from './rule-form';

type Props = { rule: Rule; change: (rule: Rule) => void; remove: () => void };

/** One rule: for which site and pages, whether it is on, and its form while it is edited. */
export function RuleItem({ rule, change, remove }: Props) {
  const { say, count } = useWording();
  const [isEdited, setEdited] = useState(false);
  const { host, path, isOn, keep, drop } = rule;
  const save = (next: Rule) => {
    change(next);
    setEdited(false);
  };
  const facts = [keep.length > 0 && count('parts', keep.length), drop.length > 0 && count('left', drop.length)];
  return (
    <li class="rule">
      <div class="rule-line">
        <div class="rule-site">
          <strong>{host}</strong> <code>{path}</code>
          <p>{facts.filter(Boolean).join(', ')}</p>
        </div>
        <label class="switch">
          <input
            type="checkbox"
            checked={isOn}
            aria-label={say('ruleOnFor', host)}
            onChange={({ currentTarget }) => change({ ...rule, isOn: currentTarget.checked })}
          />
          {say('ruleOn')}
        </label>
        <CommandButton run={() => setEdited(!isEdited)} pressed={isEdited} label={say('ruleEditFor', host)}>
          {say('ruleEdit')}
        </CommandButton>
        <CommandButton run={remove} label={say('ruleDeleteFor', host)}>
          {say('ruleDelete')}
        </CommandButton>
      </div>
      {isEdited && <RuleForm rule={rule} save={save} cancel={() => setEdited(false)} />}
    </li>
  );
}
