import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import { extractArticle } from '../../src/extract/extract-article';
import type { ExpectedFixture } from '../expected-fixture';
import { notAllowed } from './allow-list';
import { blockTexts } from './block-texts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const read = (slug: string, file: string) => readFileSync(new URL(`${slug}/${file}`, FOLDER), 'utf8');

/** A page as a browser would have it, and what the extractor makes of it. */
function openPage(slug: string) {
  const expected = JSON.parse(read(slug, 'expected.json')) as ExpectedFixture;
  const dom = new JSDOM(read(slug, 'page.html'), { url: expected.url });
  return { dom, expected, document: dom.window.document };
}

function clean(article: Article | undefined): { body: HTMLElement; texts: string[]; headings: string[] } {
  const { body } = new JSDOM(article?.html ?? '').window.document;
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return { body, texts: blockTexts(body), headings: headings.map((heading) => heading.textContent.trim()) };
}

describe.each(readdirSync(FOLDER))('%s', (slug) => {
  const { dom, expected, document } = openPage(slug);
  const before = dom.serialize();
  const observer = new dom.window.MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const article = extractArticle(document);
  const result = clean(article);

  test('is told to be an article, or none', () => {
    expect(article !== undefined).toBe(expected.article);
  });

  test('leaves the page as it was', () => {
    expect(observer.takeRecords()).toEqual([]);
    expect(dom.serialize()).toBe(before);
  });

  test('reads the same a second time', () => {
    expect(extractArticle(document)).toEqual(article);
    dom.window.close();
  });

  if (!expected.article) return;

  test('keeps every block of the text in order, and nothing else', () => {
    expect(result.texts).toEqual(expected.text);
  });

  test('keeps the headings as headings', () => {
    expect(result.headings).toEqual(expected.headings);
  });

  test('leaves out what is not the article', () => {
    for (const snippet of expected.drops ?? []) expect(article?.html).not.toContain(snippet);
  });

  test('is written in clean HTML', () => {
    for (const snippet of expected.html ?? []) expect(article?.html).toContain(snippet);
    expect(notAllowed(result.body)).toEqual([]);
  });

  test('knows the headline, the authors and the date', () => {
    expect(article?.title).toBe(expected.title);
    expect(article?.authors).toEqual(expected.authors);
    if (expected.published !== undefined) expect(article?.published).toBe(expected.published);
  });

  test('knows the language, its direction, the lead image and whether the text is only a preview', () => {
    if (expected.language !== undefined) expect(article?.language).toBe(expected.language);
    if (expected.direction !== undefined) expect(article?.direction).toBe(expected.direction);
    expect(article?.paywall ?? false).toBe(expected.paywall ?? false);
    if (expected.leadImage !== undefined) expect(article?.leadImage?.url ?? null).toBe(expected.leadImage);
  });
});
