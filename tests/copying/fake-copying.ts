import type { CopyingEffects } from '../../src/copying/create-copying-effects';
import { fakeTime } from '../aloud/fake-engine';

/** A clipboard that remembers everything. */
export function fakeCopying(over: Partial<CopyingEffects> = {}) {
  const copied: string[] = [];
  const time = fakeTime();
  const effects: CopyingEffects = {
    copyText: async (text) => void copied.push(text),
    copyRich: async (html, text) => void copied.push(html, text),
    after: time.after,
    ...over,
  };
  return { effects, copied, time };
}
