import type { Highlight } from '../../../src/library/highlight-types';
import { createStoredValue } from '../../../src/preferences/stored-value';
import { parseColour } from '../../../src/reader/highlights/colours';
import type { HighlightEffects } from '../../../src/reader/highlights/highlight-effects';
import { memoryStorage } from '../../preferences/memory-storage';

/** A library that remembers the highlights of one article; `id` undefined where that is not kept. */
export function fakeHighlights(id?: string, kept: Highlight[] = []) {
  const highlights = new Map(kept.map((highlight) => [highlight.id, highlight]));
  const removed = new Map<string, Highlight>();
  let ids = 0;
  const put = (highlight: Highlight) => {
    highlights.set(highlight.id, highlight);
    return highlight;
  };
  const known = (wanted: string) => {
    const found = highlights.get(wanted) ?? removed.get(wanted);
    if (!found) throw new Error(`No highlight ${wanted}.`);
    return found;
  };
  const effects: HighlightEffects = {
    keptId: async () => id,
    highlightsOf: async () => [...highlights.values()],
    async addHighlight({ anchor, colour, note = '' }) {
      ids += 1;
      return put({ ...anchor, id: `mark ${ids}`, colour, note, created: ids, updated: ids });
    },
    async changeHighlight({ id: wanted, ...change }) {
      return put({ ...known(wanted), ...change });
    },
    async removeHighlight(wanted) {
      removed.set(wanted, known(wanted));
      highlights.delete(wanted);
    },
    restoreHighlight: async (wanted) => put(known(wanted)),
    colour: createStoredValue(memoryStorage(), 'highlight-colour', parseColour),
    newId: () => 'call',
    allAddress: '/highlights',
  };
  return { effects, highlights };
}
