import { FailureError } from '../outcome';
import { type Database, type SqlValue, selectAll, selectNumber } from './database';
import type { ListPage, ListRequest, ListSort, ListView } from './library-types';
import type { ViewCounts } from './organise-types';
import type { Condition } from './query-conditions';
import { type SummaryOfKey, selectSummaries } from './summaries';

/** What each order sorts by (indexed so, see migrations.ts), and which end is first unless the reader turns it round. */
const SORTS: Record<ListSort, { by: string; first: 'greatest' | 'least' }> = {
  kept: { by: 'kept', first: 'greatest' },
  opened: { by: 'coalesce(opened, 0)', first: 'greatest' },
  published: { by: "coalesce(published, '')", first: 'greatest' },
  length: { by: 'word_count', first: 'least' },
  progress: { by: 'progress', first: 'greatest' },
  site: { by: 'lower(coalesce(site_name, substr(comparable_url, 9)))', first: 'least' },
  title: { by: 'lower(title)', first: 'least' },
};

const VIEWS: Record<ListView, string> = {
  unread: "state = 'unread'",
  reading: "state = 'reading'",
  archived: "state = 'archived'",
  favourites: 'favourite = 1',
};

/** One page of what is kept, newest first by default. Throws `library-bad-cursor` where `before` is no `next` of ours. */
export function listArticles(database: Database, request: ListRequest): ListPage {
  const { by, first } = SORTS[request.sort ?? 'kept'];
  const isDescending = (first === 'greatest') !== (request.isReversed ?? false);
  const [than, direction] = isDescending ? ['<', 'DESC'] : ['>', 'ASC'];
  const asked = conditionOf(request);
  const place = request.before === undefined ? [] : placeOf(request.before);
  const after = place.length > 0 ? `AND (${by}, key) ${than} (?, ?)` : '';
  const rest = `WHERE ${asked.sql} ${after} ORDER BY ${by} ${direction}, key ${direction} LIMIT ? OFFSET ?`;
  // One more than asked for tells whether there is a next page.
  const found = selectSummaries(database, rest, [...asked.bind, ...place, request.limit + 1, request.offset ?? 0]);
  const page = found.slice(0, request.limit);
  const bind = asked.bind.length > 0 ? asked.bind : undefined;
  const total = selectNumber(database, `SELECT count(*) FROM article WHERE ${asked.sql}`, bind);
  const items = page.map(({ summary }) => summary);
  const last = page.at(-1);
  if (last === undefined || found.length === page.length) return { items, total };
  return { items, total, next: cursorAt(database, last, by) };
}

/** How many articles each view would list. */
export function countViews(database: Database): ViewCounts {
  const sql = 'SELECT state, count(*) AS articles FROM article WHERE removed IS NULL GROUP BY state';
  const states = new Map(
    selectAll<{ state: string; articles: number }>(database, sql).map(({ state, articles }) => [state, articles]),
  );
  const [unread = 0, reading = 0, archived = 0] = ['unread', 'reading', 'archived'].map((state) => states.get(state));
  const favourites = selectNumber(
    database,
    `SELECT count(*) FROM article WHERE removed IS NULL AND ${VIEWS.favourites}`,
  );
  return { all: unread + reading + archived, unread, reading, archived, favourites };
}

function conditionOf({ view, tag }: ListRequest): Condition {
  const conditions = ['removed IS NULL', ...(view ? [VIEWS[view]] : []), ...(tag === undefined ? [] : [TAGGED])];
  return { sql: conditions.join(' AND '), bind: tag === undefined ? [] : [tag] };
}

const TAGGED = 'key IN (SELECT article FROM article_tag WHERE tag = (SELECT tag.key FROM tag WHERE tag.id = ?))';

function cursorAt(database: Database, { key }: SummaryOfKey, by: string): string {
  return JSON.stringify([database.selectValue(`SELECT ${by} FROM article WHERE key = ?`, [key]), key]);
}

/** The value that is sorted by and the integer key, of the last article of the page before. */
function placeOf(cursor: string): SqlValue[] {
  const bad = () => new FailureError('library-bad-cursor', `Not a place in the list: ${cursor}`);
  try {
    const place: unknown = JSON.parse(cursor);
    const isPlace = Array.isArray(place) && place.length === 2 && /^(string|number)$/.test(typeof place[0]);
    if (isPlace && Number.isInteger(place[1])) return place;
  } catch {
    throw bad();
  }
  throw bad();
}
