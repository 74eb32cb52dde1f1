import { expect, test } from 'vitest';
import { readMetadata } from '../../../src/extract/metadata/read-metadata';
import { metadataFrom, page, pageFrom } from './page-from';

const PROSE =
  '<p>The kiln on the hill had stood cold for eleven winters when the first pair of herons came back to it.</p>';
const H1 = '<h1>Herons return to the kiln</h1>';

test('the site is called as it calls itself, else as its host is', () => {
  expect(metadataFrom(page('<meta property="og:site_name" content="Heron Post">', H1)).siteName).toBe('Heron Post');
  expect(metadataFrom(page('', H1), 'https://www.heronpost.example/nest').siteName).toBe('heronpost.example');
});

test('the canonical address counts on the same host only, and not as the home page', () => {
  const link = (href: string) => metadataFrom(page(`<link rel="canonical" href="${href}">`, H1)).canonicalUrl;
  expect(link('/2031/nest?full')).toBe('https://heronpost.example/2031/nest?full');
  expect(link('https://moor.example/nest')).toBeUndefined();
  expect(link('https://heronpost.example/')).toBeUndefined();
  expect(link('javascript:alert(1)')).toBeUndefined();
});

test('the lead image comes with its size and description, absolute', () => {
  const head =
    '<meta property="og:image" content="/nest.jpg"><meta property="og:image:width" content="1200">' +
    '<meta property="og:image:height" content="800"><meta property="og:image:alt" content="A nest on a chimney">';
  expect(metadataFrom(page(head, H1)).leadImage).toEqual({
    url: 'https://heronpost.example/nest.jpg',
    alt: 'A nest on a chimney',
    width: 1200,
    height: 800,
  });
});

test('the logo of the site is no lead image', () => {
  expect(metadataFrom(page('<meta property="og:image" content="/assets/logo.png">', H1)).leadImage).toBeUndefined();
});

test('language and direction are what the page says', () => {
  expect(metadataFrom(page('', '<h1>عودة البلشون</h1>', 'ar'))).toMatchObject({ language: 'ar', direction: 'rtl' });
  expect(metadataFrom(page('', H1, 'pt_BR'))).toMatchObject({ language: 'pt-BR', direction: 'ltr' });
});

test('a template that says English over a Japanese page is not believed', () => {
  expect(metadataFrom(page('', '<h1>アオサギが窯に帰る</h1>', 'en')).language).toBe('ja');
});

test('the standfirst is told from the first paragraph', () => {
  const dek = 'Nobody had called them, and nobody had expected them to stay.';
  expect(metadataFrom(page('', `${H1}<p class="standfirst">${dek}</p><div>${PROSE}</div>`)).dek).toBe(dek);
  expect(
    metadataFrom(page(`<meta name="description" content="${dek}">`, `${H1}<p>${dek}</p>${PROSE}`)).dek,
  ).toBeUndefined();
});

test('a paragraph of the text is no standfirst, though it be named a lead or repeat the description', () => {
  const first =
    'The kiln on the hill had stood cold for eleven winters when the first pair of herons came back to it, late in the evening and unseen.';
  const long = `${first} Nobody had called them.`;
  expect(metadataFrom(page('', `${H1}<div class="lead">${long}</div><p>Share</p>${PROSE}`)).dek).toBeUndefined();
  const head = `<meta name="description" content="${first}">`;
  const text = PROSE.repeat(2).replaceAll('</p><p>', ' ');
  expect(metadataFrom(page(head, `${H1}<div>${first}</div>${text}`)).dek).toBeUndefined();
  expect(metadataFrom(page(head, `${H1}<div>${first}</div><p>May 3, 2031</p>${text}`)).dek).toBe(first);
});

test('section and description are read from the tags', () => {
  const head =
    '<meta property="article:section" content="Birds"><meta name="description" content="Two herons &amp;amp; a kiln.">';
  expect(metadataFrom(page(head, H1))).toMatchObject({ section: 'Birds', description: 'Two herons & a kiln.' });
});

test.each([
  '',
  '<frameset><frame></frameset>',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<form><input name="parentElement"><input name="children"><h1>Nest</h1></form>',
])('a page that is hardly one has metadata all the same: %s', (html) => {
  expect(metadataFrom(html)).toMatchObject({ authors: [], direction: 'ltr' });
});

test('an address that is none, and data of the wrong shape, do no harm', () => {
  const data =
    '{"@type":"Article","author":{"name":[null,3]},"headline":{},"image":[[]],"datePublished":7,"publisher":[]}';
  const document = pageFrom(page(`<script type="application/ld+json">${data}</script>`, H1));
  expect(readMetadata(document, 'about:blank')).toMatchObject({ title: 'Herons return to the kiln', authors: [] });
});

test('reading leaves the page as it was', () => {
  const document = pageFrom(
    page('<meta property="og:title" content="Herons">', `${H1}<p>By Ada Reed | May 3, 2031</p>${PROSE}`),
  );
  const before = document.documentElement.outerHTML;
  readMetadata(document, 'https://heronpost.example/nest');
  expect(document.documentElement.outerHTML).toBe(before);
});
