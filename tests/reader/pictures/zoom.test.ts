import { describe, expect, it } from 'vitest';
import { panned, WHOLE, zoomedAt } from '../../../src/reader/pictures/zoom';

const stage = { width: 800, height: 600 };
const picture = { width: 800, height: 400 };

describe('a picture that is enlarged', () => {
  it('keeps what is under the pointer under the pointer', () => {
    const point = { x: 120, y: -80 };
    const once = zoomedAt(WHOLE, 2, point);
    const twice = zoomedAt(once, 1.5, point);
    for (const { scale, x, y } of [once, twice]) {
      expect((point.x - x) / scale).toBeCloseTo(point.x);
      expect((point.y - y) / scale).toBeCloseTo(point.y);
    }
  });

  it('is never smaller than the whole, never more than eight times as large, and whole again in the middle', () => {
    expect(zoomedAt(WHOLE, 100, { x: 0, y: 0 }).scale).toBe(8);
    expect(zoomedAt({ scale: 2, x: 70, y: 10 }, 0.1, { x: 5, y: 5 })).toEqual(WHOLE);
  });

  it('is moved to its edges and no further', () => {
    const far = panned({ scale: 3, x: 0, y: 0 }, { x: 5000, y: -5000 }, picture, stage);
    expect(far).toEqual({ scale: 3, x: 800, y: -300 });
  });

  it('does not move where all of it is in view', () => {
    expect(panned(WHOLE, { x: 40, y: 40 }, picture, stage)).toEqual(WHOLE);
  });
});
