import type { Article } from '../article/article';
import { type Failure, failureOf } from '../outcome';
import type { PageReading } from '../page-answers';
import type { CutShown } from '../reader/use-cut';
import type { ReadAs } from '../rules/read-by-rule';

export type { ReadAs } from '../rules/read-by-rule';

/** What reading a page has come to. */
export type ReadState =
  | { name: 'working' }
  | ({ name: 'article'; article: Article } & CutShown)
  | { name: 'none'; hasSelection: boolean }
  | { name: 'refused'; why: 'page' | 'pdf' | 'file' | 'ungranted' }
  | { name: 'failed'; failure: Failure };

/** The state after a page has answered. */
export function stateOfReading(reading: PageReading, as: ReadAs = 'article'): ReadState {
  const { article, rule } = reading;
  if (article) return { name: 'article', article, as, ...(rule && { rule }) };
  if (reading.contentType === 'application/pdf') return { name: 'refused', why: 'pdf' };
  return { name: 'none', hasSelection: reading.hasSelection };
}

/**
 * The state after a page could not be asked. `address` is the tab's, where the browser tells it; `isUngranted` where it
 * could have been asked after a gesture there.
 */
export function stateOfRefusal(thrown: unknown, address: string | undefined, isUngranted = false): ReadState {
  const failure = failureOf(thrown);
  if (failure.code !== 'page-refused') return { name: 'failed', failure };
  if (isUngranted) return { name: 'refused', why: 'ungranted' };
  if (/\.pdf($|[?#])/i.test(address ?? '')) return { name: 'refused', why: 'pdf' };
  return { name: 'refused', why: address?.startsWith('file:') ? 'file' : 'page' };
}

/** What to show after a reading: an article stays where another way to read its page finds nothing. */
export function stateAfter(before: ReadState, next: ReadState, as: ReadAs): ReadState {
  return before.name === 'article' && next.name === 'none' ? { ...before, missed: as } : next;
}
