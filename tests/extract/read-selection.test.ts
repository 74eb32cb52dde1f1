import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';

const PAGE = `<title>Quay notes</title><nav><a href="/">Home</a></nav>
<main><h1>Quay notes</h1><p id="a">The first line says little. The second says more.</p>
<ul><li id="b">rope, <em>tarred</em></li><li id="c">two oars</li></ul>
<p id="d">The last line is not selected at all.</p></main><footer id="f">Printed on Eel Street</footer>`;

function select(from: string, fromOffset: number, to: string, toOffset: number) {
  const dom = new JSDOM(PAGE, { url: 'https://quay.example/notes' });
  const { document } = dom.window;
  const text = (id: string) => {
    const walker = document.createTreeWalker(document.getElementById(id) as Element, 4);
    return walker.nextNode() as Text;
  };
  const range = document.createRange();
  range.setStart(text(from), fromOffset);
  range.setEnd(text(to), toOffset);
  document.getSelection()?.addRange(range);
  return { document, close: () => dom.window.close() };
}

test('a selection is read as it is: cut within words’ paragraphs, lists kept', () => {
  const { document, close } = select('a', 28, 'c', 3);
  const article = extractArticle(document, { read: 'selection' });
  expect(article?.html).toBe('<p>The second says more.</p><ul><li>rope, <em>tarred</em></li><li>two</li></ul>');
  expect(article?.title).toBe('Quay notes');
  expect(article?.wordCount).toBe(7);
  close();
});

test('what no article would keep is read when it is selected', () => {
  const { document, close } = select('f', 0, 'f', 21);
  expect(extractArticle(document, { read: 'selection' })?.html).toBe('<p>Printed on Eel Street</p>');
  close();
});

test('nothing selected is nothing to read', () => {
  const { document, close } = select('a', 4, 'a', 4);
  expect(extractArticle(document, { read: 'selection' })).toBeUndefined();
  close();
});

test('a selection whose ends stand between elements is read as what lies between them, pictures too', () => {
  const html = `<title>Quay</title><main><h1>Quay</h1><p>Before.</p><h2>Gear</h2><ol><li>rope</li><li>oars</li></ol>
    <img src="/boat.jpg" width="900" height="600" alt="A boat"><p>After.</p><img src="/after.jpg" width="900" height="600"></main>`;
  const dom = new JSDOM(html, { url: 'https://quay.example/notes' });
  const { document } = dom.window;
  const main = document.querySelector('main') as Element;
  const children = [...main.childNodes];
  const from = children.findIndex((node) => node.nodeName === 'H2');
  const to = children.findIndex((node) => node.nodeName === 'IMG') + 1;
  document.getSelection()?.setBaseAndExtent(main, from, main, to);
  const article = extractArticle(document, { read: 'selection' });
  expect(article?.html).toMatch(/^<h2>Gear<\/h2><ol><li>rope<\/li><li>oars<\/li><\/ol>.*boat\.jpg/);
  expect(article?.html).not.toMatch(/Before|After|after\.jpg/);
  dom.window.close();
});
