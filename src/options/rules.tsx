import { useRef } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { useShortcuts } from '../controls/use-shortcuts';
import type { StoredValue } from '../preferences/stored-value';
import type { Rule } from '../rules/rule';
import { writeRulesFile } from '../rules/rules-file';
import { useWording } from '../wording-context';
import { RuleItem } from './rule-item';
import { type RulesDeed, useRules } from './use-rules';

export type RulesEffects = {
  rules: StoredValue<Rule[]>;
  saveFile(name: string, text: string): void;
};

/** The rules for sites: seen, switched, edited, deleted with an undo, carried from machine to machine. */
export function Rules({ effects }: { effects: RulesEffects }) {
  const { say } = useWording();
  const { rules, deed, change, remove, undo, importFile } = useRules(effects.rules);
  const file = useRef<HTMLInputElement>(null);
  useShortcuts({ z: undo });
  return (
    <section aria-labelledby="rules-title">
      <header class="options-header">
        <h2 id="rules-title">{say('rulesTitle')}</h2>
        <div class="bar">
          <CommandButton run={() => file.current?.click()}>{say('rulesImport')}</CommandButton>
          <CommandButton
            run={() => effects.saveFile('lectern-rules.json', writeRulesFile(rules ?? []))}
            disabled={!rules?.length}
          >
            {say('rulesExport')}
          </CommandButton>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={say('rulesImport')}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) importFile(chosen);
              currentTarget.value = '';
            }}
          />
        </div>
      </header>
      <p class="options-hint">{say('rulesHint')}</p>
      <DeedLine deed={deed} undo={undo} />
      {rules?.length === 0 && (
        <div class="options-empty">
          <h3>{say('rulesEmpty')}</h3>
          <p>{say('rulesEmptyHint')}</p>
        </div>
      )}
      <ul class="rules">
        {rules?.map((rule) => (
          <RuleItem key={rule.id} rule={rule} change={change} remove={() => remove(rule)} />
        ))}
      </ul>
    </section>
  );
}

function DeedLine({ deed, undo }: { deed: RulesDeed | undefined; undo: () => void }) {
  const { say, count, failure } = useWording();
  const textOf = (done: RulesDeed) => {
    if (done.name === 'imported') return count('rulesImported', done.count);
    if (done.name === 'failed') return failure(done.failure);
    return say(done.name === 'deleted' ? 'ruleDeleted' : 'ruleRestored', done.rule.host);
  };
  return (
    <div class="deed">
      <p role="status">{deed && textOf(deed)}</p>
      {deed?.name === 'deleted' && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
    </div>
  );
}
