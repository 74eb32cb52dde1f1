import { expect, it } from 'vitest';
import { adviceOf } from '../../src/options/advice-of';
import { sampleFacts } from './fake-care';

const DAY_MS = 24 * 60 * 60 * 1000;
const now = Date.UTC(2031, 4, 6);
const room = { free: 26_000_000_000, isPersisted: true };
const names = (keptSince: number, lastBackup: number, free = room.free) =>
  adviceOf({ facts: sampleFacts({ keptSince }), room: { ...room, free }, lastBackup, now }).map(({ name }) => name);

it('advises a backup where there is none of ten articles or more, or none since a month', () => {
  expect(names(9, 0)).toEqual([]);
  expect(names(10, 0)).toEqual(['never']);
  expect(names(10, now - 29 * DAY_MS)).toEqual([]);
  expect(names(10, now - 31 * DAY_MS)).toEqual(['late']);
  expect(names(9, now - 300 * DAY_MS)).toEqual([]);
});

it('advises to free room where a backup beside the library would hardly fit', () => {
  expect(names(0, 0, 103_000_000)).toEqual(['full']);
  expect(names(0, 0, 104_000_000)).toEqual([]);
});

it('says nothing of what is not known', () => {
  expect(adviceOf({ facts: undefined, room: undefined, lastBackup: 0, now })).toEqual([]);
});
