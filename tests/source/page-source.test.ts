// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageSource } from '../../src/source/page-source';
import { readSource } from '../../src/source/read-source';

const PARAGRAPH =
  '<p>The tide tables of the harbour are printed in March, when the ice has gone, and nobody throws the old ones away.</p>';
const HEAD = `<title>The tide tables</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The tide tables","author":{"@type":"Person","name":"Marit Aas"},"datePublished":"2031-05-06"}</script>
  <script>track()</script><style>p { color: red }</style>`;

function page(body: string): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${HEAD}</head><body>${body}</body></html>`,
    'text/html',
  );
}

describe('the source of a page', () => {
  it('gives the article that the page gives', () => {
    const url = 'https://harbour.example/tides';
    const document = page(`<h1>The tide tables</h1><article>${PARAGRAPH.repeat(6)}<h2>Ice</h2>${PARAGRAPH}</article>`);
    const article = extractArticle(document, { url });
    expect(article?.authors).toEqual(['Marit Aas']);
    expect(readSource(pageSource(document) ?? '', { url }).article).toEqual(article);
  });

  it('holds nothing that runs, and nothing that the reader typed', () => {
    const source = pageSource(
      page(
        `<p onclick="steal()">Ink<textarea>my secret</textarea><input value="my name"></p><iframe src="/ad"></iframe>`,
      ),
    );
    expect(source).toContain('NewsArticle');
    for (const gone of ['track()', 'steal()', 'secret', 'my name', '<iframe', 'color: red']) {
      expect(source).not.toContain(gone);
    }
  });

  it('leaves the page as it was, and wakes nothing in it', () => {
    let woken = 0;
    customElements.define(
      'tide-clock',
      class extends HTMLElement {
        constructor() {
          super();
          woken += 1;
        }
      },
    );
    document.body.innerHTML = '<tide-clock></tide-clock><script type="text/plain">x</script>';
    const before = document.documentElement.outerHTML;
    expect(woken).toBe(1);
    pageSource(document);
    expect(woken).toBe(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is left out where a page is larger than any article', () => {
    expect(pageSource(page(`<p>${'a'.repeat(6_100_000)}</p>`))).toBeUndefined();
  });
});
