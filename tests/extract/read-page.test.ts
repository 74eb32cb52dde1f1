import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';

function read(html: string) {
  const dom = new JSDOM(html, { url: 'https://quay.example/' });
  const results = [extractArticle(dom.window.document), extractArticle(dom.window.document, { read: 'page' })];
  dom.window.close();
  return { article: results[0], page: results[1] };
}

test('a page without an article is read all the same when the reader asks', () => {
  const { article, page } = read(`<title>Quay</title><nav><a href="/a">Timetable</a></nav>
    <main><h2>Ferry</h2><p>Leaves at nine.</p><ul><li>Adults 2</li><li>Children 1</li></ul></main>`);
  expect(article).toBeUndefined();
  expect(page?.html).toContain('Leaves at nine.');
  expect(page?.html).toContain('<li>Children 1</li>');
  expect(page?.html).not.toContain('Timetable');
  expect(page?.confidence).toBeLessThan(0.5);
});

test('a page that is all navigation is read rather than nothing', () => {
  const { page } = read('<nav><ul><li><a href="/a">Ferry</a></li><li><a href="/b">Harbour</a></li></ul></nav>');
  expect(page?.html).toContain('Ferry');
});
