import { type Database, type SqlValue, selectAll } from './database';
import type { QueryProblem } from './library-types';
import { type Filter, folded, type Query } from './parse-query';
import { exclusionExpression, phraseExpression } from './search-query';
import { searchWords } from './search-text';

/** A condition on rows of `article`, with what is bound in it. */
export type Condition = { sql: string; bind: SqlValue[] };

const STATES: Record<string, string> = {
  unread: "state = 'unread'",
  reading: "state = 'reading'",
  archived: "state = 'archived'",
  favourite: 'favourite = 1',
  finished: 'finished IS NOT NULL',
};

const PARTS: Record<string, string> = {
  highlight: 'EXISTS (SELECT 1 FROM highlight WHERE highlight.article = article.key AND highlight.removed IS NULL)',
  note: "EXISTS (SELECT 1 FROM highlight WHERE highlight.article = article.key AND highlight.removed IS NULL AND note <> '')",
  tag: 'EXISTS (SELECT 1 FROM article_tag WHERE article_tag.article = article.key)',
};

/** Host and port of the address between a dot and a colon: whole names in it stand between those. */
const HOST = "'.' || substr(comparable_url, 9, instr(substr(comparable_url, 9) || '/', '/') - 1) || ':'";

/** Asks nothing but the addresses, whose index is read instead of all rows; and takes apart only those that may be it. */
const ON_HOST = `key IN (SELECT key FROM article WHERE instr(comparable_url, ?) > 0 AND (instr(${HOST}, ?) > 0 OR instr(${HOST}, ?) > 0))`;

/** What the operators of a query ask of `article`; tags that do not exist are answered as problems. */
export function queryConditions(database: Database, { filters, phrases }: Query) {
  const problems: QueryProblem[] = [];
  const conditions = filters.map((filter) => {
    const { sql, bind } = filter.name === 'tag' ? tagged(database, filter, problems) : conditionOf(filter);
    return { sql: filter.isExcluded ? `NOT (${sql})` : sql, bind };
  });
  const excluded = exclusionExpression(phrases);
  if (excluded !== undefined) conditions.push({ sql: `NOT (${MATCHED})`, bind: [excluded] });
  return { conditions, problems };
}

const MATCHED = 'key IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)';

function conditionOf(filter: Exclude<Filter, { name: 'tag' }>): Condition {
  switch (filter.name) {
    case 'title':
      return { sql: MATCHED, bind: [`{title} : ${phraseExpression(filter)}`] };
    case 'author':
      return { sql: MATCHED, bind: [`{authors} : ${phraseExpression(filter)}`] };
    case 'before':
      return { sql: 'kept < ?', bind: [filter.time] };
    case 'after':
      return { sql: 'kept >= ?', bind: [filter.time] };
    case 'is':
      return { sql: known(STATES, filter.value), bind: [] };
    case 'has':
      return { sql: known(PARTS, filter.value), bind: [] };
    default:
      return onSite(filter.value, filter.isPrefix);
  }
}

function known(sqlOf: Record<string, string>, value: string): string {
  const sql = sqlOf[value];
  if (sql === undefined) throw new Error(`The parser let ${value} through.`);
  return sql;
}

/** By the words of the site's name, or by whole parts of its host. */
function onSite(value: string, isPrefix: boolean): Condition {
  const words = searchWords(value);
  const host = hostOf(value);
  const [inside, last] = isPrefix ? ['', ''] : ['.', ':'];
  const bind = [host, `.${host}${inside}`, `.${host}${last}`];
  if (words.length === 0) return { sql: ON_HOST, bind };
  return { sql: `${ON_HOST} OR ${MATCHED}`, bind: [...bind, `{site} : ${phraseExpression({ words, isPrefix })}`] };
}

/** `https://www.zeitung-münchen.example/titel` → `zeitung-xn--…`: as comparable addresses write it. */
function hostOf(value: string): string {
  const bare = value
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
  // The address parser takes numbers alone for IPv4.
  return (/\p{L}/u.test(bare) && URL.parse(`https://${bare}`)?.hostname) || bare;
}

function tagged(
  database: Database,
  { value, isPrefix }: { value: string; isPrefix: boolean },
  problems: QueryProblem[],
): Condition {
  const tags = selectAll<{ key: number; name: string }>(database, 'SELECT key, name FROM tag');
  const keys = tags
    .filter(({ name }) => (isPrefix ? folded(name).startsWith(value) : folded(name) === value))
    .map(({ key }) => key);
  if (keys.length === 0) problems.push({ problem: 'no-tag', value });
  const places = keys.map(() => '?').join(', ');
  return { sql: `key IN (SELECT article FROM article_tag WHERE tag IN (${places}))`, bind: keys };
}
