// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Tag } from '../../src/library/library-types';
import { FailureError } from '../../src/outcome';
import { clear, click, press, settle, textOf } from '../show';
import { kept, showShelf } from './fake-shelf';

afterEach(clear);

const SEA: Tag = { id: 'sea', name: 'Sea', colour: 'blue' };
const ROPE: Tag = { id: 'rope', name: 'Rope', colour: 'red' };

const titles = () => [...document.querySelectorAll('.entry-link')].map((link) => link.textContent);
const views = () => [...document.querySelectorAll('.views > ul:first-child a')].map((link) => link.textContent);
const tagsOf = (place: number) =>
  [...(document.querySelectorAll('.entry')[place]?.querySelectorAll('.tag') ?? [])].map((tag) => tag.textContent);
const told = () => textOf('.toast:not([hidden]) p');

async function pressAll(...keys: string[]): Promise<void> {
  for (const key of keys) await press(key);
}

async function fill(selector: string, value: string): Promise<HTMLInputElement> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  return field;
}

async function typeTag(name: string): Promise<void> {
  const field = await fill('.tag-picker input[type=text]', name);
  field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}

async function choose(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error(`No ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('the views of the shelf', () => {
  it('are counted, and opened by their keys', async () => {
    const [first, second, third] = kept(3);
    const world = await showShelf([
      { ...first, state: 'archived' } as typeof first & object,
      { ...second, isFavourite: true } as typeof first & object,
      ...(third ? [third] : []),
    ]);
    expect(views()).toEqual(['All3', 'Unread2', 'Reading0', 'Archive1', 'Starred1']);
    await press('4');
    expect(titles()).toEqual(['Article 0']);
    expect(textOf('[aria-current=page]')).toBe('Archive1');
    expect(world.address).toBe('archived');
    expect(world.steps).toBe(1);
    await press('3');
    expect(textOf('.notice h1')).toBe('Nothing begun');
    world.stepTo({ view: 'favourites', query: '' });
    await settle();
    expect(titles()).toEqual(['Article 1']);
  });

  it('each keep an order of their own', async () => {
    const world = await showShelf(kept(2));
    await choose('.arrange select', 'order_kept_reversed');
    expect(titles()).toEqual(['Article 1', 'Article 0']);
    expect(world.arranged).toBe('{"orders":{"all":{"sort":"kept","isReversed":true}},"isCards":false}');
    await press('2');
    expect(titles()).toEqual(['Article 0', 'Article 1']);
    await press('1');
    expect(titles()).toEqual(['Article 1', 'Article 0']);
  });

  it('are shown as cards where the reader likes them so', async () => {
    const world = await showShelf(kept(2));
    await press('l');
    expect(document.querySelector('.entries.cards')).not.toBeNull();
    expect(world.arranged).toContain('"isCards":true');
  });

  it('say what is wrong where there is nothing at all, whatever is looked at', async () => {
    await showShelf([], { looking: { view: 'archived', query: '' } });
    expect(textOf('.notice h1')).toBe('Nothing kept yet');
  });
});

describe('articles of the shelf', () => {
  it('are archived and starred by key, and back again', async () => {
    await showShelf(kept(2), { looking: { view: 'unread', query: '' } });
    await pressAll('j', 's');
    expect(textOf('.entry-facts')).toContain('Starred');
    expect(told()).toBe('Starred “Article 0”');
    await press('s');
    expect(told()).toBe('No star any more: “Article 0”');
    await press('e');
    expect(titles()).toEqual(['Article 1']);
    expect(document.activeElement?.textContent).toBe('Article 1');
    await pressAll('4', 'j', 'e');
    expect(textOf('.notice h1')).toBe('The archive is empty');
  });

  it('are unread again, without the place and the end', async () => {
    const world = await showShelf(kept(1, { state: 'reading', progress: 0.4, finished: 5 }));
    await pressAll('j', 'u');
    expect(world.articles[0]).toMatchObject({ state: 'unread', progress: 0 });
    expect(world.articles[0]?.finished).toBeUndefined();
    await press('z');
    expect(world.articles[0]).toMatchObject({ state: 'reading', progress: 0.4, finished: 5 });
  });

  it('have everything undone, one after the other, and done again', async () => {
    const world = await showShelf(kept(2));
    await pressAll('j', 's', 'e', 'x');
    expect(titles()).toEqual(['Article 1']);
    await press('z');
    expect(titles()).toHaveLength(2);
    expect(told()).toBe('Undone: Removed “Article 0”');
    await pressAll('z', 'z');
    expect(world.articles[0]).toMatchObject({ state: 'unread', isFavourite: false });
    await press('z');
    expect(told()).toBe('Undone: Starred “Article 0”');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Z', shiftKey: true, bubbles: true }));
    await settle();
    expect(world.articles[0]).toMatchObject({ isFavourite: true });
    expect(told()).toBe('Starred “Article 0”');
  });

  it('have what was done last told for a while', async () => {
    const world = await showShelf(kept(1));
    await pressAll('j', 's');
    expect(told()).toBeDefined();
    world.passTime();
    await settle();
    expect(told()).toBeUndefined();
    await press('z');
    expect(told()).toBe('Undone: Starred “Article 0”');
  });

  it('stay as they are where it fails, and that is said', async () => {
    await showShelf(kept(1), {
      change: async () => {
        throw new FailureError('library-full', 'SQLITE_FULL');
      },
    });
    await pressAll('j', 'e');
    expect(told()).toMatch(/^The disk is full/);
  });

  it('show how far they were read', async () => {
    await showShelf(kept(1, { progress: 0.25, state: 'reading' }));
    expect(textOf('.entry-facts')).toContain('25% read');
    expect(document.querySelector<HTMLElement>('.entry-progress')?.style.inlineSize).toBe('25%');
  });
});

describe('many articles of the shelf', () => {
  it('are selected by key and changed together', async () => {
    const world = await showShelf(kept(4));
    await pressAll('j', 'v', 'j', 'j');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'V', shiftKey: true, bubbles: true }));
    await settle();
    expect(textOf('.selection p')).toBe('3 selected');
    await press('e');
    expect(world.articles.map(({ state }) => state)).toEqual(['archived', 'archived', 'archived', 'unread']);
    expect(told()).toBe('Archived 3 articles');
    await press('Escape');
    expect(textOf('.selection p')).toBeUndefined();
    await press('z');
    expect(world.articles.every(({ state }) => state === 'unread')).toBe(true);
  });

  it('are all selected, also those that are not there yet, and acted on together', async () => {
    const world = await showShelf(kept(170));
    await press('a');
    expect(textOf('.selection p')).toBe('170 selected');
    await press('s');
    expect(world.articles.every(({ isFavourite }) => isFavourite)).toBe(true);
    expect(document.querySelector('.selection [aria-pressed=true]')?.textContent).toContain('Star');
    await press('x');
    expect(textOf('.notice h1')).toBe('Nothing kept yet');
    await press('z');
    expect(textOf('.shelf-count')).toBe('170 articles');
  });

  it('get the star where one of them has none', async () => {
    const world = await showShelf(kept(2));
    await pressAll('j', 's', 'a', 's');
    expect(world.articles.map(({ isFavourite }) => isFavourite)).toEqual([true, true]);
    await press('s');
    expect(world.articles.map(({ isFavourite }) => isFavourite)).toEqual([false, false]);
  });

  it('are counted only where they are listed', async () => {
    await showShelf(kept(2));
    await pressAll('a', '3');
    expect(textOf('.selection p')).toBeUndefined();
  });
});

describe('tags on the shelf', () => {
  it('are made, given, and taken back together', async () => {
    const world = await showShelf(kept(2));
    await pressAll('j', 't');
    expect(textOf('.tag-picker .hint')).toBe('Type a name to make your first tag.');
    await typeTag('  Sea ');
    expect(tagsOf(0)).toEqual(['Sea']);
    expect(world.tags).toEqual([{ id: 'new1', name: 'Sea', colour: 'red' }]);
    expect(document.querySelector<HTMLInputElement>('.tag-picker [type=checkbox]')?.checked).toBe(true);
    await typeTag('Rope');
    expect(world.tags[1]?.colour).not.toBe('red');
    await click('Done');
    expect(document.querySelector('.tag-picker')).toBeNull();
    await pressAll('z', 'z');
    expect(tagsOf(0)).toEqual([]);
    expect(world.tags).toEqual([]);
  });

  it('are found without accents and given to many at once; a second choice takes them away', async () => {
    await showShelf(kept(2), {}, [ROPE, { ...SEA, name: 'Mér' }]);
    await pressAll('a', 't');
    await typeTag('mer');
    expect([tagsOf(0), tagsOf(1)]).toEqual([['Mér'], ['Mér']]);
    await typeTag('MÉR');
    expect([tagsOf(0), tagsOf(1)]).toEqual([[], []]);
    await press('z');
  });

  it('show which of many have them', async () => {
    const [first, second] = kept(2);
    await showShelf([{ ...first, tags: [SEA] } as never, second as never], {}, [ROPE, SEA]);
    await pressAll('a', 't');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.tag-picker [type=checkbox]')];
    expect(boxes.map(({ checked, indeterminate }) => [checked, indeterminate])).toEqual([
      [false, false],
      [false, true],
    ]);
    boxes[1]?.click();
    await settle();
    expect([tagsOf(0), tagsOf(1)]).toEqual([['Sea'], ['Sea']]);
    await click('Undo');
    expect([tagsOf(0), tagsOf(1)]).toEqual([['Sea'], []]);
  });

  it('are views of their own', async () => {
    const [first, second] = kept(2);
    const world = await showShelf([{ ...first, tags: [SEA] } as never, second as never], {}, [SEA]);
    await click('Sea');
    expect(titles()).toEqual(['Article 0']);
    expect(textOf('[aria-current=page]')).toBe('Sea1');
    expect(world.address).toBe('all sea');
    await pressAll('j', 'x');
    expect(textOf('.notice h1')).toBe('No article has this tag');
  });

  it('are renamed, coloured, merged and removed', async () => {
    const [first, second] = kept(2);
    const world = await showShelf([{ ...first, tags: [SEA] } as never, { ...second, tags: [ROPE] } as never], {}, [
      ROPE,
      SEA,
    ]);
    await click('Edit tags');
    await fill('.tag-manager li:last-child input', 'Ocean');
    expect(world.tags.find(({ id }) => id === 'sea')?.name).toBe('Ocean');
    expect(textOf('.dialog-told p')).toBe('Renamed “Sea” to “Ocean”');
    await choose('.tag-manager li:last-child select', 'green');
    expect(world.tags.find(({ id }) => id === 'sea')?.colour).toBe('green');
    await choose('.tag-manager li select:nth-of-type(2)', 'sea');
    expect(world.tags).toHaveLength(1);
    expect(world.articles.map(({ tags }) => tags?.map(({ name }) => name))).toEqual([['Ocean'], ['Ocean']]);
    await click('Undo');
    expect(world.articles.map(({ tags }) => tags?.map(({ name }) => name))).toEqual([['Ocean'], ['Rope']]);
    await click('Remove “Ocean”');
    expect([tagsOf(0), tagsOf(1)]).toEqual([[], ['Rope']]);
    await click('Done');
    await press('z');
    expect([tagsOf(0), tagsOf(1)]).toEqual([['Ocean'], ['Rope']]);
  });

  it('keep their name where there is another of that name, and say so', async () => {
    await showShelf(
      kept(1),
      {
        putTag: async () => {
          throw new FailureError('tag-exists', '');
        },
      },
      [ROPE, SEA],
    );
    await click('Edit tags');
    const field = await fill('.tag-manager li:last-child input', 'Rope');
    expect(field.value).toBe('Sea');
    expect(textOf('.dialog-told .failed')).toBe('There is a tag of this name already.');
  });
});
