import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../outcome';
import type { StoredValue } from '../preferences/stored-value';
import { useStored } from '../preferences/use-stored';
import { mergeRules } from '../rules/merge-rules';
import type { Rule } from '../rules/rule';
import { readRulesFile } from '../rules/rules-file';

/** What was done last, as long as it can be taken back or is news. */
export type RulesDeed =
  | { name: 'deleted'; rule: Rule; place: number }
  | { name: 'restored'; rule: Rule }
  | { name: 'imported'; count: number }
  | { name: 'failed'; failure: Failure };

/** The reader's rules, and what can be done with them. `rules` is undefined until they have been read. */
export function useRules(stored: StoredValue<Rule[]>) {
  const [rules, write] = useStored(stored);
  const [deed, setDeed] = useState<RulesDeed>();
  const known = rules ?? [];

  const change = (rule: Rule) => write(known.map((other) => (other.id === rule.id ? rule : other)));
  const remove = (rule: Rule) => {
    setDeed({ name: 'deleted', rule, place: known.indexOf(rule) });
    write(known.filter((other) => other !== rule));
  };
  const undo = () => {
    if (deed?.name !== 'deleted') return;
    write(known.toSpliced(deed.place, 0, deed.rule));
    setDeed({ name: 'restored', rule: deed.rule });
  };
  const importFile = async (file: Blob) => {
    try {
      const added = readRulesFile(await file.text());
      write(mergeRules(known, added));
      setDeed({ name: 'imported', count: added.length });
    } catch (thrown) {
      setDeed({ name: 'failed', failure: failureOf(thrown) });
    }
  };
  return { rules, deed, change, remove, undo, importFile };
}
