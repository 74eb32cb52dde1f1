import { type Database, type Store, selectAll, selectNumber } from './database';
import type { SearchHit, SearchRequest, SearchResult, Summary } from './library-types';
import { parseQuery } from './parse-query';
import { type Condition, queryConditions } from './query-conditions';
import { askedWords, matchExpression } from './search-query';
import { hasSigns } from './search-text';
import { HIT_END, HIT_START, segmentsOf } from './segments';
import { selectSummaries } from './summaries';

/** Words of a snippet: about three lines. A sign of Chinese counts as a word; FTS5 allows 64. */
const SNIPPET_WORDS = 30;
const SNIPPET_SIGNS = 60;

/**
 * The articles that the query finds, with the hits in their titles and texts marked: best first, or newest first where
 * it has only operators and so nothing to rank by.
 */
export function searchArticles({ database, now }: Store, request: SearchRequest): SearchResult {
  const query = parseQuery(request.query, now());
  const { conditions, problems } = queryConditions(database, query);
  const told = [...query.problems, ...problems];
  const rest = { emptyQuery: false, ...(told.length > 0 && { problems: told }) };
  const match = matchExpression(query.phrases);
  if (match !== undefined) {
    const found = ranked(database, request, { match, conditions });
    return { ...found, ...rest, ...(found.hits.length > 0 && { words: askedWords(query.phrases) }) };
  }
  if (query.filters.length > 0) return { ...newest(database, request, conditions), ...rest };
  return { hits: [], total: 0, ...rest, emptyQuery: true };
}

type Found = Pick<SearchResult, 'hits' | 'total'>;
type MarkedHit = { key: number; title: string; snippet: string };

function ranked(
  database: Database,
  { query, limit, offset = 0 }: SearchRequest,
  { match, conditions }: { match: string; conditions: Condition[] },
): Found {
  const asked = all(conditions);
  const found = `FROM article_search WHERE article_search MATCH ? AND ${
    conditions.length === 0
      ? 'rowid NOT IN (SELECT key FROM article WHERE removed IS NOT NULL)'
      : `EXISTS (SELECT 1 FROM article WHERE key = article_search.rowid AND removed IS NULL AND ${asked.sql})`
  }`;
  // In the order of rank and without any other, FTS5 makes titles and snippets of the answered rows only.
  const sql = `SELECT rowid AS key, highlight(article_search, 0, ?, ?) AS title,
    snippet(article_search, 1, ?, ?, '…', ?) AS snippet ${found} ORDER BY rank LIMIT ? OFFSET ?`;
  const marks = [HIT_START, HIT_END, HIT_START, HIT_END, hasSigns(query) ? SNIPPET_SIGNS : SNIPPET_WORDS];
  const marked = selectAll<MarkedHit>(database, sql, [...marks, match, ...asked.bind, limit, offset]);
  const count = () => selectNumber(database, `SELECT count(*) ${found}`, [match, ...asked.bind]);
  return { hits: withSummaries(database, marked), total: totalOf(marked.length, { limit, offset }, count) };
}

function newest(database: Database, { limit, offset = 0 }: SearchRequest, conditions: Condition[]): Found {
  const asked = all(conditions);
  const where = `WHERE removed IS NULL AND ${asked.sql}`;
  const rest = `${where} ORDER BY kept DESC, key DESC LIMIT ? OFFSET ?`;
  const hits = selectSummaries(database, rest, [...asked.bind, limit, offset]).map(({ summary }) => ({
    summary,
    title: [{ text: summary.title, hit: false }],
    snippet: [{ text: summary.excerpt, hit: false }],
  }));
  // sqlite-wasm refuses to bind nothing.
  const bind = asked.bind.length > 0 ? asked.bind : undefined;
  const count = () => selectNumber(database, `SELECT count(*) FROM article ${where}`, bind);
  return { hits, total: totalOf(hits.length, { limit, offset }, count) };
}

function all(conditions: Condition[]): Condition {
  const sql = conditions.map((condition) => `(${condition.sql})`).join(' AND ');
  return { sql, bind: conditions.flatMap(({ bind }) => bind) };
}

/** A page that is not full is the last one: only then nothing has to be counted. */
function totalOf(found: number, { limit, offset }: { limit: number; offset: number }, count: () => number): number {
  const isLast = found < limit && (found > 0 || offset === 0);
  return isLast ? offset + found : count();
}

function withSummaries(database: Database, marked: MarkedHit[]): SearchHit[] {
  const keys = marked.map(({ key }) => key);
  const found = selectSummaries(database, `WHERE key IN (${keys.map(() => '?').join(', ')})`, keys);
  const byKey = new Map(found.map(({ key, summary }) => [key, summary]));
  return marked.map((hit) => ({
    summary: summaryIn(byKey, hit.key),
    title: segmentsOf(hit.title),
    snippet: segmentsOf(hit.snippet),
  }));
}

function summaryIn(found: ReadonlyMap<number, Summary>, key: number): Summary {
  const summary = found.get(key);
  if (summary === undefined) throw new Error(`Search found the key ${key}, which no article has.`);
  return summary;
}
