import type { StoredValue } from '../preferences/stored-value';
import { mergeRules } from './merge-rules';
import { parseRules } from './parse-rules';
import type { Rule } from './rule';

/** Makes rules of what readers choose with the picker. */
export function createChoosing(rules: StoredValue<Rule[]>, newId: () => string) {
  return {
    /**
     * Remembers a choice for the site of `address`: for its front page alone, or for all of its other pages. `parts` come
     * out of a page and are taken for what they may be. Answers whether there was anything to remember.
     */
    async remember(parts: unknown, address: string): Promise<boolean> {
      const { host, pathname } = new URL(address);
      const path = pathname === '/' ? '/' : '/*';
      const [rule] = parseRules([{ ...(parts as object | null), id: newId(), host, path }]);
      if (!rule) return false;
      await rules.write(mergeRules(await rules.read(), [rule]));
      return true;
    },
  };
}
