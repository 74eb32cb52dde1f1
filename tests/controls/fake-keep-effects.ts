import type { KeepEffects } from '../../src/controls/use-keep';
import { sampleSummary } from '../sample-article';

/** A library with room for one article, in memory. `calls` names what was done, in order. */
export function fakeKeepEffects(over: Partial<KeepEffects> = {}) {
  const calls: string[] = [];
  let isKept = false;
  const effects: KeepEffects = {
    isPrivate: false,
    hint: async () => undefined,
    findByAddress: async () => (isKept ? sampleSummary() : undefined),
    keep: async () => {
      calls.push('keep');
      isKept = true;
      return { summary: sampleSummary(), change: 'added' };
    },
    undoKeep: async () => {
      calls.push('undo');
      isKept = false;
      return undefined;
    },
    remove: async () => {
      calls.push('remove');
      isKept = false;
    },
    restore: async () => {
      calls.push('restore');
      isKept = true;
      return sampleSummary();
    },
    completeImages: async () => 0,
    missingImages: async () => [],
    requestHosts: async () => true,
    newId: () => 'call',
    onProgress: () => () => {},
    ...over,
  };
  return { effects, calls };
}
