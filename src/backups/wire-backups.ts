import type { WholeLibraryApi } from '../library/library-call';
import type { Remote } from '../messages';
import type { Failure } from '../outcome';
import type { StorageArea } from '../preferences/stored-value';
import type { Wording } from '../wording';
import { createBackups } from './create-backups';
import { type Downloads, deliverToDownloads } from './deliver-to-downloads';
import { deliverToFolder } from './deliver-to-folder';
import { findPickedFolder } from './picked-folder';
import { storedBackups } from './stored-backups';

type Event<Listener> = { addListener(listener: Listener): void };

/** What is needed of the browser. */
export type BackupsBrowser = {
  alarms: {
    create(name: string, when: { when: number }): unknown;
    clear(name: string): Promise<unknown>;
    onAlarm: Event<(alarm: { name: string }) => void>;
  };
  runtime: { onStartup: Event<() => void>; onInstalled: Event<() => void> };
  storage: { local: StorageArea };
  /** There only where the reader has allowed it. */
  downloads?: Downloads;
  action: {
    setBadgeText(details: { text: string }): unknown;
    setBadgeBackgroundColor(details: { color: string }): unknown;
    setTitle(details: { title: string }): unknown;
  };
};

const ALARM = 'backup';
const ALARM_COLOR = '#a32020';

type Parts = {
  /** Where all is private there is nothing to back up. */
  isPrivate: boolean;
  library: Remote<Pick<WholeLibraryApi, 'facts' | 'check' | 'backup' | 'backupAddress'>>;
  wording: Wording;
};

/** Makes backups by themselves when they are due: on time, at the browser's start, and when the schedule changes. */
export function wireBackups(browser: BackupsBrowser, { isPrivate, library, wording }: Parts) {
  const stored = storedBackups(browser.storage.local);
  const backups = createBackups({
    stored,
    library,
    deliver: {
      downloads: async (copy, name) => {
        const address = () => copy().then(() => library.backupAddress());
        await deliverToDownloads(browser.downloads, address, name);
      },
      folder: async (copy, name) => deliverToFolder(await findPickedFolder(), () => copy().then(fileNamed), name),
    },
    wakeAt: async (when) => (when === undefined ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when })),
    tell: (failure) => tell(browser.action, wording, failure),
    now: Date.now,
  });
  if (isPrivate) return { checkUp: async () => {} };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) backups.checkUp();
  });
  browser.runtime.onStartup.addListener(backups.checkUp);
  browser.runtime.onInstalled.addListener(backups.checkUp);
  stored.schedule.listen(backups.checkUp);
  return backups;
}

async function fileNamed(name: string): Promise<File> {
  const root = await navigator.storage.getDirectory();
  return (await root.getFileHandle(name)).getFile();
}

/** On the button of all tabs that have nothing of their own to say. */
function tell(action: BackupsBrowser['action'], { say, failure }: Wording, why: Failure | undefined): void {
  if (why) action.setBadgeBackgroundColor({ color: ALARM_COLOR });
  action.setBadgeText({ text: why ? '!' : '' });
  action.setTitle({ title: why ? say('badgeBackupFailed', failure(why)) : say('actionTitle') });
}
