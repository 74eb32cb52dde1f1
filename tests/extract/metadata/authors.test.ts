import { expect, test } from 'vitest';
import { namesIn } from '../../../src/extract/metadata/author-names';
import { metadataFrom, page } from './page-from';

const PROSE =
  '<p>The kiln on the hill had stood cold for eleven winters when the first pair of herons came back to it.</p>';
const H1 = '<h1>Herons return to the kiln</h1>';

function authorsOf(body: string, head = '', language = 'en'): string[] {
  return metadataFrom(page(head, body, language)).authors;
}

test.each([
  ['en', 'By Ada Reed'],
  ['en', 'Written by Ada Reed on May 3, 2031'],
  ['en', 'May 3, 2031 | by Ada Reed | 4 comments'],
  ['de', 'Von Ada Reed, 3. Mai 2031'],
  ['fr', 'Par Ada Reed le 3 mai 2031'],
  ['es', 'Por Ada Reed'],
  ['it', 'di Ada Reed'],
  ['nl', 'Door Ada Reed'],
  ['pt', 'Por Ada Reed - 3 de maio de 2031'],
  ['sv', 'Av Ada Reed'],
  ['id', 'Oleh Ada Reed'],
])('a byline under the headline names the author (%s: %s)', (language, byline) => {
  expect(authorsOf(`${H1}<p>${byline}</p>${PROSE}`, '', language)).toEqual(['Ada Reed']);
});

test.each([
  ['ru', 'Автор: Ада Рид', 'Ада Рид'],
  ['ja', '文：葦原あだ', '葦原あだ'],
  ['zh', '作者：苇安达', '苇安达'],
  ['ar', 'بقلم: عادة قصب', 'عادة قصب'],
  ['he', 'מאת: עדה סוף', 'עדה סוף'],
])('a byline in another script names the author (%s)', (language, byline, name) => {
  expect(authorsOf(`${H1}<p>${byline}</p>${PROSE}`, '', language)).toEqual([name]);
});

test('several authors come as a list, without their credentials', () => {
  expect(authorsOf(`${H1}<p>By Ada Reed, PhD, Tom Kiln and Ida Moor</p>${PROSE}`)).toEqual([
    'Ada Reed',
    'Tom Kiln',
    'Ida Moor',
  ]);
});

test('"by" may stand in a line of its own', () => {
  expect(authorsOf(`${H1}<div><p>By</p><p>Ada Reed</p></div>${PROSE}`)).toEqual(['Ada Reed']);
});

test('authors in JSON-LD are found through a graph and references', () => {
  const data = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Herons return to the kiln',
        author: [{ '@id': '#ada' }, { '@type': 'Person', name: 'Tom Kiln' }],
      },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Reed' },
    ],
  };
  expect(authorsOf(H1 + PROSE, `<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
    'Ada Reed',
    'Tom Kiln',
  ]);
});

test('JSON-LD with comment marks, raw line ends and a comma too many is read all the same', () => {
  const script =
    '<script type="application/ld+json"><!-- {"@type": "Article", "headline": "Herons\n return", "author": "Ada Reed",} --></script>';
  expect(authorsOf(H1 + PROSE, script)).toEqual(['Ada Reed']);
});

test('the site itself is no author', () => {
  const head = '<meta property="og:site_name" content="Heron Post"><meta name="author" content="Heron Post">';
  expect(authorsOf(H1 + PROSE, head)).toEqual([]);
});

test.each(['admin', 'https://heronpost.example/ada', '{{author.name}}', 'editor', 'unknown'])(
  '"%s" is no author',
  (value) => {
    expect(authorsOf(H1 + PROSE, `<meta name="author" content="${value}">`)).toEqual([]);
  },
);

test('the byline that is shown is believed before a tag that names somebody else', () => {
  expect(authorsOf(`${H1}<p>By Ada Reed</p>${PROSE}`, '<meta name="author" content="Web Crew">')).toEqual(['Ada Reed']);
});

test('the author of a related card is not the author of the article', () => {
  const card = '<aside class="related"><article><h3>Moor in autumn</h3><p>By Ida Moor</p></article></aside>';
  expect(authorsOf(H1 + PROSE + card)).toEqual([]);
});

test('a sentence that begins with a word of bylines names nobody', () => {
  expect(authorsOf(`${H1}<p>By the time the reeds were cut, nobody was left to call them.</p>${PROSE}`)).toEqual([]);
});

test('a page without any author has none', () => {
  expect(authorsOf(H1 + PROSE)).toEqual([]);
});

test('the place that shows the byline is told, a block with the date for both', () => {
  const { elements } = metadataFrom(page('', `${H1}<p class="meta">By Ada Reed | May 3, 2031</p>${PROSE}`));
  expect(elements.byline?.map((element) => element.className)).toEqual(['meta']);
  expect(elements.date?.map((element) => element.className)).toEqual(['meta']);
});

test.each([
  ['Reed, Ada', ['Ada Reed']],
  ['Ada Reed, Staff Writer', ['Ada Reed']],
  ['Ada Reed (Heron Post)', ['Ada Reed']],
  ['By Ada Reed & Tom Kiln', ['Ada Reed', 'Tom Kiln']],
  ['Ada van der Reed', ['Ada van der Reed']],
  ['ada@heronpost.example', []],
])('the names in "%s"', (entry, names) => {
  expect(namesIn(entry)).toEqual(names);
});

test('where the tags keep the first author only, the byline gives them all', () => {
  expect(authorsOf(`${H1}<p>By Ada Reed and Tom Kiln</p>${PROSE}`, '<meta name="author" content="Ada Reed">')).toEqual([
    'Ada Reed',
    'Tom Kiln',
  ]);
});

test('a role that only style sets apart from the name is left out', () => {
  expect(authorsOf(`${H1}<p>By <b>Ada Reed</b><span>Updated: May 3, 2031</span></p>${PROSE}`)).toEqual(['Ada Reed']);
});

test('who took the photograph is not who wrote the article', () => {
  expect(authorsOf(`${H1}<p>Photo by Ida Moor</p><p>By Ada Reed</p>${PROSE}`)).toEqual(['Ada Reed']);
});

test('a sentence about the author under the headline is no byline to leave out', () => {
  const sentence =
    'Ada Reed has watched the kiln from her kitchen for eleven winters, and wrote down every bird that came.';
  const { elements } = metadataFrom(page('<meta name="author" content="Ada Reed">', `${H1}<p>${sentence}</p>${PROSE}`));
  expect(elements.byline).toBeUndefined();
});

test('a site that bears the name of a person may be written by that person, if the page calls it one', () => {
  const head = (author: string) =>
    `<meta property="og:site_name" content="Ada Reed"><script type="application/ld+json">{"@type":"Article","author":${author}}</script>`;
  expect(authorsOf(H1 + PROSE, head('{"@type":"Person","name":"Ada Reed"}'))).toEqual(['Ada Reed']);
  expect(authorsOf(H1 + PROSE, head('{"@type":"Organization","name":"Ada Reed"}'))).toEqual([]);
});

test('what the site is called, and organisations, are no authors beside people', () => {
  const head = '<meta property="og:site_name" content="Heron Post">';
  const byline = '<p>By Ada Reed, Moorland Broadcasting Network and Heron Post Weekend</p>';
  expect(authorsOf(H1 + byline + PROSE, head)).toEqual(['Ada Reed']);
});

test('the name of an account counts only where the page shows it', () => {
  const head = '<meta name="author" content="areed7">';
  expect(authorsOf(H1 + PROSE, head)).toEqual([]);
  expect(authorsOf(`${H1}<p>areed7</p>${PROSE}`, head)).toEqual(['areed7']);
});

test('two words glued of two links beside a date are no name', () => {
  const line = (names: string) => `<p>May 3, 2031 | ${names}</p>`;
  expect(authorsOf(H1 + line('<b>Moor</b> <b>Herons</b>') + PROSE)).toEqual([]);
  expect(authorsOf(H1 + line('Ada Reed') + PROSE)).toEqual(['Ada Reed']);
});

test('a company is no author', () => {
  expect(authorsOf(H1 + PROSE, '<meta name="author" content="Kilnford Verlag GmbH">')).toEqual([]);
});

test('dots of any kind part a name from a role', () => {
  expect(authorsOf(`${H1}<p>By Ada Reed ⋅ Founder ⋅ Updated May 3, 2031</p>${PROSE}`)).toEqual(['Ada Reed']);
});

test('a sentence under the headline that tells who did something names no author', () => {
  const dek = '<p class="standfirst">Three new nests were counted by Ida Moor and Tom Kiln.</p>';
  expect(authorsOf(`${H1}${dek}<p>By</p><p>Ada Reed</p>${PROSE}`)).toEqual(['Ada Reed']);
});

test.each([
  ['<p>Written by Ada Reed</p>'],
  ['<p>This article was written by Ada Reed, Head of Kilns and Chimneys at the pottery.</p>'],
  [
    '<h4>About the author</h4><p>Ada Reed is a potter who has watched birds on the hill for thirty years now, and who draws what she sees there.</p>',
  ],
  ['<h4>Über die Autorin</h4><p>Ada Reed</p>'],
])('a byline after the text is read where there is none at the headline: %s', (closing) => {
  expect(authorsOf(`${H1}${PROSE.repeat(12)}${closing}<p>All rights kept.</p>`)).toEqual(['Ada Reed']);
});

test.each([
  ['the cards of other articles', '<h4>A kiln in the rain</h4><p>By Tom Kiln</p>'],
  ['texts by several', '<p>Written by Tom Kiln</p><p>Written by Ida Moor</p>'],
  ['comments', '<div class="comments"><p>Written by Tom Kiln</p></div>'],
])('%s after the text name nobody', (_, closing) => {
  expect(authorsOf(`${H1}${PROSE.repeat(12)}${closing}`)).toEqual([]);
});

test('where the name beside an author\'s "by" is not shown, what comes next is no name', () => {
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Reed"}}</script>`;
  const by = '<div class="author"><span>By</span><button>Ada Reed</button></div>';
  expect(authorsOf(`${H1}${by}<section><p>Loading Error</p></section>${PROSE}`, data)).toEqual(['Ada Reed']);
});

test('the name of an account in the data counts only where the page shows it', () => {
  const data = `<script type="application/ld+json">{"@type":"BlogPosting","author":{"@type":"Person","name":"ada.reed"}}</script>`;
  expect(authorsOf(`${H1}<p class="author">Tom Kiln</p>${PROSE}`, data)).toEqual(['Tom Kiln']);
  expect(authorsOf(`${H1}<p>Posted by ada.reed</p>${PROSE}`, data)).toEqual(['ada.reed']);
});

test('what somebody does, told after the name, is no second author', () => {
  expect(namesIn('Ada Reed, Head of Kilns and Chimneys')).toEqual(['Ada Reed']);
  expect(namesIn('Ada Reed, senior potter, and Tom Kiln')).toEqual(['Ada Reed', 'Tom Kiln']);
});

test('a date that only style sets apart from a name is no part of it, on pages that show no headline', () => {
  const body = `${PROSE.repeat(12)}<div class="author"><b>Ada Reed</b><i>May 3, 2031</i></div>`;
  expect(authorsOf(body, '<title>Herons</title>')).toEqual(['Ada Reed']);
});

test('a label whose name is not shown is no name', () => {
  expect(authorsOf(`${H1}<div><p>By</p><p>Researched by</p></div>${PROSE}`)).toEqual([]);
});

test('an editorial desk that the data names is who wrote it', () => {
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Redaktion kiln.example"}}</script>`;
  expect(authorsOf(`${H1}${PROSE}`, data, 'de')).toEqual(['Redaktion kiln.example']);
});

test('a site that bears the name of a person is written by the person whom its tags name as author', () => {
  const head = '<meta property="og:site_name" content="Ada Reed"><meta name="author" content="Ada Reed">';
  expect(authorsOf(`${H1}${PROSE}`, head)).toEqual(['Ada Reed']);
});

test('a site that is no person is not named as its own author by a tag', () => {
  const head = '<meta property="og:site_name" content="The Heron Post"><meta name="author" content="The Heron Post">';
  expect(authorsOf(`${H1}${PROSE}`, head)).toEqual([]);
});

test('an organisation that the data calls one keeps the "and" and "for" in its name', () => {
  const author = { '@type': 'Organization', name: 'Office for Weights and Measures' };
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Herons return to the kiln', author });
  expect(authorsOf(`${H1}${PROSE}`, `<script type="application/ld+json">${data}</script>`)).toEqual([
    'Office for Weights and Measures',
  ]);
});

test('the name of an account after "by" counts in a long line too, where the markup calls it an author', () => {
  const rest = 'on Friday May 3, 2031 at eight in the evening, from the department of birds that nobody expected';
  expect(authorsOf(`${H1}<p class="story-byline">Posted by <a href="/who">heronfan</a> ${rest}</p>${PROSE}`)).toEqual([
    'heronfan',
  ]);
  expect(authorsOf(`${H1}<p>Posted by heronfan ${rest}</p>${PROSE}`)).toEqual([]);
});

test("what an author does is not taken for a second one in a line that is marked as the author's", () => {
  const role = 'Marketing, of the society that looks after the kilns and whoever nests in one of their chimneys';
  expect(authorsOf(`${H1}<p class="byline">By Ada Reed, ${role}</p>${PROSE}`)).toEqual(['Ada Reed']);
});

test.each(['Harbour Staff', 'Harbour Blog Contributor'])('a desk of the house is named whole (%s)', (desk) => {
  expect(authorsOf(`${H1}<p class="author-name">${desk}</p>${PROSE}`)).toEqual([desk]);
  expect(authorsOf(`${H1}<p>By ${desk}</p>${PROSE}`)).toEqual([desk]);
});

test('the reading time as a range of minutes is no part of the author', () => {
  expect(authorsOf(`${H1}<p>By the Harbour Team 2–3 minutes</p>${PROSE}`)).toEqual(['the Harbour Team']);
});

test('a single word beside the headline is who wrote, where it is marked so and stands by itself', () => {
  expect(authorsOf(`${H1}<div class="creator-author">Newsdesk</div>${PROSE}`)).toEqual(['Newsdesk']);
  expect(authorsOf(`${H1}<div class="author-box">Share <b>Newsdesk</b></div>${PROSE}`)).toEqual([]);
});
