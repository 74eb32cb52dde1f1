import type { Article } from '../src/article/article';
import type { Summary } from '../src/library/library-types';

/** An article for tests, with what matters to one test put over it. */
export function sampleArticle(over: Partial<Article> = {}): Article {
  return {
    url: 'https://ledger.example/drain',
    title: 'The drain, again',
    authors: ['Ines Okafor'],
    siteName: 'The Ledger',
    published: '2031-05-06',
    language: 'en',
    direction: 'ltr',
    excerpt: 'It rained.',
    html: '<p>It rained.</p><h2>Then</h2><p>It stopped.</p>',
    wordCount: 460,
    confidence: 0.9,
    ...over,
  };
}

/** What the library says of a kept `sampleArticle`. */
export function sampleSummary(over: Partial<Summary> = {}): Summary {
  const { url, title, authors, siteName = '', published = '', direction, excerpt, wordCount } = sampleArticle();
  const found = { url, title, authors, siteName, published, direction, excerpt, wordCount };
  const untouched = { state: 'unread', isFavourite: false, progress: 0 } as const;
  return { id: 'one', ...found, ...untouched, kept: Date.UTC(2031, 4, 7), missingImages: 0, version: 1, ...over };
}
