import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../src/extract/extract-article';
import { readMetadata } from '../../src/extract/metadata/read-metadata';
import { textOfHtml } from './block-text';
import { type Piece, piecesOf } from './page-pieces';
import type { Reading, Tool } from './reading';
import { shortestTime, traversalTime } from './shortest-time';

/** What a tool's result comes to, before it is timed. */
type Result = Omit<Reading, 'milliseconds'>;

let page: { document: Document; url: string } | undefined;

/** Parses a page; its scripts never run and it loads nothing. Answers how long a plain traversal takes (ms). */
export function load(html: string, url: string, repeats: number): number {
  page = { document: new DOMParser().parseFromString(html, 'text/html'), url };
  return traversalTime(page.document, repeats);
}

/** The loaded page's list items, headings, code, cells and boxes. Throws where no page is loaded. */
export function pieces(): Piece[] {
  if (page === undefined) throw new Error('No page is loaded.');
  return piecesOf(page.document);
}

/** Reads the loaded page with one tool, `repeats` times. Throws what the tool throws. */
export function read(tool: Tool, repeats: number): Reading {
  if (page === undefined) throw new Error('No page is loaded.');
  const { document, url } = page;
  const { value, milliseconds } = shortestTime(() => TOOLS[tool].run(document, url), repeats);
  return { ...TOOLS[tool].result(value, document, url), milliseconds };
}

type Runner<T> = {
  /** What is timed. */
  run: (document: Document, url: string) => T;
  result: (value: T, document: Document, url: string) => Result;
};

const ours: Runner<ReturnType<typeof extractArticle>> = {
  run: (document, url) => extractArticle(document, { url }),
  result(value, document, url) {
    // Where the gate says no, what it would have read still counts for pages that are no articles, and for metadata.
    const article = value ?? extractArticle(document, { url, read: 'page' });
    return {
      found: value !== undefined,
      ...(article?.title !== undefined && { title: article.title }),
      authors: article?.authors ?? [],
      ...(article?.published !== undefined && { published: article.published }),
      ...textOfHtml(article?.html ?? ''),
    };
  },
};

const metadata: Runner<ReturnType<typeof readMetadata>> = {
  run: readMetadata,
  result: ({ title, authors, published }) => ({
    found: true,
    ...(title !== undefined && { title }),
    authors,
    ...(published !== undefined && { published }),
    headings: [],
  }),
};

const readability: Runner<ReturnType<Readability['parse']>> = {
  run: (document) => new Readability(document.cloneNode(true) as Document).parse(),
  result: (value, document) => ({
    found: isProbablyReaderable(document),
    ...(value?.title && { title: value.title }),
    authors: value?.byline ? [value.byline] : [],
    ...(value?.publishedTime && { published: value.publishedTime }),
    ...textOfHtml(value?.content ?? ''),
  }),
};

const defuddle: Runner<ReturnType<Defuddle['parse']>> = {
  run: (document, url) => new Defuddle(document.cloneNode(true) as Document, { url }).parse(),
  result: (value) => ({
    found: value.content.trim() !== '',
    ...(value.title && { title: value.title }),
    authors: value.author ? [value.author] : [],
    ...(value.published && { published: value.published }),
    ...textOfHtml(value.content),
  }),
};

const TOOLS: Record<Tool, Runner<any>> = { ours, metadata, readability, defuddle };
