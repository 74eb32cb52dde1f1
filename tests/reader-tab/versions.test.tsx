// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { useShortcuts } from '../../src/controls/use-shortcuts';
import type { Version } from '../../src/library/library-types';
import { FailureError } from '../../src/outcome';
import { type KeptVersion, useVersions, type VersionsEffects } from '../../src/reader-tab/use-versions';
import { sampleSummary } from '../sample-article';
import { clear, click, press, show, textOf } from '../show';

afterEach(clear);

const VERSIONS: Version[] = [
  { version: 1, kept: Date.UTC(2031, 4, 1, 12), title: 'The tide', wordCount: 1240 },
  { version: 3, kept: Date.UTC(2031, 4, 7, 12), title: 'The tide, put right', wordCount: 1, isShown: true },
];

function Line({ kept, effects }: { kept: KeptVersion | undefined; effects: VersionsEffects }) {
  const { line, shortcuts } = useVersions(kept, effects);
  useShortcuts(shortcuts);
  return line;
}

async function showLine(kept: KeptVersion | undefined, over: Partial<VersionsEffects> = {}) {
  const calls: string[] = [];
  const effects: VersionsEffects = {
    versions: async () => VERSIONS,
    showVersion: async (id, version) => {
      calls.push(`${id} ${version}`);
      return sampleSummary({ version });
    },
    ...over,
  };
  await show(<Line kept={kept} effects={effects} />);
  return calls;
}
const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the line of a kept article with versions', () => {
  it('says which one is read, and leads to the others and to what changed', async () => {
    await showLine({ id: 'one' });
    expect(textOf('.versions-line p')).toBe('Version 2 of 2, kept May 7, 2031');
    expect(textOf('.versions li')).toBe('Version 1, May 1, 2031 · 1,240 words');
    expect(hrefs()).toEqual([
      '/src/changes/index.html?kept=one',
      '/src/reader-tab/index.html?kept=one&version=1',
      '/src/reader-tab/index.html?kept=one',
      '/src/changes/index.html?kept=one&from=1&to=3',
    ]);
    expect(document.body.textContent).not.toContain('Go back');
  });

  it('offers to go back to an old one that is read, and to undo that', async () => {
    const calls = await showLine({ id: 'one', version: 1 });
    expect(textOf('.versions-line p')).toBe('Version 1 of 2, kept May 1, 2031');
    expect(hrefs()[0]).toBe('/src/changes/index.html?kept=one&from=1&to=3');
    await click('Go back to this version');
    expect(textOf('.keep-status')).toContain('Version 1 is shown in your library now.');
    expect(document.querySelector('[aria-keyshortcuts="Shift+I"]')).toBeNull();
    await press('z');
    expect(calls).toEqual(['one 1', 'one 3']);
    expect(textOf('.versions-line p')).toBe('Version 1 of 2, kept May 1, 2031');
    expect(document.querySelector('[aria-keyshortcuts="Shift+I"]')).not.toBeNull();
  });

  it('is not there where there is one version, none, or no answer', async () => {
    for (const versions of [
      async () => VERSIONS.slice(1),
      async () => [],
      () => Promise.reject(new FailureError('library-busy', 'Locked.')),
    ]) {
      await showLine({ id: 'one' }, { versions });
      expect(document.body.textContent).toBe('');
      clear();
    }
    await showLine(undefined);
    expect(document.body.textContent).toBe('');
  });

  it('says why going back did not work', async () => {
    await showLine(
      { id: 'one', version: 1 },
      { showVersion: () => Promise.reject(new FailureError('no-version', 'Gone.')) },
    );
    await click('Go back to this version');
    expect(textOf('.failed')).toBe('This version is not in your library any more.');
  });
});
