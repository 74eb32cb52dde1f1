import type { Highlight, HighlightedArticle, ListedHighlight } from '../../src/library/highlight-types';

export const FERRY: HighlightedArticle = {
  id: 'ferry',
  url: 'https://harbour.example/ferry',
  title: 'The ferry, *again*',
  authors: ['Marit Aas', 'Ines Okafor'],
  siteName: 'The Harbour Ledger',
  published: '2031-02-03',
  direction: 'ltr',
  kept: Date.UTC(2031, 4, 6),
};
export const PUMP: HighlightedArticle = { ...FERRY, id: 'pump', url: 'https://pump.example/', title: 'The pump' };

/** A highlight of an article, as the library lists it. */
export function listed(quote: string, over: Partial<Highlight> = {}, article = FERRY): ListedHighlight {
  const place = { prefix: 'Then ', suffix: ', they say', start: 5, end: 5 + quote.length };
  const times = { created: Date.UTC(2031, 5, 1), updated: Date.UTC(2031, 5, 2) };
  return {
    article,
    highlight: { id: `id of ${quote}`, quote, colour: 'yellow', note: '', ...place, ...times, ...over },
  };
}
