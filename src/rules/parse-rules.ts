import type { Rule } from './rule';

const MOST_SELECTORS = 50;
const LONGEST_TEXT = 1000;

/** The rules among whatever was stored, imported or sent: what is none of ours is left out. */
export function parseRules(stored: unknown): Rule[] {
  return Array.isArray(stored) ? stored.flatMap((value) => parseRule(value) ?? []) : [];
}

function parseRule(value: unknown): Rule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, host, path, isOn, keep, drop } = value as Record<string, unknown>;
  if (!isText(id) || !isText(host) || host === '' || !isText(path) || !path.startsWith('/')) return undefined;
  const parts = { keep: parseSelectors(keep), drop: parseSelectors(drop) };
  if (parts.keep.length + parts.drop.length === 0) return undefined;
  return { id, host, path, isOn: isOn !== false, ...parts };
}

/** The texts of a list of selectors. Whether they are selectors is found out where they are used. */
export function parseSelectors(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const texts = value.filter(isText).map((text) => text.trim());
  return texts.filter((text) => text !== '').slice(0, MOST_SELECTORS);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
