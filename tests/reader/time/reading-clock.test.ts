import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../src/reader/time/calendar-day';
import { createReadingClock, IDLE_MS } from '../../../src/reader/time/create-reading-clock';

function clockAt(today = '2031-05-06') {
  const at = { now: 0, today };
  const clock = createReadingClock({ now: () => at.now, today: () => at.today });
  return { clock, at };
}
const MINUTE = 60_000;

describe('the reading time', () => {
  it('is counted while the text is before a reader who moves', () => {
    const { clock, at } = clockAt();
    at.now = 5 * MINUTE;
    expect(clock.take()).toEqual([]);
    clock.attend(true);
    for (let minute = 0; minute < 10; minute += 1) {
      at.now += MINUTE;
      clock.sign();
    }
    expect(clock.take()).toEqual([{ day: '2031-05-06', ms: 10 * MINUTE }]);
    expect(clock.take()).toEqual([]);
  });

  it('stops when nobody has moved for long, however late that is found out, and goes on with the next sign', () => {
    const { clock, at } = clockAt();
    clock.attend(true);
    at.now += IDLE_MS * 100;
    clock.sign();
    expect(clock.take()).toEqual([{ day: '2031-05-06', ms: IDLE_MS }]);
    at.now += MINUTE;
    expect(clock.take()).toEqual([{ day: '2031-05-06', ms: MINUTE }]);
  });

  it('does not count what is taken twice while nobody moves', () => {
    const { clock, at } = clockAt();
    clock.attend(true);
    for (let minute = 0; minute < 10; minute += 1) {
      at.now += MINUTE;
      clock.take();
    }
    expect(clock.take()).toEqual([]);
  });

  it('is not counted in another window', () => {
    const { clock, at } = clockAt();
    clock.attend(true);
    at.now += MINUTE;
    clock.attend(false);
    at.now += MINUTE;
    clock.sign();
    at.now += MINUTE;
    expect(clock.take()).toEqual([{ day: '2031-05-06', ms: MINUTE }]);
  });

  it('belongs to its day', () => {
    const { clock, at } = clockAt();
    clock.attend(true);
    at.now += MINUTE;
    clock.sign();
    at.today = '2031-05-07';
    at.now += 2 * MINUTE;
    expect(clock.take()).toEqual([
      { day: '2031-05-06', ms: MINUTE },
      { day: '2031-05-07', ms: 2 * MINUTE },
    ]);
  });

  it('is of the reader’s own calendar', () => {
    expect(calendarDay(new Date(2031, 0, 3, 0, 1))).toBe('2031-01-03');
    expect(calendarDay(new Date(2031, 10, 30, 23, 59))).toBe('2031-11-30');
  });
});
