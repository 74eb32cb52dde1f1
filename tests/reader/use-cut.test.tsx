// @vitest-environment jsdom
import { useMemo } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useShortcuts } from '../../src/controls/use-shortcuts';
import { FailureError } from '../../src/outcome';
import type { Reading, Surface } from '../../src/reader/reading';
import { type CutEffects, useCut } from '../../src/reader/use-cut';
import { sampleArticle } from '../sample-article';
import { clear, click, press, show, textOf } from '../show';
import { fakeReaderEffects } from './fake-reader-effects';

afterEach(clear);

function Stage({ cut, confidence, surface }: { cut: CutEffects | undefined; confidence: number; surface: Surface }) {
  const reading: Reading = useMemo(
    () => ({
      article: sampleArticle({ confidence }),
      surface,
      imageSource: async (url) => url,
      effects: fakeReaderEffects(cut && { cut }),
      view: { current: null },
      body: { current: null },
    }),
    [cut, confidence, surface],
  );
  const tool = useCut(reading);
  useShortcuts(tool.shortcuts ?? {});
  return (
    <>
      {tool.button}
      {tool.panel}
    </>
  );
}

async function showCut(over: Partial<CutEffects> | 'absent' = {}, confidence = 0.9, surface: Surface = 'popup') {
  const calls: string[] = [];
  const cut: CutEffects | undefined =
    over === 'absent'
      ? undefined
      : {
          shown: {},
          readAs: (as) => void calls.push(as),
          choose: async () => void calls.push('choose'),
          openRules: () => void calls.push('rules'),
          ...over,
        };
  await show(<Stage cut={cut} confidence={confidence} surface={surface} />);
  return calls;
}

const status = () => textOf('.cut-status [role=status]');

describe('when the cut is wrong', () => {
  it('is offered to choose the part, and to read the selection, the whole page or the usual cut', async () => {
    const calls = await showCut();
    await press('c');
    for (const name of ['Choose the part', 'Read the selection', 'Read the whole page', 'The usual cut', 'Rules for']) {
      await click(name);
    }
    expect(calls).toEqual(['choose', 'choose', 'selection', 'page', 'usual', 'rules']);
    expect(document.querySelector('.cut-status')?.hasAttribute('hidden')).toBe(true);
  });

  it('is said quietly where the cut is not sure, with ways out', async () => {
    const calls = await showCut({}, 0.3);
    expect(status()).toMatch(/not sure/);
    document.querySelectorAll<HTMLElement>('.cut-status button')[1]?.click();
    expect(calls).toEqual(['page']);
  });

  it('is not asked of a kept copy, whose page is not at hand', async () => {
    await showCut('absent', 0.3, 'tab');
    expect(status()).toBe('');
    expect(document.querySelector('button')).toBeNull();
  });

  it.each([
    [{ rule: 'followed' }, 'These are the parts that you chose for ledger.example.'],
    [{ rule: 'missing' }, 'This page has none of the parts that you chose for ledger.example, so it is cut as usual.'],
    [{ as: 'page' }, 'This is the whole page, not only its article.'],
    [{ as: 'selection' }, 'This is what you selected.'],
    [{ missed: 'selection', rule: 'followed' }, 'Nothing is selected on the page.'],
    [{ missed: 'usual', rule: 'followed' }, 'That found nothing to read here.'],
    [{ as: 'usual' }, ''],
  ] as [CutEffects['shown'], string][])('is told %j', async (shown, says) => {
    await showCut({ shown });
    expect(status()).toContain(says);
    if (says === '') expect(status()).toBe('');
  });

  it('is told why the page could not be asked', async () => {
    await showCut({ choose: () => Promise.reject(new FailureError('page-gone', 'No tab.')) });
    await press('c');
    expect(status()).toMatch(/^The page was closed or moved on/);
  });
});
