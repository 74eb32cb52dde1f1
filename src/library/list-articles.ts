import { FailureError } from '../outcome';
import { type Database, selectNumber } from './database';
import type { ListPage, ListRequest } from './library-types';
import { selectSummaries } from './summaries';

/** One page of what is kept, newest first. Throws `library-bad-cursor` where `before` is no `next` of ours. */
export function listArticles(database: Database, request: ListRequest): ListPage {
  const place = request.before === undefined ? undefined : placeOf(request.before);
  const rest = `WHERE removed IS NULL ${place ? 'AND (kept, key) < (?, ?)' : ''} ORDER BY kept DESC, key DESC LIMIT ?`;
  // One more than asked for tells whether there is a next page.
  const found = selectSummaries(database, rest, [...(place ?? []), request.limit + 1]);
  const page = found.slice(0, request.limit);
  const total = selectNumber(database, 'SELECT count(*) FROM article WHERE removed IS NULL');
  const items = page.map(({ summary }) => summary);
  const last = page.at(-1);
  if (last === undefined || found.length === page.length) return { items, total };
  return { items, total, next: `${last.summary.kept}.${last.key}` };
}

/** Time kept and integer key of the last article of the page before. */
function placeOf(cursor: string): [number, number] {
  const parts = /^(-?\d+)\.(\d+)$/.exec(cursor);
  if (parts === null) throw new FailureError('library-bad-cursor', `Not a place in the list: ${cursor}`);
  return [Number(parts[1]), Number(parts[2])];
}
