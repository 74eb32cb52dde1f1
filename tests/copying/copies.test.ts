// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleMarkdown } from '../../src/copying/article-markdown';
import { plainText } from '../../src/copying/plain-text';
import { richText } from '../../src/copying/rich-text';
import { sourceOf } from '../../src/copying/source-of';
import { markPieces } from '../../src/reader/mark-pieces';
import { sampleArticle } from '../sample-article';
import { englishWording } from '../sample-wording';
import { parsed } from '../show';

const source = sourceOf(sampleArticle({ dek: 'Water, mostly.' }), englishWording);

function bodyOf(html: string) {
  const body = parsed(html);
  markPieces(body);
  return body;
}
/** Without the four paragraphs of the head. */
const markdown = (html: string) => articleMarkdown(bodyOf(html), source).split('\n').slice(6).join('\n').trim();

const NOTES =
  '<p>It rained.<sup><a href="#n1" id="r1">1</a></sup></p>' +
  '<ol><li id="n1"><p>As always. <a href="#r1">↩</a></p></li></ol>';
const TABLE =
  '<table><caption>Costs</caption><thead><tr><th>What</th><th>Spent</th></tr></thead><tbody><tr><td>Ink | black</td><td>84</td></tr></tbody></table>';
const TEX =
  '<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">x^{2}</annotation></semantics></math>';

describe('an article as Markdown', () => {
  it('begins with headline, dek and source', () => {
    expect(articleMarkdown(bodyOf('<p>It rained.</p>'), source)).toBe(
      '# The drain, again\n\n*Water, mostly.*\n\nBy Ines Okafor · May 6, 2031 · [The Ledger](https://ledger.example/drain)\n\nIt rained.\n',
    );
  });

  it('keeps headings, emphasis, links, lists, quotations and pictures, and escapes what looks like Markdown', () => {
    expect(
      markdown(
        '<h2>Then</h2><p>It <em>rained</em> on <a href="https://a.example/b">the quay</a>, *hard*.</p><ul><li>Ink</li><li>Lead</li></ul>' +
          '<blockquote><p>Nothing.</p></blockquote><figure><img src="https://p.example/1.png" alt="A press"><figcaption>The press.</figcaption></figure>',
      ),
    ).toBe(
      '## Then\n\nIt *rained* on [the quay](https://a.example/b), \\*hard\\*.\n\n- Ink\n- Lead\n\n> Nothing.\n\n![A press](https://p.example/1.png)\n\nThe press.',
    );
  });

  it('keeps code with its language', () => {
    expect(markdown('<pre><code data-language="python">def f():\n    return 1\n</code></pre>')).toBe(
      '```python\ndef f():\n    return 1\n```',
    );
  });

  it('keeps tables with their caption', () => {
    expect(markdown(TABLE)).toBe(
      'Costs\n\n| What         | Spent |\n| ------------ | ----- |\n| Ink \\| black | 84    |',
    );
  });

  it('keeps footnotes, without the way back', () => {
    expect(markdown(NOTES)).toBe('It rained.[^n1]\n\n[^n1]: As always.');
  });

  it('writes formulas as TeX: their own, or made from MathML', () => {
    expect(markdown(`<p>If ${TEX} then</p>`)).toBe('If $x^{2}$ then');
    const block = '<math display="block"><mfrac><mi>n</mi><mn>2</mn></mfrac></math>';
    expect(markdown(`<p>Half:</p><p>${block}</p>`)).toBe('Half:\n\n$$\n\\frac{n}{2}\n$$');
  });

  it('takes HTML where Markdown has no form', () => {
    expect(markdown('<p>10<sup>3</sup> and H<sub>2</sub>O, <kbd>Enter</kbd></p>')).toBe(
      '10<sup>3</sup> and H<sub>2</sub>O, <kbd>Enter</kbd>',
    );
    expect(markdown('<p><ruby>鴎<rt>かもめ</rt></ruby></p>')).toBe('鴎 (かもめ)');
  });

  it('has no links to places in the page that it came from', () => {
    expect(markdown('<p>See <a href="#then">below</a>.</p>')).toBe('See below.');
  });
});

describe('an article as plain text', () => {
  it('keeps paragraphs, lists, tables and code apart, with the source at the end', () => {
    const html = `<p>It <em>rained</em>\n hard.<br>Twice.</p><ol start="3"><li>Ink</li><li><p>Lead</p></li></ol>${TABLE}<pre><code>a\n  b</code></pre><p>If ${TEX}.</p><img alt="A press">`;
    expect(plainText(bodyOf(html), source)).toBe(
      'The drain, again\n\nWater, mostly.\n\nIt rained hard.\nTwice.\n\n3. Ink\n\n4. Lead\n\nCosts\n\nWhat\tSpent\n\nInk | black\t84\n\na\n  b\n\nIf x^{2}.\n\n[A press]\n\n' +
        'By Ines Okafor · May 6, 2031 · The Ledger · https://ledger.example/drain\n',
    );
  });
});

describe('an article as rich text', () => {
  it('is its own HTML under headline and source, with nothing that leads into the page', () => {
    const copied = parsed(richText(bodyOf(`${NOTES}<h2>Then</h2>`), source));
    expect(copied.querySelector('h1')?.textContent).toBe('The drain, again');
    expect(copied.querySelector('a')?.getAttribute('href')).toBe('https://ledger.example/drain');
    expect(copied.querySelectorAll('a')).toHaveLength(1);
    expect(copied.querySelector('ol')?.textContent?.trim()).toBe('As always.');
    expect(copied.querySelector('h2')?.textContent).toBe('Then');
  });
});
