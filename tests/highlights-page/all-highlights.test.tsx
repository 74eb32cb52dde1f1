// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { AllHighlights } from '../../src/highlights-page/all-highlights';
import type { AllHighlightsEffects } from '../../src/highlights-page/use-all-highlights';
import type { HighlightsRequest, ListedHighlight } from '../../src/library/highlight-types';
import { FailureError } from '../../src/outcome';
import { clear, click, press, settle, show, textOf } from '../show';
import { listed, PUMP } from './listed';

afterEach(clear);

const ITEMS = [listed('noon', { note: 'Or one.' }), listed('leak', { colour: 'blue' }, PUMP)];

/** A library that knows words of quotes, colours and articles, and answers with `most` at once. */
async function showPage(items: ListedHighlight[] = ITEMS, over: Partial<AllHighlightsEffects> = {}, most = 9) {
  const asked: HighlightsRequest[] = [];
  const copied: string[] = [];
  const saved: string[][] = [];
  const effects: AllHighlightsEffects = {
    async list(request) {
      asked.push(request);
      const { query = '', colour, article, before = '0' } = request;
      const found = items.filter(
        (item) =>
          item.highlight.quote.includes(query) &&
          (!colour || item.highlight.colour === colour) &&
          (!article || item.article.id === article),
      );
      const end = Number(before) + most;
      return {
        items: found.slice(Number(before), end),
        total: found.length,
        ...(end < found.length && { next: `${end}` }),
      };
    },
    addressOf: (article, highlight) => `/read/${article}#${highlight}`,
    copyText: async (text) => void copied.push(text),
    saveFile: (...file) => void saved.push(file),
    newId: () => 'new',
    libraryAddress: '/library',
    ...over,
  };
  await show(<AllHighlights effects={effects} />);
  return { asked, copied, saved };
}
const quotes = () => [...document.querySelectorAll('q')].map(({ textContent }) => textContent);

it('lists all highlights by article, with notes and links to where they stand', async () => {
  await showPage();
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'The ferry, *again*',
    'The pump',
  ]);
  expect(quotes()).toEqual(['noon', 'leak']);
  expect(textOf('.highlight-said')).toBe('Note: Or one.');
  expect(document.querySelector('.highlight-open')?.getAttribute('href')).toBe('/read/ferry#id of noon');
  expect(textOf('.highlights-count')).toBe('2 highlights');
});

it('finds words and colours, and says where there are none', async () => {
  await showPage();
  await press('/');
  const field = document.activeElement as HTMLInputElement;
  field.value = 'leak';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  expect(quotes()).toEqual(['leak']);
  document.querySelector<HTMLInputElement>('.swatch.green input')?.click();
  await settle();
  expect(textOf('.notice h1')).toBe('No highlight matches');
  await press('Escape');
  document.querySelector<HTMLInputElement>('.swatch.blue input')?.click();
  await settle();
  expect(quotes()).toEqual(['leak']);
});

it('shows more when asked, and takes all with it whether shown or not', async () => {
  const { copied } = await showPage(ITEMS, {}, 1);
  expect(quotes()).toEqual(['noon']);
  await click('Copy as Markdown');
  expect(copied[0]).toMatch(/> noon[\s\S]*> leak/);
  expect(textOf('.highlight-told')).toBe('2 highlights are copied');
  await click('Show more');
  expect(quotes()).toEqual(['noon', 'leak']);
});

it('exports what is of one article', async () => {
  const { saved } = await showPage();
  await click('Export Markdown: The pump');
  await click('Export Web Annotations: The pump');
  expect(saved.map(([name, , type]) => [name, type])).toEqual([
    ['highlights.md', 'text/markdown'],
    ['highlights.json', 'application/ld+json'],
  ]);
  expect(saved[0]?.[1]).toContain('> leak');
  expect(saved[0]?.[1]).not.toContain('noon');
  expect(JSON.parse(saved[1]?.[1] ?? '').total).toBe(1);
});

it('says that there are none yet, and what went wrong', async () => {
  await showPage([]);
  expect(textOf('.notice h1')).toBe('No highlights yet');
  expect(document.querySelector('button')?.disabled).toBe(true);
  clear();
  let isBusy = true;
  const list: AllHighlightsEffects['list'] = async () => {
    if (isBusy) throw new FailureError('library-busy', 'Locked.');
    return { items: ITEMS, total: 2 };
  };
  await showPage(ITEMS, { list });
  expect(document.querySelector('.notice')).not.toBeNull();
  isBusy = false;
  document.querySelector<HTMLButtonElement>('.notice button')?.click();
  await settle();
  expect(quotes()).toEqual(['noon', 'leak']);
});
