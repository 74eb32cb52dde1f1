import { base64OfBytes, bytesOfBase64 } from '../base64';
import { type Database, selectFirst, selectNumber } from './database';
import type { KeepRequest } from './library-types';

/** A text of an article, by the article's integer key. */
type Version = { article: number; version: number };

/** Keeps what a version was cut from. `before` is the version whose source `same` means. Belongs in the caller's transaction. */
export function putSource(database: Database, of: Version, before: number, source: KeepRequest['source']): void {
  if (source === undefined || (source === 'same' && before === of.version)) return;
  const where = 'WHERE article = ? AND version = ?';
  if (source === 'same') {
    const sql = `UPDATE content SET source = (SELECT source FROM content ${where}) ${where}`;
    database.exec(sql, { bind: [of.article, before, of.article, of.version] });
  } else {
    const bind = [bytesOfBase64(source), of.article, of.version];
    database.exec(`UPDATE content SET source = ? ${where}`, { bind });
  }
}

/** Whether the shown version can be cut again. */
export function hasSource(database: Database, row: { key: number; version: number }): boolean {
  const sql = 'SELECT source IS NOT NULL FROM content WHERE article = ? AND version = ?';
  return selectNumber(database, sql, [row.key, row.version]) === 1;
}

/** What the shown version of the article with this id was cut from: gzip, base64. Undefined where it was not kept. */
export function findSource(database: Database, id: string): string | undefined {
  const sql = `
    SELECT source FROM content JOIN article ON article.key = content.article AND article.version = content.version
    WHERE article.id = ? AND removed IS NULL AND source IS NOT NULL`;
  const row = selectFirst<{ source: Uint8Array }>(database, sql, [id]);
  return row && base64OfBytes(row.source);
}
