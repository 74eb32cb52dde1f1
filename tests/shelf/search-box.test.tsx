// @vitest-environment jsdom
import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueryProblem, SavedSearch } from '../../src/library/library-types';
import { FailureError } from '../../src/outcome';
import { SearchBox } from '../../src/shelf/search-box';
import type { SavedSearchEffects } from '../../src/shelf/use-saved-searches';
import { clear, click, press, settle, show, textOf } from '../show';
import { fakeSavedSearches } from './fake-saved-searches';

const left = vi.fn();
beforeEach(() => {
  left.mockReset();
  // jsdom has no popovers.
  HTMLElement.prototype.hidePopover = () => {};
});
afterEach(clear);

type World = { problems?: QueryProblem[]; saved?: SavedSearchEffects };

function Box({ problems = [], saved = fakeSavedSearches() }: World) {
  const [query, search] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [effects] = useState(saved);
  return <SearchBox input={input} query={query} search={search} leave={left} problems={problems} saved={effects} />;
}

const two = (): SavedSearch[] => [
  { id: 'a', name: 'To read', query: 'is:unread' },
  { id: 'b', name: 'tide', query: 'tide' },
];
const box = () => document.querySelector<HTMLInputElement>('.search-field > input');
const names = () => [...document.querySelectorAll('.saved-searches li')].map((row) => row.textContent);
const focused = () => document.activeElement?.textContent;

async function type(words: string, field = box()): Promise<void> {
  if (!field) throw new Error('No field.');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function focusBox(): Promise<void> {
  box()?.focus();
  await settle();
}

describe('the search box', () => {
  it('says what is wrong with a query in words', async () => {
    await show(
      <Box
        problems={[
          { problem: 'unknown-operator', operator: 'subject' },
          { problem: 'no-value', operator: 'tag' },
          { problem: 'unknown-value', operator: 'is', value: 'unred' },
          { problem: 'unknown-value', operator: 'has', value: 'wings' },
          { problem: 'no-date', operator: 'before', value: 'spring' },
          { problem: 'no-tag', value: 'sea' },
        ]}
      />,
    );
    const told = [...document.querySelectorAll('[role=status] p')].map((line) => line.textContent ?? '');
    expect(told).toHaveLength(6);
    expect(told[0]).toBe('Search has no “subject:”, so this is looked for as words.');
    expect(told[2]).toContain('“is:unred” is none of unread');
    for (const line of told) expect(line).not.toContain('$');
  });

  it('puts an example of the help into the search, behind what stands there', async () => {
    await show(<Box />);
    await click('is:unread');
    expect(box()?.value).toBe('is:unread');
    await click('-fog');
    expect(box()?.value).toBe('is:unread -fog');
    expect(document.activeElement).toBe(box());
  });
});

describe('saved searches', () => {
  it('are saved by the button, which takes them away again', async () => {
    const saved = fakeSavedSearches();
    await show(<Box saved={saved} />);
    expect(document.body.textContent).not.toContain('Save search');
    await type(' tide ');
    await click('Save search');
    expect(saved.stored).toEqual([{ id: 'search1', name: 'tide', query: 'tide' }]);
    expect(document.querySelector('[aria-pressed=true]')?.textContent).toBe('Saved');
    await click('Saved');
    expect(saved.stored).toEqual([]);
    await click('Save search');
    expect(saved.stored).toEqual([{ id: 'search1', name: 'tide', query: 'tide' }]);
  });

  it('are listed under the empty box while it has the focus', async () => {
    await show(<Box saved={fakeSavedSearches(two())} />);
    expect(names()).toEqual([]);
    await focusBox();
    expect(names()).toEqual(['To readis:unreadRenameRemove', 'tideRenameRemove']);
    await type('x');
    expect(names()).toEqual([]);
    await type('');
    expect(names()).toHaveLength(2);
    document.querySelector<HTMLElement>('.search-help-button')?.focus();
    await settle();
    expect(names()).toEqual([]);
    await focusBox();
    expect(names()).toHaveLength(2);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(names()).toEqual([]);
  });

  it('are gone through with the arrows, and opened', async () => {
    await show(<Box saved={fakeSavedSearches(two())} />);
    await focusBox();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).toBe('tide');
    await press('ArrowUp');
    expect(focused()).toBe('To readis:unread');
    expect(left).not.toHaveBeenCalled();
    await click('To read');
    expect(box()?.value).toBe('is:unread');
    expect(document.activeElement).toBe(box());
    await press('ArrowDown');
    expect(left).toHaveBeenCalledOnce();
  });

  it('close with Escape', async () => {
    await show(<Box saved={fakeSavedSearches(two())} />);
    await focusBox();
    await press('ArrowDown');
    await press('Escape');
    expect(document.activeElement).toBe(box());
    expect(names()).toEqual([]);
  });

  it('take another name, or their own words where it is empty', async () => {
    const saved = fakeSavedSearches(two());
    await show(<Box saved={saved} />);
    await focusBox();
    await click('Rename “tide”');
    const field = () => document.querySelector<HTMLInputElement>('.search-name input');
    expect(document.activeElement).toBe(field());
    await type('Ebb and flow', field());
    await click('Save');
    expect(saved.stored[1]).toEqual({ id: 'b', name: 'Ebb and flow', query: 'tide' });
    expect(focused()).toBe('Ebb and flowtide');
    await click('Rename “Ebb');
    await type('  ', field());
    await click('Save');
    expect(saved.stored[1]?.name).toBe('tide');
    await click('Rename “tide”');
    await type('never', field());
    await press('Escape');
    expect(saved.stored[1]?.name).toBe('tide');
    expect(names()).toHaveLength(2);
  });

  it('are removed, and brought back', async () => {
    const saved = fakeSavedSearches(two());
    await show(<Box saved={saved} />);
    await focusBox();
    await click('Remove “tide”');
    expect(saved.stored).toEqual([two()[0]]);
    expect(textOf('.saved-searches [role=status]')).toBe('Removed “tide”');
    expect(focused()).toBe('Undo');
    await click('Undo');
    expect(saved.stored).toEqual(two());
    expect(focused()).toBe('tide');
  });

  it('say why they were not saved', async () => {
    const put = async () => {
      throw new FailureError('library-full', '');
    };
    await show(<Box saved={{ ...fakeSavedSearches(), put }} />);
    await type('tide');
    await click('Save search');
    expect(textOf('.search-told')).toMatch(/^The disk is full/);
    expect(document.querySelector('[aria-pressed=true]')).toBeNull();
  });
});
