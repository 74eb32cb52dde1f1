import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { explainArticle } from '../../src/extract/explain-article';
import { type ChosenParts, extractArticle } from '../../src/extract/extract-article';

const LONG = [
  'The ferry has left at nine for forty years, and in forty years nobody has asked the ferry why.',
  'On the first of May it left at ten, and by noon the whole of the village stood on the quay, asking.',
  'The ferryman said that the clock had been mended, and that nine had been ten for all of those years.',
];
const PAGE = `<title>Quay notes</title><nav><a href="/">Home</a></nav>
<main><h1>Quay notes</h1><div id="text"><p>${LONG[0]}</p><figure><img src="/boat.jpg" width="900" height="600" alt="A boat"></figure>
<p>${LONG[1]}</p><div class="offer"><p>Buy a rope, get an oar.</p><p class="small-print">Oars while they last.</p></div><p>${LONG[2]}</p></div></main>
<aside class="tides"><h2>Tides</h2><ul><li>High at <em>six</em></li><li>Low at noon</li></ul></aside>
<footer>Printed on Eel Street</footer>`;

function read(parts: ChosenParts, html = PAGE) {
  const { window } = new JSDOM(html, { url: 'https://quay.example/notes' });
  const article = extractArticle(window.document, { parts });
  const { isChosen } = explainArticle(window.document, { parts });
  window.close();
  return { html: article?.html, isChosen, article };
}

test('chosen parts are read whole, in the order of the page and in its structure', () => {
  const { html, isChosen, article } = read({ keep: ['footer', '.tides'], drop: [] });
  expect(html).toBe(
    '<h2>Tides</h2><ul><li>High at <em>six</em></li><li>Low at noon</li></ul><p>Printed on Eel Street</p>',
  );
  expect(isChosen).toBe(true);
  expect(article).toMatchObject({ title: 'Quay notes', confidence: 1, wordCount: 11 });
});

test('of parts in one another the innermost has its way', () => {
  const { html } = read({ keep: ['#text', '.small-print'], drop: ['.offer'] });
  expect(html).toContain('Oars while they last.');
  expect(html).not.toContain('Buy a rope');
  expect(html).toContain('boat.jpg');
  expect(html).toContain('nine had been ten');
});

test('a part that is only unwanted is taken out of the usual cut, its pictures too', () => {
  const usual = read({ keep: [], drop: [] });
  expect(usual.isChosen).toBeUndefined();
  expect(usual.html).toContain('boat.jpg');
  const { html, isChosen, article } = read({ keep: [], drop: ['figure', '.offer'] });
  expect(isChosen).toBe(true);
  expect(html).not.toMatch(/boat\.jpg|Buy a rope/);
  expect(html).toContain('forty years');
  expect(article?.confidence).toBe(usual.article?.confidence);
});

test('where the page has none of the parts it is cut as usual, and the article says that it is not the choice', () => {
  for (const parts of [
    { keep: ['.essay'], drop: [] },
    { keep: [], drop: ['.essay'] },
    { keep: ['div['], drop: [] },
  ]) {
    const { html, isChosen } = read(parts);
    expect(html).toContain('forty years');
    expect(isChosen).toBeUndefined();
  }
});

test('a chosen part is read where the page would be no article', () => {
  const page = '<title>Quay</title><nav><a href="/a">Home</a></nav><div class="note"><p>Shut on Monday.</p></div>';
  expect(read({ keep: [], drop: [] }, page).html).toBeUndefined();
  expect(read({ keep: ['.note'], drop: [] }, page).html).toBe('<p>Shut on Monday.</p>');
});
