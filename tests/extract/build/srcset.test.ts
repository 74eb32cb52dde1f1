import { expect, test } from 'vitest';
import { bestCandidate, parseSrcset } from '../../../src/extract/build/srcset';

test('addresses keep the commas that image services put in them', () => {
  const candidates = parseSrcset(
    'https://i.example/w_400,c_fill/a.jpg 400w, https://i.example/w_800,c_fill/a.jpg 800w',
  );
  expect(candidates).toEqual([
    { url: 'https://i.example/w_400,c_fill/a.jpg', width: 400 },
    { url: 'https://i.example/w_800,c_fill/a.jpg', width: 800 },
  ]);
});

test('a comma without a space parts candidates where a descriptor stands before it', () => {
  expect(parseSrcset('a.jpg 1x,b.jpg 2x').map(({ url }) => url)).toEqual(['a.jpg', 'b.jpg']);
});

test('the widest that is not too wide is best, or else the narrowest', () => {
  const candidates = parseSrcset('s.jpg 300w, m.jpg 1200w, l.jpg 4000w');
  expect(bestCandidate(candidates, 2000)?.url).toBe('m.jpg');
  expect(bestCandidate(parseSrcset('l.jpg 4000w, x.jpg 6000w'), 2000)?.url).toBe('l.jpg');
  expect(bestCandidate([], 2000)).toBeUndefined();
});

test('where all that fit are less than half as wide as is wanted, the narrowest of the others is best', () => {
  expect(bestCandidate(parseSrcset('s.jpg 640w, xl.jpg 3840w, l.jpg 2400w'), 2000)?.url).toBe('l.jpg');
});
