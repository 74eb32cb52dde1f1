// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blocksOf, copyOf } from '../../src/changes/blocks-of';
import { type Change, compareBlocks } from '../../src/changes/compare-blocks';
import { markChanges } from '../../src/changes/mark-changes';
import { wordDiff } from '../../src/changes/word-diff';
import { parsed } from '../show';

const segmenter = (language = 'en') => new Intl.Segmenter(language, { granularity: 'word' });
const ABOUT = { title: 'The drain', authors: [] };
const blocks = (html: string, about: Parameters<typeof blocksOf>[0] = ABOUT) => blocksOf(about, parsed(html));
const compared = (before: string, after: string, language?: string) =>
  compareBlocks(blocks(before), blocks(after), { segmenter: segmenter(language), pause: async () => {} });

/** A change in short: `=` same, `+` added, `-` removed, `~` with its words, [+added+] and [-removed-]. */
function inShort(change: Change): string {
  if (change.kind === 'changed') return `~ ${short(change.pieces)}`;
  return `${{ same: '=', added: '+', removed: '-' }[change.kind]} ${change.block.key}`;
}
const short = (pieces: ReturnType<typeof wordDiff>) =>
  pieces?.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`)).join('');
/** Without the headline, which never changes here. */
const changesOf = async (...texts: Parameters<typeof compared>) => (await compared(...texts)).slice(1).map(inShort);

const RAIN = 'It rained all night on the roofs of the harbour, and nobody slept.';
const SUN = 'In the morning the sun was out and the boats left before seven.';
const TIDE = 'Nobody had asked the harbour master about the tide that week.';

describe('the blocks of an article', () => {
  it('are its headline and whatever stands in place of a paragraph, in order', () => {
    const html = `<h2>Then</h2><p>One <b>two</b>.</p><ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>
      <blockquote>said<p>more</p></blockquote><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
      <dl><dt>term</dt><dd>what</dd></dl><figure><img src="a.png" alt=""><figcaption>Lamp</figcaption></figure>
      <pre>x\n y</pre><p> </p><hr>loose <i>words</i>`;
    const about = { title: 'The drain', dek: 'Again.', authors: ['Ada', 'Bo'] };
    expect(blocks(html, about).map(({ key }) => key)).toEqual([
      ...['The drain', 'Again.', 'Ada, Bo', 'Then', 'One two.', 'a', 'b', 'c', 'said', 'more', '1 2', 'term', 'what'],
      ...['Lamp\na.png', 'x y', 'loose words'],
    ]);
  });

  it('are shown alone in what they stood in, without ids, items with their numbers', () => {
    const [, , item] = blocks('<blockquote id="q"><ol start="4"><li>a</li><li id="b">b</li></ol></blockquote>');
    if (!item) throw new Error('No item.');
    expect(copyOf(item).whole.outerHTML).toBe('<blockquote><ol start="4"><li value="5">b</li></ol></blockquote>');
  });
});

describe('comparing two texts by paragraph', () => {
  it('finds what stayed, came, went and was rewritten, in order', async () => {
    const later = RAIN.replace('nobody slept', 'the gulls slept well');
    expect(
      await changesOf(`<p>${RAIN}</p><p>${SUN}</p><p>The end.</p>`, `<h2>New</h2><p>${later}</p><p>The end.</p>`),
    ).toEqual([
      '+ New',
      '~ It rained all night on the roofs of the harbour, and [-nobody -][+the gulls +]slept[+ well+].',
      `- ${SUN}`,
      '= The end.',
    ]);
  });

  it('does not take one paragraph for another because of the little words', async () => {
    expect(await changesOf(`<p>${SUN}</p>`, `<p>${TIDE}</p>`)).toEqual([`- ${SUN}`, `+ ${TIDE}`]);
  });

  it('finds the same text unchanged, however its lines break', async () => {
    expect(await changesOf(`<p>${RAIN}</p>`, `<p>${RAIN.replace(' all', '\n  all')}</p>`)).toEqual([
      `= ${RAIN.replace(' all', ' all')}`,
    ]);
  });

  it('pairs rewritten paragraphs in order where several follow each other', async () => {
    const rewritten = [RAIN, SUN, TIDE].map((text) => text.replace('the', 'our'));
    const html = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
    const found = await changesOf(html([RAIN, SUN, TIDE]), html(rewritten));
    expect(found.every((change) => change.startsWith('~') && change.includes('[-the-][+our+]'))).toBe(true);
    expect(found).toHaveLength(3);
  });

  it('takes another picture for another, whatever its caption', async () => {
    const figure = (name: string) => `<figure><img src="${name}"><figcaption>The old lamp</figcaption></figure>`;
    expect(await changesOf(figure('a.png'), figure('b.png'))).toEqual([
      '- The old lamp\na.png',
      '+ The old lamp\nb.png',
    ]);
  });

  it('cuts words where cells end, and leaves formulas whole', async () => {
    const row = (a: string, b: string) =>
      `<table><tbody><tr><td>Boats</td><td>${a}</td><td>${b}</td></tr></tbody></table>`;
    expect(await changesOf(row('40', '50'), row('45', '50'))).toEqual(['~ Boats[-40-][+45+]50']);
    const sum = (n: string) => `<p>Let it be said that <math><mi>${n}</mi></math> is many.</p>`;
    expect((await changesOf(sum('x'), sum('y'))).map(([kind]) => kind)).toEqual(['-', '+']);
  });

  it('knows the words of Chinese and Japanese', async () => {
    expect(await changesOf('<p>港口的灯塔昨天晚上关闭了。</p>', '<p>港口的灯塔今天晚上关闭了。</p>', 'zh')).toEqual([
      '~ 港口的灯塔[-昨天晚上-][+今天晚上+]关闭了。',
    ]);
    expect(
      await changesOf(
        '<p>私は東京の大学で日本語を勉強します。</p>',
        '<p>私は京都の大学で日本語を勉強します。</p>',
        'ja',
      ),
    ).toEqual(['~ 私は[-東京-][+京都+]の大学で日本語を勉強します。']);
  });
});

describe('comparing two paragraphs by word', () => {
  it('takes words exchanged one after the other for one change', () => {
    expect(short(wordDiff(['so it goes on'], ['so they went on'], segmenter()))).toBe('so [-it goes-][+they went+] on');
  });

  it('gives up on two long texts that have nothing in common', () => {
    const text = (from: number) => [Array.from({ length: 1600 }, (_, index) => index + from).join(' ')];
    expect(wordDiff(text(1000), text(5000), segmenter())).toBeUndefined();
  });
});

describe('marking what changed', () => {
  const marked = (before: string, after: string) => {
    const element = parsed(after);
    const texts = [parsed(before), element].map(({ textContent }) => [textContent ?? '']) as [string[], string[]];
    markChanges(element, wordDiff(...texts, segmenter()) ?? [], { added: '+', removed: '-', end: '.' });
    for (const said of element.querySelectorAll('.said')) said.remove();
    for (const mark of element.querySelectorAll('.change-mark')) mark.removeAttribute('class');
    return element.innerHTML;
  };

  it('keeps links and emphasis around the words', () => {
    expect(marked('An old lamp by the quay', 'An <a href="#x">oil lamp by</a> the sea')).toBe(
      'An <a href="#x"><del>old</del><ins>oil</ins> lamp by</a> the <del>quay</del><ins>sea</ins>',
    );
  });

  it('marks words that reach over elements piece by piece', () => {
    expect(marked('It rained', 'It <b>never</b> once rained')).toBe(
      'It <b><ins>never</ins></b><ins> once </ins>rained',
    );
  });

  it('puts what went from the end after what stayed', () => {
    expect(marked('It rained again today', '<i>It rained</i>')).toBe('<i>It rained<del> again today</del></i>');
  });

  it('says what is marked to who does not see it', () => {
    const element = parsed('It <b>shone</b>');
    const pieces = [
      { kind: 'same', text: 'It ' },
      { kind: 'removed', text: 'rained' },
      { kind: 'added', text: 'shone' },
    ] as const;
    markChanges(element, [...pieces], { added: 'added:', removed: 'removed:', end: 'end.' });
    expect(element.textContent).toBe('It removed: rained end.added: shone end.');
  });
});
