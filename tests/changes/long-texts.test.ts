// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blocksOf } from '../../src/changes/blocks-of';
import { compareBlocks } from '../../src/changes/compare-blocks';
import { createPause } from '../../src/changes/create-pause';
import { pairOfVersions } from '../../src/changes/pair-of-versions';
import { changesAddress, comparedIn } from '../../src/controls/changes-address';
import { parsed } from '../show';

const WORDS = 'tide lamp keeper boat quay gull rope storm bell harbour slow bright old wet seven north'.split(' ');

/** Sixty words a paragraph, of which each is other than those of another `seed` with this likelihood. */
function longText(paragraphs: number, seed: number, isOther: (place: number) => boolean): string {
  const word = (place: number) => WORDS[(place * 7 + (place % 13) * 3 + (isOther(place) ? seed : 0)) % WORDS.length];
  return Array.from(
    { length: paragraphs },
    (_, row) => `<p>${row} ${Array.from({ length: 60 }, (__, column) => word(row * 60 + column)).join(' ')}</p>`,
  ).join('');
}

it('30,000 words of which every paragraph changed are compared in pieces that let the page live', async () => {
  const blocks = (seed: number) =>
    blocksOf({ title: '', authors: [] }, parsed(longText(500, seed, (place) => place % 10 === 0)));
  const [before, after] = [blocks(0), blocks(5)];
  let rests = 0;
  const pause = createPause(
    () => performance.now(),
    async () => {
      rests += 1;
    },
  );
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const changes = await compareBlocks(before, after, { segmenter, pause });
  expect(changes.map(({ kind }) => kind)).toEqual(Array.from({ length: 500 }, () => 'changed'));
  expect(rests).toBeGreaterThan(2);
});

it('pauses only where it has worked for long enough', async () => {
  let now = 0;
  let rests = 0;
  const pause = createPause(
    () => now,
    async () => {
      rests += 1;
    },
  );
  await pause();
  now = 15;
  await pause();
  expect(rests).toBe(0);
  now = 17;
  await pause();
  await pause();
  expect(rests).toBe(1);
});

it('the versions compared are those asked for, or the one shown and the one before it', () => {
  const versions = [1, 2, 4].map((version) => ({ version, kept: 0, title: '', wordCount: 1 }));
  const shown = (at: number) => versions.map((one) => (one.version === at ? { ...one, isShown: true as const } : one));
  expect(pairOfVersions(shown(4), {})).toEqual({ from: 2, to: 4 });
  expect(pairOfVersions(shown(1), {})).toEqual({ from: 4, to: 1 });
  expect(pairOfVersions(shown(4), { from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
  expect(pairOfVersions(shown(1).slice(0, 1), {})).toEqual({ from: 1, to: 1 });
});

it('the address says which versions are compared', () => {
  const query = (compared: Parameters<typeof changesAddress>[0]) => changesAddress(compared).replace(/^.*\?/, '?');
  expect(comparedIn(query({ kept: 'a&b', from: 1, to: 3 }))).toEqual({ kept: 'a&b', from: 1, to: 3 });
  expect(comparedIn(query({ kept: 'one' }))).toEqual({ kept: 'one' });
  expect(comparedIn('?kept=one&from=x')).toEqual({ kept: 'one' });
});
