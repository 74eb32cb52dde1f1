import type { Rule } from './rule';

/** `rules` with `added` put in: one for the same paths of the same site takes the place of the one before. */
export function mergeRules(rules: Rule[], added: Rule[]): Rule[] {
  return added.reduce((merged, rule) => {
    const place = merged.findIndex(
      ({ id, host, path }) => id === rule.id || (host === rule.host && path === rule.path),
    );
    return place < 0 ? [...merged, rule] : merged.with(place, rule);
  }, rules);
}
