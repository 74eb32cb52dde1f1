// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { ReadingSurface } from '../../../src/reader/reading-surface';
import { articleWith, memoryLibrary } from '../../library/memory-library';
import { clear, show } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';
import { fakeHighlights } from './fake-highlights';

const painted = new Map<string, Set<Range>>();

// jsdom has no popovers, measures nothing and paints nothing.
beforeAll(() => {
  HTMLElement.prototype.showPopover = () => {};
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  class FakeHighlight extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  Object.assign(globalThis, { Highlight: FakeHighlight, CSS: { highlights: painted }, scrollBy: () => {} });
});
beforeEach(() => painted.clear());
afterEach(clear);

const FERRY = 'The ferry sails at noon when the mail is sorted.';
const LAMP = 'Nobody has found the lamp of the upper quay.';
const BELL = 'The bell is rung twice for a fog and once for the mayor.';
const before = articleWith('Notices', { html: `<p>${FERRY}</p><p>${LAMP}</p>` });
const after = { ...before, html: `<h2>Fog</h2><p>${BELL}</p><p>${FERRY}</p>` };

/** Two marks in the first text, which the second has one of. */
function markedTwice() {
  const { library, keep } = memoryLibrary();
  const { id } = keep(before).summary;
  const text = `${FERRY}\u2029${LAMP}\u2029`;
  for (const quote of ['at noon', 'the lamp']) {
    const start = text.indexOf(quote);
    const end = start + quote.length;
    const anchor = { quote, prefix: text.slice(0, start), suffix: text.slice(end), start, end };
    library.addHighlight({ callId: quote, article: id, anchor, colour: 'yellow' });
  }
  return { library, keep, id };
}

async function read(article: Article | undefined, marks: Parameters<typeof fakeHighlights>[1]) {
  if (!article) throw new Error('There is no article.');
  clear();
  painted.clear();
  await show(
    <ReadingSurface
      article={article}
      surface="tab"
      imageSource={async (url) => url}
      missingText=""
      effects={fakeReaderEffects({ highlights: fakeHighlights('kept', marks).effects })}
      commands={null}
      shortcuts={{}}
    />,
  );
  return {
    marked: [...painted.values()].flatMap((ranges) => [...ranges].map(String)),
    lost: [...document.querySelectorAll('.highlights-panel .orphan')].map((item) => item.textContent),
  };
}

it('marks a passage again where a new version has it, lists what it has not, and both again on going back', async () => {
  const { library, keep, id } = markedTwice();
  const marks = () => library.highlightsOf(id);
  expect(await read(library.find(id)?.article, marks())).toEqual({ marked: ['at noon', 'the lamp'], lost: [] });
  keep(after);
  const renewed = await read(library.find(id)?.article, marks());
  expect(renewed.marked).toEqual(['at noon']);
  expect(renewed.lost).toEqual([expect.stringContaining('the lamp')]);
  library.showVersion(id, 1);
  expect(await read(library.find(id)?.article, marks())).toEqual({ marked: ['at noon', 'the lamp'], lost: [] });
});
