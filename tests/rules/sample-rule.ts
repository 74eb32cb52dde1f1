import type { Rule } from '../../src/rules/rule';

/** A rule for tests, with what matters to one test put over it. */
export function sampleRule(over: Partial<Rule> = {}): Rule {
  return { id: 'one', host: 'ledger.example', path: '/*', isOn: true, keep: ['#text'], drop: [], ...over };
}
