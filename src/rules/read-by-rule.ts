import type { ExtractOptions } from '../extract/extract-options';
import type { PageReading } from '../page-answers';
import type { Rule } from './rule';
import { ruleFor } from './rule-for';

/**
 * What of a page to read: its article (by the reader's rule for the site, if there is one), the article without any
 * rule, the page as a whole, or what is selected.
 */
export type ReadAs = 'article' | 'usual' | 'page' | 'selection';

type Parts = {
  readTab(tabId: number, options: ExtractOptions): Promise<PageReading>;
  /** The address that a tab shows, where the browser tells it. */
  addressOf(tabId: number): Promise<string | undefined>;
  rules(): Promise<Rule[]>;
};

/** Reads tabs as the reader's rules have it. Rejects with readTab's FailureErrors. */
export function createRuledReading({ readTab, addressOf, rules }: Parts) {
  return async (tabId: number, as: ReadAs = 'article'): Promise<PageReading> => {
    if (as !== 'article') return readTab(tabId, { read: as === 'usual' ? 'article' : as });
    const [address, known] = await Promise.all([addressOf(tabId), rules()]);
    const rule = address === undefined ? undefined : ruleFor(known, address);
    if (!rule) return readTab(tabId, {});
    const { keep, drop } = rule;
    const reading = await readTab(tabId, { parts: { keep, drop } });
    return { ...reading, rule: reading.isChosen ? 'followed' : 'missing' };
  };
}
