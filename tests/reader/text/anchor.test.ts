import { describe, expect, it } from 'vitest';
import { anchorAt, findAnchor } from '../../../src/reader/text/anchor';
import { randomNumbers } from './random';

const SYLLABLES = 'ka lo mi ten dra sul ve or pin gath ro eb nus tal wy'.split(' ');

/** Words of a made-up language, so that no passage stands twice but by chance. */
function randomWords(count: number, random: () => number): string[] {
  const pick = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join(''));
}

/** Replaces, takes out or puts in a word now and then; answers with where word `marked` begins afterwards. */
function edited(words: string[], marked: number, share: number, random: () => number) {
  let offset = -1;
  let text = '';
  words.forEach((word, index) => {
    if (index === marked) offset = text.length;
    const chance = random();
    const isEdited = index !== marked && random() < share;
    if (!isEdited) text += `${word} `;
    else if (chance < 0.33) text += `${randomWords(1, random)} `;
    else if (chance < 0.66) text += `${word} ${randomWords(2, random).join(' ')} `;
  });
  return { text, offset };
}

const beginningOf = (words: string[], index: number) =>
  words.slice(0, index).reduce((length, word) => length + word.length + 1, 0);

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe('a place in a text', () => {
  it('is found where it was when nothing has changed, also among passages that are all alike', () => {
    const refrain = 'and the bell rang twice over the water, and nobody came. '.repeat(40);
    for (const offset of [0, 57, 570, 1140, refrain.length - 1]) {
      expect(findAnchor(refrain, anchorAt(refrain, offset))).toBe(offset);
    }
  });

  it.each(seeds)('is found exactly when only text far from it changes (seed %i)', (seed) => {
    const random = randomNumbers(seed);
    const words = randomWords(1200, random);
    const marked = 200 + Math.floor(random() * 800);
    const anchor = anchorAt(`${words.join(' ')} `, beginningOf(words, marked));
    const head = edited(words.slice(0, marked - 60), -1, 0.3, random).text;
    const near = `${words.slice(marked - 60, marked).join(' ')} `;
    const rest = `${words.slice(marked, marked + 60).join(' ')} ${edited(words.slice(marked + 60), -1, 0.3, random).text}`;
    expect(findAnchor(head + near + rest, anchor)).toBe(head.length + near.length);
  });

  it.each(seeds)('is found within a few words when one word in twelve changes everywhere (seed %i)', (seed) => {
    const random = randomNumbers(seed);
    const words = randomWords(1200, random);
    const marked = 100 + Math.floor(random() * 1000);
    const anchor = anchorAt(`${words.join(' ')} `, beginningOf(words, marked));
    const { text, offset } = edited(words, marked, 1 / 12, random);
    expect(Math.abs((findAnchor(text, anchor) ?? Number.NaN) - offset)).toBeLessThan(40);
  });

  it.each(seeds)('is said to be gone when its passage is, and when the text is another one (seed %i)', (seed) => {
    const random = randomNumbers(seed);
    const words = randomWords(1200, random);
    const marked = 100 + Math.floor(random() * 1000);
    const anchor = anchorAt(`${words.join(' ')} `, beginningOf(words, marked));
    const without = [...words.slice(0, marked - 40), ...words.slice(marked + 60)].join(' ');
    expect(findAnchor(without, anchor)).toBeUndefined();
    expect(findAnchor(randomWords(1200, random).join(' '), anchor)).toBeUndefined();
  });

  it('is told from the same words elsewhere by what stands around them', () => {
    const words = randomWords(400, randomNumbers(7));
    const refrain = 'and the bell rang twice over the water';
    const song = (first: string[], second: string[]) => [...first, refrain, ...second, refrain].join(' ');
    const before = song(words.slice(0, 200), words.slice(200));
    const anchor = anchorAt(before, before.lastIndexOf(refrain));
    const after = song(words.slice(0, 20), words.slice(200));
    expect(findAnchor(after, anchor)).toBe(after.lastIndexOf(refrain));
  });

  it('moves with its passage when a long section is put in before it', () => {
    const random = randomNumbers(3);
    const old = randomWords(300, random).join(' ');
    const section = randomWords(900, random).join(' ');
    expect(findAnchor(`${section} ${old}`, anchorAt(old, 150))).toBe(section.length + 1 + 150);
  });

  it('is found in Chinese, where there are no spaces', () => {
    const random = randomNumbers(11);
    const character = () => String.fromCodePoint(0x4e00 + Math.floor(random() * 3000));
    const text = Array.from({ length: 2000 }, character).join('');
    const anchor = anchorAt(text, 1200);
    expect(findAnchor(`${text.slice(40, 1230)}${character()}${text.slice(1231)}`, anchor)).toBe(1160);
  });

  it('is nowhere in an empty text, and nothing describes a place in one', () => {
    expect(findAnchor('', anchorAt('Once the rain had stopped', 5))).toBeUndefined();
    expect(findAnchor('Once the rain had stopped', anchorAt('', 0))).toBeUndefined();
  });
});
