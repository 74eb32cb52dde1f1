import type { Rule } from './rule';

/** `rules` with `added` put in: one for the same paths of the same site takes the place of the one before. */
export function mergeRules(rules: Rule[], added: Rule[]): Rule[] {
  const merged = [...rules];
  for (const rule of added) {
    const place = merged.findIndex(
      ({ id, host, path }) => id === rule.id || (host === rule.host && path === rule.path),
    );
    merged.splice(place < 0 ? merged.length : place, 1, rule);
  }
  return merged;
}
