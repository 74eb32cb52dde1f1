// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { storedBackups } from '../../src/backups/stored-backups';
import { memoryStorage } from '../preferences/memory-storage';
import { clear, click, settle, textOf } from '../show';
import { kept, showShelf } from './fake-shelf';

afterEach(clear);

it('says on the shelf that a backup was not made and leads to its settings, until it is made', async () => {
  const { trouble } = storedBackups(memoryStorage());
  let opened = 0;
  const openSettings = () => {
    opened += 1;
  };
  await showShelf(kept(1), { backups: { trouble, openSettings } });
  expect(document.querySelector('.backup-notice')).toBeNull();
  await trouble.write({ code: 'library-full', message: '' });
  await settle();
  expect(textOf('.backup-notice')).toContain('was not made');
  await click('Settings of backups');
  expect(opened).toBe(1);
  await trouble.write(null);
  await settle();
  expect(document.querySelector('.backup-notice')).toBeNull();
});
