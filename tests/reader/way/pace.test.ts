import { describe, expect, it } from 'vitest';
import { type Measuring, measurePace, type Sighting } from '../../../src/reader/way/measure-pace';
import { NO_PACE, type Pace, paceFactor, parsePace, withReading } from '../../../src/reader/way/pace';

const MINUTE = 60_000;

/** What is measured of a reader who is seen at these minutes, with that much read. */
function paceOf(seen: { at: number; read: number }[]): Pace {
  let pace = NO_PACE;
  let since: Measuring;
  for (const { at, read } of seen) {
    const now: Sighting = { time: at * MINUTE, read };
    const { next, reading } = measurePace(since, now);
    if (reading) pace = withReading(pace, reading);
    since = next;
  }
  return pace;
}

/** A reader who moves on every `step` usual minutes and takes `factor` times as long as usual. */
const steadily = (factor: number, step: number, minutes: number) =>
  Array.from({ length: Math.round(minutes / step) + 1 }, (_, index) => ({
    at: index * step * factor,
    read: index * step,
  }));

describe('the measured pace of a reader', () => {
  it.each([
    ['screen by screen', 1],
    ['line by line', 0.02],
  ])('is the time that the text took, %s', (_, step) => {
    for (const factor of [0.5, 1, 2]) {
      const { spent, usual } = paceOf(steadily(factor, step, 60));
      expect(spent / usual).toBeCloseTo(factor, 1);
      expect(usual).toBeGreaterThan(55);
    }
  });

  it('takes no notice of an hour away from the page', () => {
    const before = steadily(1, 1, 10);
    const after = steadily(1, 1, 10).map(({ at, read }) => ({ at: at + 70, read: read + 10 }));
    const { spent, usual } = paceOf([...before, ...after]);
    expect(spent / usual).toBeCloseTo(1, 1);
  });

  it('takes no notice of an hour on one line and then one small step', () => {
    const { usual } = paceOf([
      { at: 0, read: 0 },
      { at: 60, read: 0.05 },
      { at: 60.1, read: 0.1 },
    ]);
    expect(usual).toBeLessThan(0.2);
    expect(
      paceFactor(
        paceOf([
          { at: 0, read: 0 },
          { at: 60, read: 0.05 },
          { at: 60.1, read: 0.1 },
        ]),
      ),
    ).toBeLessThan(1.1);
  });

  it('takes no notice of skimming, jumping ahead and going back', () => {
    const seen = [
      { at: 0, read: 0 },
      { at: 0.05, read: 12 },
      { at: 0.1, read: 3 },
      { at: 0.12, read: 5 },
    ];
    expect(paceOf(seen)).toEqual(NO_PACE);
  });

  it('is like others’ at first and becomes the reader’s own', () => {
    expect(paceFactor(NO_PACE)).toBe(1);
    expect(paceFactor({ spent: 2, usual: 1 })).toBeLessThan(1.3);
    expect(paceFactor({ spent: 120, usual: 60 })).toBeGreaterThan(1.9);
  });

  it('follows a reader who has become faster', () => {
    const slow = withReading(NO_PACE, { spent: 400, usual: 200 });
    const faster = Array.from({ length: 200 }).reduce<Pace>((pace) => withReading(pace, { spent: 1, usual: 1 }), slow);
    expect(paceFactor(faster)).toBeLessThan(1.15);
  });

  it('is nobody’s when something else is stored', () => {
    expect(parsePace(undefined)).toEqual(NO_PACE);
    expect(parsePace({ spent: 'long', usual: 1 })).toEqual(NO_PACE);
    expect(parsePace({ spent: -1, usual: 1 })).toEqual(NO_PACE);
    expect(parsePace({ spent: 3, usual: 2 })).toEqual({ spent: 3, usual: 2 });
  });
});
