// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Restore } from '../../src/options/restore';
import type { RestoreEffects } from '../../src/options/use-restore';
import { FailureError } from '../../src/outcome';
import { clear, click, settle, show, textOf } from '../show';
import { fakeCare } from './fake-care';

afterEach(clear);

async function showRestore(over: Partial<RestoreEffects> = {}) {
  const told: string[] = [];
  await show(<Restore effects={{ ...fakeCare().restore, ...over }} merged={() => told.push('merged')} />);
  return told;
}

async function pick() {
  const input = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new Blob(['a backup'])], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const facts = () => [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);

describe('restoring a backup', () => {
  it('shows what is in it before anything is changed', async () => {
    const told = await showRestore();
    await pick();
    expect(textOf('[role=status]')).toBe('The backup holds 9 articles and 1 highlight.');
    expect(facts()).toEqual(['5 articles', '2 articles', '1 article', '1 article']);
    expect(told).toEqual([]);
  });

  it('merges it, and says what came of it', async () => {
    const told = await showRestore();
    await pick();
    await click('Restore');
    expect(textOf('[role=status]')).toContain('Added: 5 articles; brought up to date: 2 articles');
    expect(told).toEqual(['merged']);
    expect(facts()).toEqual([]);
  });

  it('brings back what was removed only where that is asked for', async () => {
    await showRestore();
    await pick();
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await settle();
    await click('Restore');
    expect(textOf('[role=status]')).toContain('Added: 6 articles');
  });

  it('lets go of it when the reader thinks better of it', async () => {
    let dropped = 0;
    const told = await showRestore({
      drop: async () => {
        dropped += 1;
      },
    });
    await pick();
    await click('Cancel');
    expect([dropped, facts(), textOf('[role=status]'), told]).toEqual([1, [], '', []]);
  });

  it.each([
    ['backup-foreign', 'no backup of Lectern'],
    ['backup-damaged', 'damaged'],
    ['backup-newer', 'update Lectern'],
    ['library-full', 'make room'],
  ])('says in the reader’s words why a file cannot be read: %s', async (code, words) => {
    await showRestore({ take: () => Promise.reject(new FailureError(code, 'So it is.')) });
    await pick();
    expect(textOf('.care-told.alarm')).toContain(words);
    expect(facts()).toEqual([]);
  });
});
