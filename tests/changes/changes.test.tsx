// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { Changes } from '../../src/changes/changes';
import type { ChangesEffects } from '../../src/changes/use-changes';
import type { Version } from '../../src/library/library-types';
import { FailureError } from '../../src/outcome';
import { sampleArticle, sampleSummary } from '../sample-article';
import { clear, click, parsed, press, settle, show, textOf } from '../show';

afterEach(clear);

const STAYED = '<p>One stays.</p><p>Two stays.</p>';
const FIRST = sampleArticle({ html: `<p>The tide comes at six in the morning.</p>${STAYED}<p>Gone soon.</p>` });
const SECOND = sampleArticle({ html: `<p>The tide comes at seven in the morning.</p>${STAYED}<h2>Newly come</h2>` });
const MARKED = sampleArticle({ html: SECOND.html.replace('seven', '<b>seven</b>') });
const OTHER = sampleArticle({ title: 'Otherwise', authors: ['Bo'], html: '<p>Nothing at all like that.</p>' });

/** A library with these versions of one article, the last one shown. */
async function showPage(articles = [FIRST, SECOND], over: Partial<ChangesEffects> = {}) {
  const calls: string[] = [];
  let shown = articles.length;
  const effects: ChangesEffects = {
    asked: { kept: 'one' },
    versions: async () =>
      articles.map(
        ({ title, wordCount }, index): Version => ({
          ...{ version: index + 1, kept: Date.UTC(2031, 4, index + 1, 12), title, wordCount },
          ...(index + 1 === shown && { isShown: true }),
        }),
      ),
    findVersion: async (_, version) => articles[version - 1],
    showVersion: async (_, version) => {
      calls.push(`show ${version}`);
      shown = version;
      return sampleSummary({ version });
    },
    sanitise: parsed,
    imageSource: async () => undefined,
    pause: async () => {},
    remember: ({ from, to }) => void calls.push(`remember ${from} ${to}`),
    readerAddress: () => '/reader',
    libraryAddress: '/library',
    ...over,
  };
  await show(<Changes effects={effects} />);
  return calls;
}
const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const said of copy.querySelectorAll('.said')) said.remove();
    return copy.textContent;
  });
const choose = async (label: number, version: number) => {
  const select = document.querySelectorAll('select')[label];
  if (!select) throw new Error('No choice.');
  select.value = String(version);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
};

describe('what changed between two versions', () => {
  it('is shown by paragraph and word, with what stayed folded away', async () => {
    await showPage();
    expect(text('del.change-mark')).toEqual(['six']);
    expect(text('ins.change-mark')).toEqual(['seven']);
    expect(text('.removed .article-body')).toEqual(['Gone soon.']);
    expect(text('.added h2')).toEqual(['Newly come']);
    expect(text('.block-kind')).toEqual(['Changed', 'Removed', 'Added']);
    expect(textOf('.changes-summary')).toBe('1 paragraph changed · 1 added · 1 removed');
    expect(text('.fold')).toEqual(['2 paragraphs unchanged', '2 paragraphs unchanged']);
    expect(document.body.textContent).not.toContain('One stays.');
    await click('2 paragraphs unchanged');
    expect(document.body.textContent).toContain('Ines Okafor');
    await press('u');
    expect(document.body.textContent).toContain('One stays.');
    expect(document.querySelector('.fold')).toBeNull();
  });

  it('is gone through by key, from the last change on to the first', async () => {
    await showPage();
    const at = () => document.activeElement?.getAttribute('aria-label');
    await press('n');
    expect(at()).toBe('Change 1 of 2');
    await press('n');
    expect(at()).toBe('Change 2 of 2');
    await press('n');
    expect(at()).toBe('Change 1 of 2');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'N', shiftKey: true, bubbles: true }));
    expect(at()).toBe('Change 2 of 2');
  });

  it('is that of any two versions', async () => {
    const calls = await showPage([FIRST, SECOND, MARKED, OTHER]);
    expect(textOf('.changes-summary')).toContain('nothing else is left as it was');
    await choose(1, 3);
    expect(calls).toEqual(['remember 3 3']);
    expect(textOf('.notice')).toContain('Both versions have the same text.');
    await choose(0, 2);
    expect(textOf('.notice')).toContain('Only links, emphasis or other marks');
    await choose(0, 1);
    expect(text('ins.change-mark')).toEqual(['seven']);
  });
});

describe('going back to a version', () => {
  it('shows it in the library, and is undone', async () => {
    const calls = await showPage();
    await press('g');
    expect(textOf('.keep-status')).toContain('Version 1 is shown in your library now.');
    expect(document.querySelector('option')?.textContent).toContain('shown in the library');
    await press('z');
    expect(textOf('.keep-status')).toContain('Version 2 is shown in your library now.');
    expect(calls).toEqual(['show 1', 'show 2']);
  });

  it('says why it did not work', async () => {
    await showPage(undefined, {
      showVersion: () => Promise.reject(new FailureError('library-busy', 'Locked.')),
    });
    await click('Go back to version 1');
    expect(textOf('.keep-status .failed')).toContain('in use by another window');
  });
});

describe('where there is nothing to compare', () => {
  it('says that there is one version only', async () => {
    await showPage([FIRST]);
    expect(textOf('.notice h1')).toBe('There is only one version');
    expect(document.querySelector('select')).toBeNull();
  });

  it('says that the article is not kept, or the version gone', async () => {
    await showPage([]);
    expect(textOf('.notice h1')).toBe('This article is not in your library');
    clear();
    await showPage(undefined, { asked: { kept: 'one', from: 7, to: 2 } });
    expect(textOf('.notice h1')).toBe('This version is not in your library any more');
    await choose(0, 1);
    expect(text('del.change-mark')).toEqual(['six']);
  });

  it('says why the library does not answer, and tries again', async () => {
    let isBusy = true;
    const found = [FIRST, SECOND];
    await showPage(found, {
      findVersion: async (_, version) => {
        if (isBusy) throw new FailureError('library-busy', 'Locked.');
        return found[version - 1];
      },
    });
    expect(textOf('.notice')).toContain('in use by another window');
    isBusy = false;
    await click('Try again');
    expect(text('del.change-mark')).toEqual(['six']);
  });
});
