import { describe, expect, it } from 'vitest';
import { dueAt, parseSchedule } from '../../src/backups/backup-schedule';
import { type BackupsEffects, createBackups } from '../../src/backups/create-backups';
import { storedBackups } from '../../src/backups/stored-backups';
import { FailureError } from '../../src/outcome';
import { sampleFacts } from '../options/fake-care';
import { memoryStorage } from '../preferences/memory-storage';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const NOW = Date.UTC(2031, 4, 6, 12);

describe('the schedule', () => {
  it('is off where nothing that we know is stored', () => {
    expect(parseSchedule(undefined)).toEqual({ every: 'off', to: 'downloads' });
    expect(parseSchedule({ every: 'hourly', to: 'moon' })).toEqual({ every: 'off', to: 'downloads' });
    expect(parseSchedule({ every: 'weekly', to: 'folder' })).toEqual({ every: 'weekly', to: 'folder' });
  });

  it('asks for the next backup a day, a week or a month after the last, made by hand or not', () => {
    const due = (every: 'off' | 'daily' | 'weekly' | 'monthly') => dueAt({ every, to: 'downloads' }, NOW, NOW);
    expect(due('off')).toBeUndefined();
    expect(due('daily')).toBe(NOW + DAY_MS);
    expect(due('weekly')).toBe(NOW + 7 * DAY_MS);
    expect(due('monthly')).toBe(NOW + 30 * DAY_MS);
  });

  it('asks for one now where the clock was put back behind the last', () => {
    expect(dueAt({ every: 'monthly', to: 'downloads' }, NOW + DAY_MS, NOW)).toBe(NOW);
  });
});

/** Backups of a library of two articles, weekly to the downloads; `over` takes the place of what a test is about. */
function scheduled(items: Record<string, unknown> = {}, over: Partial<BackupsEffects['library']> = {}) {
  const area = memoryStorage({ 'backup-schedule': { every: 'weekly', to: 'downloads' }, ...items });
  const delivered: string[] = [];
  const told: (string | undefined)[] = [];
  const wakes: (number | undefined)[] = [];
  const fails: { with: FailureError | undefined } = { with: undefined };
  const deliver = (to: string) => async (copy: () => Promise<string>, name: string) => {
    if (fails.with) throw fails.with;
    delivered.push(`${to}: ${await copy()} as ${name}`);
  };
  const backups = createBackups({
    stored: storedBackups(area),
    library: {
      facts: async () => sampleFacts(),
      check: async () => [],
      backup: async () => ({ file: 'copy.sqlite3', bytes: 1 }),
      ...over,
    },
    deliver: { downloads: deliver('downloads'), folder: deliver('folder') },
    wakeAt: async (when) => wakes.push(when),
    tell: (failure) => told.push(failure?.code),
    now: () => NOW,
  });
  return { ...backups, area, delivered, told, wakes, fails };
}

describe('backups by themselves', () => {
  it('are made where they are overdue, and wake us for the next', async () => {
    const { checkUp, area, delivered, wakes, told } = scheduled({ 'last-backup': NOW - 8 * DAY_MS });
    await checkUp();
    expect(delivered).toEqual(['downloads: copy.sqlite3 as lectern-auto-2031-05-06.sqlite3']);
    expect(area.items['last-backup']).toBe(NOW);
    expect(area.items['last-check']).toEqual({ at: NOW });
    expect(wakes.at(-1)).toBe(NOW + 7 * DAY_MS);
    expect(told).toEqual([undefined]);
  });

  it('wait until they are due', async () => {
    const { checkUp, delivered, wakes } = scheduled({ 'last-backup': NOW - 6 * DAY_MS });
    await checkUp();
    expect([delivered, wakes]).toEqual([[], [NOW + DAY_MS]]);
  });

  it('are made once where the browser starts and the alarm rings together', async () => {
    const { checkUp, delivered } = scheduled();
    await Promise.all([checkUp(), checkUp()]);
    expect(delivered.length).toBe(1);
  });

  it('say why one was not made, are tried again within the hour, and take it back when it was', async () => {
    const { checkUp, area, told, wakes, fails } = scheduled({ 'last-backup': 1 });
    fails.with = new FailureError('backup-not-allowed', 'No permission.');
    await checkUp();
    expect(area.items).toMatchObject({ 'last-backup': 1, 'backup-trouble': { code: 'backup-not-allowed' } });
    expect(wakes).toEqual([NOW + HOUR_MS]);
    fails.with = undefined;
    await checkUp();
    expect(area.items).toMatchObject({ 'last-backup': NOW, 'backup-trouble': null });
    expect(told).toEqual(['backup-not-allowed', undefined]);
  });

  it('never put an empty or a damaged library in the place of a good backup', async () => {
    const empty = scheduled({}, { facts: async () => sampleFacts({ articles: 0 }) });
    await empty.checkUp();
    expect([empty.delivered, empty.told]).toEqual([[], [undefined]]);
    expect(empty.area.items).not.toHaveProperty('last-backup');
    const damaged = scheduled({}, { check: async () => ['row 7 missing from index'] });
    await damaged.checkUp();
    expect([damaged.delivered, damaged.told]).toEqual([[], ['library-damaged']]);
    expect(damaged.area.items['last-check']).toEqual({ at: NOW, wrong: 'row 7 missing from index' });
  });

  it('stop, and are no trouble any more, where they are switched off', async () => {
    const { checkUp, area, told, wakes, delivered } = scheduled({
      'backup-schedule': { every: 'off', to: 'downloads' },
      'backup-trouble': { code: 'library-full', message: '' },
    });
    await checkUp();
    expect([told, wakes, delivered]).toEqual([[undefined], [undefined], []]);
    expect(area.items['backup-trouble']).toBeNull();
  });
});
