import { type ArticleRow, articleOfRow } from './article-rows';
import { columnsOf } from './columns-of';
import { type Database, insertRow, inTransaction, type Row, selectAll, selectFirst, updateRow } from './database';
import { contentOf } from './find-article';
import { indexArticle } from './search-index';
import { withoutCuts } from './search-text';

/** What could be read of a damaged library. `lost` counts the rows that could not, as far as can be told. */
export type Salvaged = { articles: number; images: number; lost: number };

/** Whatever an article is told by comes before what belongs to it. What is missing here is made anew or passing. */
const TABLES = [
  'article',
  'content',
  'image',
  'icon',
  'highlight',
  'tag',
  'tombstone',
  'setting',
  'saved_search',
  'reading_day',
];

/** So many keys in a row that cannot be read are taken for the end of a table: more than any page holds. */
const LONGEST_GAP_KEYS = 10_000;

/** The setting by which a finished salvage is told from one that was broken off. */
export const SALVAGED = 'salvaged';

/**
 * Copies every row that can be read of a damaged library into a new one, row by row: a damaged page takes its own rows
 * along and no others. An article whose text is lost keeps its plain text. In one transaction, marked as `SALVAGED`.
 */
export function salvage(damaged: Database, fresh: Database, now: number): Salvaged {
  return inTransaction(fresh, () => {
    // What a new library says of itself, that of the damaged one takes the place of.
    fresh.exec('DELETE FROM setting');
    const lost = TABLES.map((table) => copyRows(damaged, fresh, table)).reduce((sum, count) => sum + count, 0);
    for (const row of selectAll<ArticleRow>(fresh, 'SELECT * FROM article')) {
      copyTags(damaged, fresh, row.key);
      showReadableText(damaged, fresh, row);
      const shown = selectFirst<ArticleRow>(fresh, 'SELECT * FROM article WHERE key = ?', [row.key]) ?? row;
      indexArticle(fresh, row.key, articleOfRow(shown, contentOf(fresh, shown)));
    }
    const count = (table: string) => Number(fresh.selectValue(`SELECT count(*) FROM ${table}`));
    const salvaged = { articles: count('article WHERE removed IS NULL'), images: count('image'), lost };
    fresh.exec('DELETE FROM setting WHERE name = ?', { bind: [SALVAGED] });
    insertRow(fresh, 'setting', { name: SALVAGED, value: JSON.stringify(salvaged), updated: now });
    return salvaged;
  });
}

/** Answers with how many rows could not be read or do not belong to anything any more. */
function copyRows(damaged: Database, fresh: Database, table: string): number {
  const columns = columnsOf(fresh, table);
  const { keys, lost } = readableKeys(damaged, table);
  const copied = keys.filter((key) =>
    succeeds(() => {
      const row = selectFirst<Row>(damaged, `SELECT * FROM ${table} WHERE rowid = ?`, [key]);
      if (row) insertKnown(fresh, table, row, columns);
    }),
  );
  return lost + keys.length - copied.length;
}

/** An older library has not all of our columns: the others have their defaults. */
function insertKnown(fresh: Database, table: string, row: Row, columns: string): void {
  const known = Object.entries(row).filter(([name]) => columns.includes(`"${name}"`));
  insertRow(fresh, table, Object.fromEntries(known.map(([name, value]) => [`"${name}"`, value])));
}

function readableKeys(damaged: Database, table: string): { keys: number[]; lost: number } {
  const keys: number[] = [];
  let lost = 0;
  let gap = 0;
  let after = 0;
  const inSchema = 'SELECT count(*) FROM sqlite_schema WHERE name = ?';
  const tables = attempt(() => damaged.selectValue(inSchema, [table]));
  // An older library has not all of our tables; where not even the schema can be read, no row can.
  if (tables !== 1) return { keys, lost: tables === 0 ? 0 : 1 };
  const sql = `SELECT rowid AS key FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 1`;
  while (gap < LONGEST_GAP_KEYS) {
    const found = attempt(() => ({ next: selectFirst<{ key: number }>(damaged, sql, [after]) }));
    if (found && found.next === undefined) return { keys, lost };
    if (found?.next) keys.push(found.next.key);
    lost += found ? gap : 0;
    gap = found ? 0 : gap + 1;
    after = found?.next?.key ?? after + 1;
  }
  // How many there were at the end nobody can tell.
  return { keys, lost: lost + 1 };
}

function copyTags(damaged: Database, fresh: Database, article: number): void {
  const rows = attempt(() => selectAll<Row>(damaged, 'SELECT * FROM article_tag WHERE article = ?', [article]));
  for (const row of rows ?? []) succeeds(() => insertRow(fresh, 'article_tag', row));
}

/** Of an article whose shown text is lost another version is shown, or else its plain text, or what its list entry says. */
function showReadableText(
  damaged: Database,
  fresh: Database,
  { key, version, title, excerpt, kept }: ArticleRow,
): void {
  const sql = 'SELECT version FROM content WHERE article = ? ORDER BY version = ? DESC, version DESC';
  const readable = selectFirst<{ version: number }>(fresh, sql, [key, version]);
  if (readable) {
    updateRow(fresh, 'article', { key, row: { version: readable.version } });
    return;
  }
  const plain = attempt(() => damaged.selectValue('SELECT text FROM article_text WHERE key = ?', [key]));
  const html = String(plain ?? excerpt)
    .split('\n')
    .map(paragraph)
    .join('');
  insertRow(fresh, 'content', { article: key, version, title, html, kept, confidence: 0 });
}

const paragraph = (text: string) => `<p>${withoutCuts(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // Here failing is the ordinary case: what cannot be read is passed over, and counted.
    return undefined;
  }
}

const succeeds = (work: () => unknown): boolean => attempt(() => [work()]) !== undefined;
