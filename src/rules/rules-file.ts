import { FailureError } from '../outcome';
import { parseRules } from './parse-rules';
import type { Rule } from './rule';

const KIND = 'lectern-rules';

/** Rules as a file that another Lectern can read: JSON with what it is and in which version. */
export function writeRulesFile(rules: Rule[]): string {
  return `${JSON.stringify({ kind: KIND, version: 1, rules }, null, 2)}\n`;
}

/** The rules of such a file. Throws a FailureError `not-rules` where it is another. */
export function readRulesFile(text: string): Rule[] {
  const { kind, rules } = parsed(text);
  if (kind !== KIND) throw new FailureError('not-rules', 'No file of rules.');
  return parseRules(rules);
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Not JSON: no file of ours.
    return {};
  }
}
