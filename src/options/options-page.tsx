import { render } from 'preact';
import browser from 'webextension-polyfill';
import { automaticSites } from '../automatic/automatic-sites';
import { createSiteChoice } from '../automatic/create-site-choice';
import { downloadsWay, folderWay } from '../backups/backup-ways';
import { storedBackups } from '../backups/stored-backups';
import { fitToolbarIcon } from '../controls/fit-toolbar-icon';
import type { RepairApi, WholeLibraryApi } from '../library/library-call';
import { onLibraryChange } from '../library/library-changes';
import { putPickedFile } from '../library/picked-file';
import { caller, tell } from '../messages';
import { calendarDay } from '../reader/time/calendar-day';
import { storedCounting } from '../reader/time/time-effects';
import { storedRules } from '../rules/stored-rules';
import { createWording } from '../wording';
import { WordingContext } from '../wording-context';
import { handOverBackup } from './hand-over-backup';
import type { CareEffects } from './library-care';
import { Options, type OptionsEffects } from './options';
import { saveFile } from './save-file';

const wording = createWording(browser.i18n.getMessage);
const library = caller<WholeLibraryApi & RepairApi>('library');
const backups = storedBackups(browser.storage.local);
const picker = window as { showDirectoryPicker?: Parameters<typeof folderWay>[0] };
const care: CareEffects = {
  facts: library.facts,
  check: library.check,
  backUp: async (name) => handOverBackup(await library.backup(), name),
  async room() {
    const [{ quota = 0, usage = 0 }, isPersisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    // With `unlimitedStorage` Chrome keeps what an extension stores, whatever it says of it.
    return { free: quota - usage, isPersisted: isPersisted || import.meta.env.MODE === 'chrome' };
  },
  lastBackup: backups.lastBackup,
  lastCheck: backups.lastCheck,
  scheduled: {
    ...backups,
    downloads: downloadsWay(browser.permissions),
    ...(picker.showDirectoryPicker && { folder: folderWay(picker.showDirectoryPicker.bind(window)) }),
    checkUp: () => tell('backups', 'checkUp', []),
  },
  persist: () => navigator.storage.persist(),
  onChange: onLibraryChange,
  restore: {
    take: async (file) => {
      await putPickedFile(file);
      return library.takeBackup();
    },
    merge: library.mergeBackup,
    drop: library.dropBackup,
  },
  repair: {
    repair: library.repair,
    handOver: (file) => handOverBackup({ file }, file),
  },
  now: Date.now,
};
const effects: OptionsEffects = {
  rules: storedRules(browser.storage.local),
  automatic: createSiteChoice(automaticSites(browser.storage.local), browser.permissions),
  time: {
    isCounted: storedCounting(browser.storage.local),
    days: library.listReadingDays,
    remove: library.removeReadingDays,
    add: (days) => library.addReadingDays({ callId: crypto.randomUUID(), days }),
    today: () => calendarDay(new Date()),
    onChange: onLibraryChange,
  },
  care,
  saveFile,
};

document.title = wording.say('optionsDocumentTitle');
document.documentElement.lang = browser.i18n.getUILanguage();
fitToolbarIcon(browser.action);
render(
  <WordingContext.Provider value={wording}>
    <Options effects={effects} />
  </WordingContext.Provider>,
  document.body,
);
