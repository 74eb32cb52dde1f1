import { describe, expect, it } from 'vitest';
import { findText, type Stretch } from '../../src/copying/find-text';
import { linkToText } from '../../src/copying/link-to-text';

const BLOCKS = [
  'It rained on the quay, and the drain was full.',
  'The drain was full again on Tuesday, said the well-known skipper.',
  'It rained on the quay, and the skipper left for the islands with the mail, the bread and a crate of type.',
  'Nobody saw him go; the drain was full.',
];
const URL = 'https://ledger.example/drain';

/** The stretch of the `nth` (from 0) place where the words stand. */
function stretchOf(words: string, nth = 0, blocks = BLOCKS): Stretch {
  const found = blocks.flatMap((text, block) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: { block, offset: index },
      end: { block, offset: index + words.length },
    })),
  );
  const wanted = found[nth];
  if (!wanted) throw new Error(`Nowhere: ${words}`);
  return wanted;
}

const directive = (selected: Stretch, blocks = BLOCKS) =>
  decodeURIComponent(linkToText(URL, blocks, selected)?.split(':~:text=')[1] ?? '');

describe('a link to a passage', () => {
  it('names the words where they stand nowhere else', () => {
    expect(directive(stretchOf('skipper left for the islands'))).toBe('skipper left for the islands');
  });

  it('names the words around them where they stand elsewhere too', () => {
    expect(directive(stretchOf('the drain was full', 1))).toBe('saw him go;-,the drain was full');
    expect(directive(stretchOf('It rained on the quay, and the', 1))).toBe(
      'It rained on the quay, and the,-skipper left for',
    );
  });

  it('names words around a quotation that is short, for the page holds more than the article', () => {
    expect(directive(stretchOf('islands'))).toBe('left for the-,islands,-with the mail');
  });

  it('takes whole words, without the space around them', () => {
    const { start, end } = stretchOf('kipper left for the islands with the mai');
    expect(directive({ start, end })).toBe('skipper left for the islands with the mail');
    const wide = stretchOf(' left for the islands with ');
    expect(directive(wide)).toBe('left for the islands with');
  });

  it('names beginning and end of a long passage and of one over several paragraphs', () => {
    expect(directive({ start: { block: 1, offset: 0 }, end: { block: 2, offset: 21 } })).toBe(
      'The drain was full again on Tuesday,It rained on the quay',
    );
    const long = `Once ${'upon a time '.repeat(30)}it ended.`;
    expect(directive({ start: { block: 0, offset: 0 }, end: { block: 0, offset: long.length - 1 } }, [long])).toBe(
      'Once upon a time,a time it ended',
    );
  });

  it('leaves out a next paragraph of which nothing is selected', () => {
    const { start } = stretchOf('Nobody');
    expect(directive({ start: { block: 1, offset: 25 }, end: { ...start, block: 2 } })).toBe(
      'on Tuesday, said the well-known skipper.',
    );
  });

  it('encodes what would be read as part of the directive', () => {
    const link = linkToText(URL, BLOCKS, stretchOf('on Tuesday, said the well-known skipper'));
    expect(link).toBe(`${URL}#:~:text=on%20Tuesday%2C%20said%20the%20well%2Dknown%20skipper`);
  });

  it('keeps the place in the page that the address has, and drops an older directive', () => {
    const selected = stretchOf('skipper left for the islands');
    expect(linkToText(`${URL}#then`, BLOCKS, selected)).toMatch(/drain#then:~:text=skipper/);
    expect(linkToText(`${URL}#:~:text=old`, BLOCKS, selected)).toMatch(/drain#:~:text=skipper/);
  });

  it('finds words of a language without spaces', () => {
    const blocks = ['村の新聞は毎週金曜日に出る。', '新聞は雨の日も出る。'];
    expect(directive({ start: { block: 1, offset: 0 }, end: { block: 1, offset: 9 } }, blocks)).toMatch(
      /新聞は雨の日も出る/,
    );
  });

  it('is not made of nothing, nor of what cannot be told apart', () => {
    expect(linkToText(URL, BLOCKS, { start: { block: 0, offset: 5 }, end: { block: 0, offset: 5 } })).toBeUndefined();
    const same = ['Gull.', 'Gull.', 'Gull.', 'Gull.', 'Gull.'];
    expect(linkToText(URL, same, stretchOf('Gull', 2, same))).toBeUndefined();
  });

  it('leads to the very passage, wherever that is', () => {
    const spots = BLOCKS.flatMap((text, block) =>
      [...text.matchAll(/\b\w+\b/g)].map(({ index, 0: word }) => ({ block, from: index, to: index + word.length })),
    );
    for (const [index, { block, from }] of spots.entries()) {
      const last = spots[Math.min(index + 6, spots.length - 1)];
      if (!last) continue;
      const selected = { start: { block, offset: from }, end: { block: last.block, offset: last.to } };
      const [, prefix, start = '', end, suffix] =
        /^(?:([^,]*)-,)?([^,]*)(?:,(?!-)([^,]*))?(?:,-([^,]*))?$/.exec(
          linkToText(URL, BLOCKS, selected)?.split(':~:text=')[1] ?? '',
        ) ?? [];
      const found = findText(
        BLOCKS,
        Object.fromEntries(
          Object.entries({ prefix, start, end, suffix })
            .filter(([, words]) => words)
            .map(([name, words]) => [name, decodeURIComponent(words ?? '')]),
        ) as { start: string },
      );
      expect(found).toEqual(selected);
    }
  });
});
