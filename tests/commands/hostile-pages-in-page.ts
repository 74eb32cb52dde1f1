import { explainArticle } from '../../src/extract/explain-article';
import { shortestTime } from '../bench/shortest-time';

const SENTENCE = 'The ferry left the upper quay at nine, as on every day of the year but two, and nobody waved. ';
const ARTICLE = `<main><h1>The upper quay</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(8)}</main>`;
/** An article of many sections, with what real pages have around and inside it. */
const SECTION = `<h2 class="section-title">On the <a href="#quay">quay</a></h2><p class="text">${SENTENCE}<b>Nobody</b>
  <a href="/boats">had <i>ever</i></a> waved. ${SENTENCE}</p><ul class="list"><li>Rope, <em>tarred</em></li><li><a href="/oars">Two oars</a></li></ul>
  <figure class="picture"><img src="/a.jpg" width="900" height="600"><figcaption>The quay at <b>noon</b></figcaption></figure>
  <div class="share-bar"><a href="/s">Share</a> <span>this</span></div>`;

/** By name, what a page of `size` holds below its body. The sizes that are measured stand with each. */
const PAGES: Record<string, { size: number; html: (size: number) => string }> = {
  'long article, 30,000 nodes': { size: 720, html: (size) => `<main><h1>Quay</h1>${SECTION.repeat(size)}</main>` },
  '500 levels of div': { size: 500, html: (size) => nested('<div class="in">', '</div>', size, ARTICLE) },
  '500 levels with text at each': {
    size: 500,
    html: (size) => ARTICLE + nested(`<div>${SENTENCE}`, `${SENTENCE}</div>`, size, ''),
  },
  '500 nested lists': { size: 500, html: (size) => ARTICLE + nested('<ul><li>rope', '</li></ul>', size, SENTENCE) },
  '500 nested tables': {
    size: 500,
    html: (size) => ARTICLE + nested('<table><tr><td>a</td><td>', '</td></tr></table>', size, SENTENCE),
  },
  '500 nested figures and quotes': {
    size: 250,
    html: (size) => ARTICLE + nested('<figure><blockquote>oar', '</blockquote></figure>', size, SENTENCE),
  },
  '500 levels over 20,000 lines': {
    size: 500,
    html: (size) => nested('<div>', '</div>', size, ARTICLE + '<p>two oars</p>'.repeat(40 * size)),
  },
  '100,000 inline siblings': { size: 50_000, html: (size) => `${ARTICLE}<div>${'<i></i>x '.repeat(size)}</div>` },
  '100,000 empty siblings': { size: 100_000, html: (size) => ARTICLE + '<div></div>'.repeat(size) },
  '100,000 paragraphs': { size: 100_000, html: (size) => ARTICLE + '<p>a line</p>'.repeat(size) },
  '100,000 links': { size: 100_000, html: (size) => ARTICLE + '<a href="/quay">quay</a> '.repeat(size) },
  '20,000 lists of one item': { size: 20_000, html: (size) => ARTICLE + '<ul><li>rope</li></ul>'.repeat(size) },
  '20,000 headings': { size: 20_000, html: (size) => ARTICLE + '<h2>Rope</h2><h3>Oars</h3>'.repeat(size / 2) },
  '20,000 pictures': {
    size: 20_000,
    html: (size) => ARTICLE + '<figure><img src="a.jpg"><figcaption>Oars</figcaption></figure>'.repeat(size),
  },
  '20,000 classes': {
    size: 20_000,
    html: (size) =>
      ARTICLE + Array.from({ length: size }, (_, n) => `<div class="c${n} d${n}x">line ${n}</div>`).join(''),
  },
  '20,000 dates and names': {
    size: 20_000,
    html: (size) =>
      ARTICLE.replace(
        '</h1>',
        `</h1>${'<time datetime="2026-01-02">2 January 2026</time><a rel="author">Ines</a>'.repeat(size / 2)}`,
      ),
  },
  '10,000 blocks of structured data': {
    size: 10_000,
    html: (size) =>
      '<script type="application/ld+json">{"@type":"Article","headline":"Quay"}</script>'.repeat(size) + ARTICLE,
  },
  'structured data 5,000 levels deep': {
    size: 5000,
    html: (size) =>
      `<script type="application/ld+json">${'{"a":['.repeat(size)}${']}'.repeat(size)}</script>${ARTICLE}`,
  },
  '10 MB in one paragraph': { size: 104_000, html: (size) => `<h1>Quay</h1><p>${SENTENCE.repeat(size)}</p>` },
  '10 MB in paragraphs': {
    size: 20_000,
    html: (size) => `<h1>Quay</h1>${`<p>${SENTENCE.repeat(5)}</p>`.repeat(size)}`,
  },
  '10 MB of white space': { size: 10_000_000, html: (size) => ARTICLE + ' '.repeat(size) },
  '10 MB in an attribute': {
    size: 10_000_000,
    html: (size) => `<div class="${'ad '.repeat(size / 3)}">${ARTICLE}</div>`,
  },
  '10 MB without a space': { size: 10_000_000, html: (size) => `${ARTICLE}<p>${'a'.repeat(size)}</p>` },
  '100,000 slashes and entities in the title': {
    size: 100_000,
    html: (size) => `<title>${'a | b - &amp;amp; '.repeat(size / 10)}</title>${ARTICLE}`,
  },
  'an empty page': { size: 1, html: () => '' },
  'a frameset': { size: 1, html: () => '<frameset cols="1,2"><frame src="a"><frame src="b"></frameset>' },
};

export const names = (): string[] => Object.keys(PAGES);

function nested(before: string, after: string, levels: number, inside: string): string {
  return before.repeat(levels) + inside + after.repeat(levels);
}

/** How long (ms, best of three) a page takes at a share of its size, and how many nodes it has then. */
export function measure(name: string, share: number): { milliseconds: number; nodes: number } {
  const { size, html } = PAGES[name] as { size: number; html: (size: number) => string };
  const page = new DOMParser().parseFromString(html(Math.max(1, Math.round(size * share))), 'text/html');
  const url = 'https://quay.example/hostile';
  const { milliseconds } = shortestTime(() => explainArticle(page, { url }), 3);
  return { milliseconds, nodes: page.querySelectorAll('*').length };
}
