import type { Article } from '../article/article';
import { type Failure, failureOf } from '../outcome';
import type { PageReading } from '../page-answers';

/** What reading a page has come to. */
export type ReadState =
  | { name: 'working' }
  | { name: 'article'; article: Article }
  | { name: 'none'; hasSelection: boolean }
  | { name: 'refused'; why: 'page' | 'pdf' | 'file' }
  | { name: 'failed'; failure: Failure };

/** What to read: see ExtractOptions. */
export type ReadAs = 'article' | 'page' | 'selection';

/** The state after a page has answered. */
export function stateOfReading(reading: PageReading): ReadState {
  if (reading.article) return { name: 'article', article: reading.article };
  if (reading.contentType === 'application/pdf') return { name: 'refused', why: 'pdf' };
  return { name: 'none', hasSelection: reading.hasSelection };
}

/** The state after a page could not be asked. `address` is the tab's, where the browser tells it. */
export function stateOfRefusal(thrown: unknown, address: string | undefined): ReadState {
  const failure = failureOf(thrown);
  if (failure.code !== 'page-refused') return { name: 'failed', failure };
  if (/\.pdf($|[?#])/i.test(address ?? '')) return { name: 'refused', why: 'pdf' };
  return { name: 'refused', why: address?.startsWith('file:') ? 'file' : 'page' };
}
