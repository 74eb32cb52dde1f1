import { expect, test } from 'vitest';
import { metadataFrom, page } from './page-from';

const PROSE =
  '<p>The kiln on the hill had stood cold for eleven winters when the first pair of herons came back to it.</p>';

test('the headline is the visible heading that agrees with the title, without the name of the site', () => {
  const { title, elements } = metadataFrom(
    page(
      '<title>Herons return to the kiln | Heron Post</title>',
      `<h1>Heron Post</h1><h2>Herons return to the kiln</h2>${PROSE}`,
    ),
  );
  expect(title).toBe('Herons return to the kiln');
  expect(elements.headline?.localName).toBe('h2');
});

test('a visible headline that says a little more than the tags is the headline', () => {
  const head = '<meta property="og:title" content="Herons return to kiln"><title>Herons return to kiln</title>';
  expect(metadataFrom(page(head, `<h1>Herons return to the old kiln</h1>${PROSE}`)).title).toBe(
    'Herons return to the old kiln',
  );
});

test('a heading for replies is no headline', () => {
  const { title, elements } = metadataFrom(
    page('<title>Herons return to the kiln</title>', `<h1>15 replies</h1>${PROSE}`),
  );
  expect(title).toBe('Herons return to the kiln');
  expect(elements.headline).toBeUndefined();
});

test('the only heading is the headline where the page claims nothing', () => {
  expect(metadataFrom(page('', `<h1>A quiet spring</h1>${PROSE}`)).title).toBe('A quiet spring');
});

test('a title named by its class is found where no heading agrees', () => {
  const { title, elements } = metadataFrom(
    page(
      '<title>A quiet spring - Heron Post</title>',
      `<h1>Heron Post</h1><div class="entry-title">A quiet spring</div>${PROSE}`,
    ),
  );
  expect(title).toBe('A quiet spring');
  expect(elements.headline?.className).toBe('entry-title');
});

test('lines within a headline are joined by a space', () => {
  expect(metadataFrom(page('', `<h1>A quiet<br>spring</h1>${PROSE}`)).title).toBe('A quiet spring');
});

test('a kicker in the same heading is left out where the tags do not have it', () => {
  const head = '<meta property="og:title" content="Herons return to the kiln">';
  const heading = '<h1><span>Birds of the valley</span> <span>Herons return to the kiln</span></h1>';
  expect(metadataFrom(page(head, heading + PROSE)).title).toBe('Herons return to the kiln');
});

test('a headline written in capitals is given as the tags write it', () => {
  const head = '<meta property="og:title" content="Herons return to the kiln">';
  expect(metadataFrom(page(head, `<h1>HERONS RETURN TO THE KILN</h1>${PROSE}`)).title).toBe(
    'Herons return to the kiln',
  );
});

test('a hyphen within a title cuts nothing, nor does a colon', () => {
  const head = '<meta property="og:site_name" content="Heron Post"><title>Half-timber: a kiln re-built</title>';
  expect(metadataFrom(page(head, PROSE)).title).toBe('Half-timber: a kiln re-built');
});

test('character references that were escaped twice are resolved', () => {
  expect(metadataFrom(page('<meta property="og:title" content="Reed &amp;amp; Kiln">', PROSE)).title).toBe(
    'Reed & Kiln',
  );
});

test('a kicker that only style parts from the headline is parted as the tags part it', () => {
  const head = '<meta property="og:title" content="Birds of the valley: Herons return to the kiln">';
  const heading = '<h1><span>Birds of the valley</span> <span>Herons return to the kiln</span></h1>';
  expect(metadataFrom(page(head, heading + PROSE)).title).toBe('Birds of the valley: Herons return to the kiln');
});

test('a title that goes on for pages is cut, and takes no longer than another', () => {
  const endless = 'Herons return to the kiln and '.repeat(7_000);
  const { title } = metadataFrom(
    page(`<title>${endless}</title><meta property="og:site_name" content="${endless}">`, PROSE),
  );
  expect(title?.startsWith('Herons return to the kiln')).toBe(true);
  expect(title?.length).toBeLessThanOrEqual(500);
});

test('a kicker that only style sets apart is no part of the headline', () => {
  const head = '<meta property="og:title" content="Herons return to the kiln">';
  const body = '<h1><span>Bird politics</span><span>Herons return to the kiln</span></h1>';
  expect(metadataFrom(page(head, body)).title).toBe('Herons return to the kiln');
});
