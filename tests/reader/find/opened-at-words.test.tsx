// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFragment, openedWords } from '../../../src/reader/find/opened-words';
import { ReadingSurface } from '../../../src/reader/reading-surface';
import { sampleArticle } from '../../sample-article';
import { clear, press, show, textOf } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';

const painted = new Map<string, Set<Range>>();

// jsdom measures nothing and paints nothing.
beforeAll(() => {
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
  clear();
  location.hash = '';
});

const asItIs = async (url: string) => url;
const html = '<p>It rained on the Café.</p><h2>Then</h2><p>旧灯塔 and a café, again.</p>';

async function openAt(hash: string): Promise<void> {
  location.hash = hash;
  await show(
    <ReadingSurface
      article={sampleArticle({ html })}
      surface="tab"
      imageSource={asItIs}
      missingText=""
      effects={fakeReaderEffects()}
      commands={null}
      shortcuts={{}}
    />,
  );
}

const field = () => document.querySelector<HTMLInputElement>('.find input');
const current = () => [...(painted.get('found-current') ?? [])].map(String);

describe('the address of a hit', () => {
  it.each(['lamp', 'the "at night"', '灯塔', 'a&b=c#d%20', '\ud800', ''])('carries words like %j', (words) => {
    expect(openedWords(findFragment(words))).toBe(words.toWellFormed());
  });

  it.each(['', '#mark-1', '#section', '#find-%E0%A4%A'])('asks for nothing as %j', (hash) => {
    expect(openedWords(hash)).toBeUndefined();
  });
});

describe('an article that a search has found', () => {
  it('opens at the first of the words, accents aside, with the keys still the article’s', async () => {
    await openAt(findFragment('cafe'));
    expect(field()?.value).toBe('cafe');
    expect(textOf('.find output')).toBe('1 of 2');
    expect(current()).toEqual(['Café']);
    expect(document.activeElement?.localName).toBe('body');
    await press('n');
    expect(current()).toEqual(['café']);
    await press('Escape');
    expect(field()).toBeNull();
  });

  it('opens at words in Chinese', async () => {
    await openAt(findFragment('灯塔'));
    expect(current()).toEqual(['灯塔']);
  });

  it('opens at its beginning where the words are not in it', async () => {
    await openAt(findFragment('nowhere'));
    expect(field()).toBeNull();
  });

  it.each(['nowhere', 'cafe'])('gives the field the focus when the reader looks for more than %s', async (words) => {
    await openAt(findFragment(words));
    await press('/');
    expect(document.activeElement === field()).toBe(true);
  });
});
