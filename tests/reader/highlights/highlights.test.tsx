// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Highlight as Kept } from '../../../src/library/highlight-types';
import { ReadingSurface } from '../../../src/reader/reading-surface';
import { fakeCopying } from '../../copying/fake-copying';
import { sampleArticle } from '../../sample-article';
import { clear, click, press, settle, show, textOf } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';
import { fakeHighlights } from './fake-highlights';

const painted = new Map<string, Set<Range>>();

// jsdom has no popovers (what they show is there from the start), measures nothing and paints nothing.
beforeAll(() => {
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.togglePopover = () => true;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  class FakeHighlight extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights: painted }, scrollBy: () => {} });
});
beforeEach(() => painted.clear());
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  clear();
});

const html = '<p>It rained. Then it stopped.</p><h2>Then</h2><p>The drain was full again.</p>';
const paintedText = () =>
  Object.fromEntries(
    [...painted].map(([name, ranges]) => [name, [...ranges].map(String)]).filter(([, of]) => of?.length),
  );

function kept(quote: string, over: Partial<Kept> = {}): Kept {
  const text = 'It rained. Then it stopped.\u2029Then\u2029The drain was full again.\u2029';
  const start = Math.max(0, text.indexOf(quote));
  const end = start + quote.length;
  const around = { prefix: text.slice(0, start), suffix: text.slice(end, end + 64) };
  return { id: quote, quote, ...around, start, end, colour: 'green', note: '', created: 1, updated: 1, ...over };
}

async function showMarking(id?: string, marks: Kept[] = []) {
  const highlights = fakeHighlights(id, marks);
  const copying = fakeCopying();
  const effects = fakeReaderEffects({ highlights: highlights.effects, copying: copying.effects });
  await show(
    <ReadingSurface
      article={sampleArticle({ html })}
      surface="tab"
      imageSource={asItIs}
      missingText=""
      effects={effects}
      commands={null}
      shortcuts={{}}
    />,
  );
  const select = async (words: string) => {
    const node = [...document.querySelectorAll('.article-body p')].find((p) => p.textContent?.includes(words));
    const text = node?.firstChild as Text;
    const at = text.data.indexOf(words);
    document.getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
    document.dispatchEvent(new Event('selectionchange'));
    copying.time.pass(300);
    await settle();
  };
  return { ...highlights, ...copying, select };
}
const asItIs = async (url: string) => url;
const told = () => textOf('.highlight-told p');

describe('marking in the reader', () => {
  it('offers four colours for what is selected, marks with a number and says so', async () => {
    const { highlights, select } = await showMarking('kept');
    await select('it stopped');
    expect(document.querySelectorAll('.highlight-popover .swatch')).toHaveLength(4);
    await press('3');
    expect([...highlights.values()]).toMatchObject([
      { quote: 'it stopped', colour: 'blue', start: 16, end: 26, prefix: 'It rained. Then ' },
    ]);
    expect(paintedText()).toEqual({ 'marked-blue': ['it stopped'] });
    expect(told()).toContain('Highlighted: Blue');
    expect(document.getSelection()?.isCollapsed).toBe(true);
  });

  it('marks with H in the colour that was used last', async () => {
    const { highlights, select } = await showMarking('kept');
    await select('rained');
    await press('4');
    await select('drain');
    await press('h');
    expect([...highlights.values()].map(({ quote, colour }) => [quote, colour])).toEqual([
      ['rained', 'pink'],
      ['drain', 'pink'],
    ]);
  });

  it('asks for a selection where there is none, and for keeping where the article is not kept', async () => {
    const { highlights, select } = await showMarking();
    await press('h');
    expect(told()).toContain('Select some text');
    await select('rained');
    await press('h');
    expect(told()).toContain('Press K to keep this one');
    expect(highlights.size).toBe(0);
  });

  it('saves a note as it is written', async () => {
    const { highlights, select, time } = await showMarking('kept');
    await select('rained');
    await click('Add a note');
    const field = document.querySelector('textarea');
    expect(document.activeElement).toBe(field);
    if (field) field.value = 'All day.';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    expect([...highlights.values()][0]?.note).toBe('');
    time.pass(700);
    await settle();
    expect([...highlights.values()][0]?.note).toBe('All day.');
  });

  it('saves what is being written when it is left', async () => {
    const { highlights } = await showMarking('kept', [kept('rained')]);
    await press(']');
    const field = document.querySelector('textarea');
    if (field) field.value = 'Cats';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Escape');
    expect(document.querySelector('.highlight-popover')).toBeNull();
    expect(highlights.get('rained')?.note).toBe('Cats');
  });

  it('copies what is selected', async () => {
    const { copied, select } = await showMarking('kept');
    await select('it stopped');
    await click('Copy words');
    expect(copied).toEqual(['it stopped']);
    expect(told()).toBe('The words are copied');
  });
});

describe('the marks of an article', () => {
  it('are painted when it is opened, one over another too', async () => {
    await showMarking('kept', [kept('it stopped'), kept('stopped', { colour: 'pink' })]);
    expect(paintedText()).toEqual({ 'marked-green': ['it stopped'], 'marked-pink': ['stopped'] });
  });

  it('are gone through with ] and [, in the order of the text and round', async () => {
    await showMarking('kept', [kept('drain'), kept('rained', { note: 'Wet.' })]);
    const shown = () => document.querySelector('textarea')?.value;
    await press(']');
    expect(shown()).toBe('Wet.');
    await press(']');
    expect(shown()).toBe('');
    await press(']');
    expect(shown()).toBe('Wet.');
    await press('[');
    expect(shown()).toBe('');
    expect(document.activeElement?.closest('.highlight-popover')).not.toBeNull();
  });

  it('take another colour with a number, and are removed and brought back', async () => {
    const { highlights } = await showMarking('kept', [kept('rained')]);
    await press(']');
    await press('1');
    expect(highlights.get('rained')?.colour).toBe('yellow');
    expect(paintedText()).toEqual({ 'marked-yellow': ['rained'] });
    await press('Delete');
    expect(highlights.size).toBe(0);
    expect(paintedText()).toEqual({});
    expect(told()).toBe('The highlight is removed');
    await press('z');
    expect(highlights.size).toBe(1);
    expect(paintedText()).toEqual({ 'marked-yellow': ['rained'] });
  });

  it('are listed with their notes, those that are in the text no more at the end', async () => {
    const gone = kept('Nobody had seen the pump since Easter', { prefix: 'x', note: 'Who?' });
    await showMarking('kept', [gone, kept('drain', { note: 'Again!' }), kept('rained')]);
    const items = [...document.querySelectorAll('.highlights-panel li')].map(({ textContent }) => textContent);
    expect(items).toEqual(['rained', 'drainNote: Again!', 'Nobody had seen the pump since EasterNote: Who?Remove']);
    expect(textOf('.highlights-panel h3')).toBe('No longer in this version');
  });
});
