// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import {
  type BackupWay,
  type BackupWayEffects,
  ScheduledBackup,
  type ScheduleEffects,
} from '../../src/options/scheduled-backup';
import { clear, click, settle, show, textOf } from '../show';
import { fakeSchedule } from './fake-care';

afterEach(clear);

const NOW = Date.UTC(2031, 4, 6, 12);

async function showSchedule(over: Partial<ScheduleEffects> = {}, lastBackup = Date.UTC(2031, 4, 1, 12)) {
  const checkedUp: true[] = [];
  const effects = fakeSchedule({ checkUp: () => void checkedUp.push(true), ...over });
  await show(<ScheduledBackup effects={effects} lastBackup={lastBackup} now={() => NOW} />);
  return { effects, checkedUp };
}

async function choose(label: string, value: string) {
  const [field] = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent?.startsWith(label));
  const select = field?.querySelector('select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

/** A way that the reader has yet to open; asking for it ends as `after`. */
function wayOf(before: BackupWay, after: BackupWay): BackupWayEffects {
  let way = before;
  return {
    find: async () => way,
    ask: async () => {
      way = after;
      return way;
    },
  };
}

describe('backups by themselves', () => {
  it('are off, and say when the next is due once they are chosen', async () => {
    const { effects } = await showSchedule();
    expect(textOf('.scheduled [role=status]')).toBe('');
    await choose('How often', 'weekly');
    expect(await effects.schedule.read()).toEqual({ every: 'weekly', to: 'downloads' });
    expect(textOf('.scheduled [role=status]')).toContain('due on May 8, 2031');
    expect(document.querySelectorAll('.scheduled select').length).toBe(1);
  });

  it('are due today where none was made yet', async () => {
    await showSchedule({}, 0);
    await choose('How often', 'monthly');
    expect(textOf('.scheduled [role=status]')).toContain('due on May 6, 2031');
  });

  it('ask for the downloads when they are chosen, and offer to ask again where that was refused', async () => {
    let answer: BackupWay = { name: 'unasked' };
    const downloads = { find: async () => answer, ask: async () => answer };
    const { checkedUp } = await showSchedule({ downloads });
    await choose('How often', 'daily');
    expect(textOf('.care-told.alarm')).toContain('the browser asks you first');
    answer = { name: 'ready' };
    await click('Allow downloads');
    expect(document.querySelector('.care-told.alarm')).toBeNull();
    expect(checkedUp.length).toBe(2);
  });

  it('go into a folder of the reader’s where the browser lets one pick it', async () => {
    const folder = wayOf({ name: 'unasked' }, { name: 'ready', folder: 'Safe' });
    await showSchedule({ folder });
    await choose('How often', 'weekly');
    await choose('Where to', 'folder');
    expect(textOf('.care-told.alarm')).toContain('no folder');
    await click('Pick a folder');
    expect(textOf('.scheduled [role=status]')).toContain('in the folder “Safe”');
  });

  it('say that a folder has to be allowed again, and ask for it', async () => {
    const folder = wayOf({ name: 'closed', folder: 'Safe' }, { name: 'ready', folder: 'Safe' });
    const { checkedUp } = await showSchedule({ folder });
    await choose('How often', 'weekly');
    await choose('Where to', 'folder');
    await click('Allow “Safe” again');
    expect(document.querySelector('.care-told.alarm')).toBeNull();
    expect(checkedUp.length).toBe(1);
  });

  it('say why the last one was not made', async () => {
    const { effects } = await showSchedule();
    await choose('How often', 'weekly');
    await effects.trouble.write({ code: 'library-full', message: '' });
    await settle();
    expect(textOf('.care-told.alarm')).toContain('tried again within the hour');
  });
});
