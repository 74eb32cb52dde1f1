// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadingDay } from '../../src/library/organise-types';
import { lastDays } from '../../src/options/last-days';
import { ReadingTime } from '../../src/options/reading-time';
import { clear, click, settle, show, textOf } from '../show';
import { fakeReadingTime } from './fake-reading-time';

afterEach(clear);

const MINUTE = 60_000;
const DAYS: ReadingDay[] = [
  { day: '2031-01-01', ms: 61 * MINUTE },
  { day: '2031-05-05', ms: 30 * MINUTE },
  { day: '2031-05-06', ms: 15_000 },
];

async function showTime(days: ReadingDay[] = []) {
  const time = fakeReadingTime(days);
  await show(<ReadingTime effects={time.effects} />);
  return time;
}
const isOn = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked;
const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);

describe('the reading time', () => {
  it('is off, with nothing to see, until the reader wants it', async () => {
    const { effects } = await showTime();
    expect(isOn()).toBe(false);
    expect(document.querySelector('.time-chart')).toBeNull();
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    expect(await effects.isCounted.read()).toBe(true);
    expect(document.body.textContent).toContain('Nothing has been counted yet.');
  });

  it('is shown as bars of four weeks, as a table, and in all', async () => {
    await showTime(DAYS);
    const bars = [...document.querySelectorAll<HTMLElement>('.time-chart span')];
    expect(bars).toHaveLength(28);
    expect(bars.slice(-2).map(({ dataset }) => dataset.hasTime)).toEqual(['true', 'true']);
    expect(bars.slice(0, -2).every(({ dataset }) => dataset.hasTime === 'false')).toBe(true);
    expect(bars.at(-2)?.style.getPropertyValue('--share')).toBe('100%');
    expect(rows()).toEqual(['May 6, 2031less than a minute', 'May 5, 203130 minutes']);
    expect(textOf('.time-total')).toBe('In all: 1 hour 31 minutes');
    expect(document.querySelector('.time-chart')?.getAttribute('aria-label')).toContain('last 28 days, 30 minutes');
  });

  it('says that what was counted stays when it is switched off, and follows what is counted elsewhere', async () => {
    const { put } = await showTime(DAYS);
    expect(document.body.textContent).toContain('What was counted stays until you delete it.');
    put([...DAYS, { day: '2031-05-04', ms: MINUTE }]);
    await settle();
    expect(rows()).toHaveLength(3);
  });

  it('is deleted, said so, and brought back', async () => {
    const { effects } = await showTime(DAYS);
    await click('Delete what was counted');
    expect(await effects.days()).toEqual([]);
    expect(document.querySelector('.time-chart')).toBeNull();
    expect(textOf('.deed [role=status]')).toBe('What was counted is deleted.');
    await click('Undo');
    expect(await effects.days()).toEqual(DAYS);
    expect(textOf('.deed [role=status]')).toBe('What was counted is back.');
  });

  it('says what is wrong where the library does not answer', async () => {
    const { effects } = fakeReadingTime();
    await show(<ReadingTime effects={{ ...effects, days: () => Promise.reject(new Error('Busy.')) }} />);
    expect(document.querySelector('.deed .alarm')?.textContent).not.toBe('');
  });

  it('counts the last days back over months and changes of the clock', () => {
    expect(lastDays([{ day: '2031-02-28', ms: 5 }], '2031-03-01', 3)).toEqual([
      { day: '2031-02-27', ms: 0 },
      { day: '2031-02-28', ms: 5 },
      { day: '2031-03-01', ms: 0 },
    ]);
    const days = lastDays([], '2031-04-03', 28).map(({ day }) => day);
    expect(new Set(days).size).toBe(28);
    expect(days[0]).toBe('2031-03-07');
  });
});
