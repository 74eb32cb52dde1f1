import { type Database, selectAll, selectNumber } from './database';
import type { SearchHit, SearchRequest, SearchResult } from './library-types';
import { matchExpression } from './search-query';
import { hasSigns } from './search-text';
import { HIT_END, HIT_START, segmentsOf } from './segments';
import { type SummaryOfKey, selectSummaries } from './summaries';

/** Words of a snippet: about three lines. A sign of Chinese counts as a word; FTS5 allows 64. */
const SNIPPET_WORDS = 30;
const SNIPPET_SIGNS = 60;

const FOUND = `
  FROM article_search
  WHERE article_search MATCH ? AND rowid NOT IN (SELECT key FROM article WHERE removed IS NOT NULL)`;

// In the order of rank and without any other, FTS5 makes titles and snippets of the answered rows only.
const SELECT_HITS = `
  SELECT rowid AS key, highlight(article_search, 0, ?1, ?2) AS title, snippet(article_search, 1, ?1, ?2, '…', ?3) AS snippet
  ${FOUND.replace('?', '?4')} ORDER BY rank LIMIT ?5 OFFSET ?6`;

type MarkedHit = { key: number; title: string; snippet: string };

/** The articles that the query finds, best first, with the hits in their titles and texts marked. */
export function searchArticles(database: Database, request: SearchRequest): SearchResult {
  const match = matchExpression(request.query);
  if (match === undefined) return { hits: [], total: 0, emptyQuery: true };
  const length = hasSigns(request.query) ? SNIPPET_SIGNS : SNIPPET_WORDS;
  const bind = [HIT_START, HIT_END, length, match, request.limit, request.offset ?? 0];
  const marked = selectAll<MarkedHit>(database, SELECT_HITS, bind);
  const total = selectNumber(database, `SELECT count(*) ${FOUND}`, [match]);
  return { hits: withSummaries(database, marked), total, emptyQuery: false };
}

function withSummaries(database: Database, marked: MarkedHit[]): SearchHit[] {
  const keys = marked.map(({ key }) => key);
  const found = selectSummaries(database, `WHERE key IN (${keys.map(() => '?').join(', ')})`, keys);
  return marked.map((hit) => ({
    summary: summaryIn(found, hit.key),
    title: segmentsOf(hit.title),
    snippet: segmentsOf(hit.snippet),
  }));
}

function summaryIn(found: SummaryOfKey[], key: number) {
  const match = found.find((candidate) => candidate.key === key);
  if (match === undefined) throw new Error(`Search found the key ${key}, which no article has.`);
  return match.summary;
}
