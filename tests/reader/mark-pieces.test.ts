// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { markPieces } from '../../src/reader/mark-pieces';
import { parsed } from '../show';

function marked(html: string, selector: string): string[] {
  const body = parsed(html);
  markPieces(body);
  return [...body.querySelectorAll(selector)].map((element) => element.className);
}

describe('the pieces of an article', () => {
  it('are cards where a figure holds a link alone', () => {
    const link = '<a href="https://film.example/1">A film</a>';
    expect(
      marked(
        `<figure><p>${link}</p></figure><figure><p>See ${link}</p></figure><figure><p>${link}</p><p>More</p></figure>
        <figure><p>${link}</p><figcaption>What it shows</figcaption></figure>`,
        'figure',
      ),
    ).toEqual(['card', '', '', '']);
  });

  it('are films where a picture links to something that is played', () => {
    const figure = (href: string) =>
      `<figure><a href="${href}"><img src="https://a.example/1.png" alt=""></a></figure>`;
    expect(
      marked(figure('https://a.example/1.MP4?size=2') + figure('https://a.example/1.png') + figure('#x'), 'figure'),
    ).toEqual(['film', '', '']);
  });

  it('are notes where the text leads to the items of a list', () => {
    const text = '<p>One<sup><a href="#n-%C3%A9">1</a></sup> and two<sup><a href="#n2">2</a></sup>.</p>';
    const notes = '<ol><li id="n-é">First <a href="#r1">↩</a></li><li id="n2">Second</li><li>Third</li></ol>';
    expect(marked(`${text}${notes}`, 'ol, li a')).toEqual(['notes', 'way-back']);
    expect(marked(`${notes}<ul><li id="x">A</li></ul>`, 'ol, ul')).toEqual(['', '']);
    expect(marked('<ol><li id="a"><a href="#b">B</a></li><li id="b"><a href="#a">A</a></li></ol>', 'ol')).toEqual(['']);
  });

  it('say what language code is in', () => {
    const body = parsed('<pre><code data-language="ada">null;</code></pre><pre><code>x</code></pre>');
    markPieces(body);
    expect([...body.querySelectorAll('pre')].map(({ dataset }) => dataset.language)).toEqual(['ada', undefined]);
  });
});
