// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Announcements } from '../../src/aloud/collect-passages';
import { planSpeech } from '../../src/aloud/plan-speech';
import { parsed } from '../show';

const say: Announcements = {
  language: 'en',
  picture: (alt) => `Picture: ${alt}`,
  code: (lines) => `Code, ${lines} lines`,
  table: (columns, rows) => `Table, ${columns} columns, ${rows} rows`,
  formula: 'formula',
};

function plan(html: string, { language = 'en', header = '' } = {}) {
  const view = document.createElement('article');
  view.lang = language;
  const body = parsed(`<header class="article-header">${header}</header><div class="article-body">${html}</div>`);
  view.append(...body.childNodes);
  document.body.replaceChildren(view);
  return planSpeech(view, say);
}
const texts = (html: string, options = {}) => plan(html, options).map(({ text }) => text);

afterEach(() => document.body.replaceChildren());

describe('what is read aloud', () => {
  it('is headline, dek, byline and text, but not the site, the date and the outline', () => {
    const header =
      '<p class="site">The Ledger</p><h1>The drain</h1><p class="dek">Again.</p>' +
      '<p class="facts"><span class="byline">By Ines</span><time>May</time></p>';
    expect(texts('<p>It rained. It stopped.</p>', { header })).toEqual([
      'The drain',
      'Again.',
      'By Ines',
      'It rained.',
      'It stopped.',
    ]);
  });

  it('is one sentence across links and emphasis, and never across paragraphs and lines', () => {
    expect(texts('<p>It <em>rained</em> on\n the <a href="#x">quay</a></p><p>and stopped</p>')).toEqual([
      'It rained on  the quay',
      'and stopped',
    ]);
    expect(texts('<p>Salt wind<br>and tar</p>')).toEqual(['Salt wind', 'and tar']);
    expect(texts('<ul><li>Ink<ul><li>black</li></ul></li><li>Lead</li></ul>')).toEqual(['Ink', 'black', 'Lead']);
  });

  it('says what a picture shows, once, with its caption as one paragraph', () => {
    const figure = '<figure><img src="x.png" alt="A press"><figcaption>The old press.</figcaption></figure>';
    const sentences = plan(`${figure}<p><img src="y.png" alt="">After.</p>`);
    expect(sentences.map(({ text }) => text)).toEqual(['Picture: A press', 'The old press.', 'After.']);
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 1]);
  });

  it('announces code and long formulas instead of spelling them', () => {
    expect(texts('<pre><code>a\nb\nc\n</code></pre><p>Run it.</p>')).toEqual(['Code, 3 lines', 'Run it.']);
    expect(texts('<p>With <math><mi>x</mi><mo>=</mo><mn>2</mn></math> it holds.</p>')).toEqual(['With x=2 it holds.']);
    const long = '<mi>a</mi><mo>+</mo><mi>b</mi><mo>+</mo><mi>c</mi><mo>+</mo><mi>d</mi>';
    expect(texts(`<p>With <math>${long}</math> it holds.</p>`)).toEqual(['With  formula  it holds.']);
    expect(texts(`<math display="block">${long}</math>`)).toEqual(['formula']);
    expect(texts('<p>With <code class="tex">\\frac{1}{2}</code>.</p>')).toEqual(['With  formula .']);
  });

  it('reads a table row by row, as one paragraph', () => {
    const table =
      '<table><caption>Costs</caption><tr><th>What</th><th>Spent</th></tr><tr><td>Ink</td><td>84</td></tr></table>';
    const sentences = plan(`${table}<p>So much.</p>`);
    expect(sentences.map(({ text }) => text)).toEqual([
      'Table, 2 columns, 2 rows',
      'Costs',
      'What, Spent',
      'Ink, 84',
      'So much.',
    ]);
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 0, 0, 1]);
  });

  it('leaves out numbers of notes, ways back, ruby and rows of signs', () => {
    expect(texts('<p>It rained<sup><a href="#n1">1</a></sup>.</p><p>* * *</p><p>10<sup>3</sup></p>')).toEqual([
      'It rained.',
      '103',
    ]);
    expect(texts('<ol class="notes"><li>See above. <a class="way-back" href="#r">↩</a></li></ol>')).toEqual([
      'See above.',
    ]);
    expect(texts('<p><ruby>新聞<rt>しんぶん</rt></ruby>だ。</p>', { language: 'ja' })).toEqual(['新聞だ。']);
  });

  it('says only the host of an address that is written out', () => {
    expect(texts('<p>See https://ledger.example/a/b?c=1 for more.</p>')).toEqual(['See ledger.example for more.']);
  });

  it('gives words of another language to a voice of their own', () => {
    const sentences = plan('<p>She said <i lang="fr">bonne nuit</i> and left. He stayed.</p>', { language: 'en-GB' });
    expect(sentences.map(({ text, language }) => [text, language])).toEqual([
      ['She said', 'en-GB'],
      ['bonne nuit', 'fr'],
      ['and left.', 'en-GB'],
      ['He stayed.', 'en-GB'],
    ]);
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 0, 0]);
  });

  it('knows where each sentence and word stands', () => {
    const [first, second] = plan('<p>It <em>rained</em> hard. Then <b>it</b> stopped.</p>');
    expect(first?.range()?.toString()).toBe('It rained hard.');
    expect(first?.range(3, 9)?.toString()).toBe('rained');
    expect(second?.range(5, 7)?.toString()).toBe('it');
    const [address] = plan('<p>See https://ledger.example/a now</p>');
    expect(address?.range(6, 9)?.toString()).toBe('https://ledger.example/a');
  });

  it('knows nothing of places that are no longer shown', () => {
    const [first] = plan('<p>It rained.</p>');
    document.body.replaceChildren();
    expect(first?.range()).toBeUndefined();
  });
});
