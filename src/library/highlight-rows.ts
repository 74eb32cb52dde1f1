import { FailureError } from '../outcome';
import { present } from './article-rows';
import { type Database, selectFirst } from './database';
import type { Highlight, HighlightColour, ListedHighlight } from './highlight-types';

/** A row of `highlight`. */
export type HighlightRow = {
  key: number;
  id: string;
  article: number;
  quote: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  colour: HighlightColour;
  note: string;
  created: number;
  updated: number;
  removed: number | null;
};

/** A row of `highlight` beside what the list says of its article. */
export type ListedRow = HighlightRow & {
  article_id: string;
  url: string;
  title: string;
  authors: string;
  site_name: string | null;
  published: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  kept: number;
};

export const SELECT_LISTED = `
  SELECT highlight.*, article.id AS article_id, url, title, authors, site_name, published, language, direction, kept
  FROM highlight JOIN article ON article.key = highlight.article`;

export function highlightOfRow(row: HighlightRow): Highlight {
  const { id, quote, prefix, suffix, start, end, colour, note, created, updated } = row;
  return { id, quote, prefix, suffix, start, end, colour, note, created, updated };
}

export function listedOfRow(row: ListedRow): ListedHighlight {
  const { article_id: id, url, title, direction, kept, site_name: siteName, published, language } = row;
  const authors = JSON.parse(row.authors) as string[];
  const article = { id, url, title, authors, direction, kept, ...present({ siteName, published, language }) };
  return { highlight: highlightOfRow(row), article };
}

/** The row of the highlight with this id, removed or not. Throws `no-highlight` where there is none (any more). */
export function highlightRow(database: Database, id: string): HighlightRow {
  const row = selectFirst<HighlightRow>(database, 'SELECT * FROM highlight WHERE id = ?', [id]);
  if (row === undefined) throw new FailureError('no-highlight', `No highlight has the id ${id}.`);
  return row;
}
