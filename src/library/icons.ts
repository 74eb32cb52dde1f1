import { base64OfBytes, bytesOfBase64 } from '../base64';
import { type Database, inTransaction, selectFirst, updateRow } from './database';
import { articleRow } from './find-article';
import type { AddedIcon, SiteIcon } from './library-types';

/** Gives a kept article the icon of its site, which is held once for all that have it. Throws `not-kept`. */
export function addIcon(database: Database, { article, hash, type, base64 }: AddedIcon): void {
  inTransaction(database, () => {
    const { key, icon } = articleRow(database, article);
    const sql = 'INSERT OR IGNORE INTO icon (hash, type, bytes) VALUES (?, ?, ?)';
    database.exec(sql, { bind: [hash, type, bytesOfBase64(base64)] });
    updateRow(database, 'article', { key, row: { icon: hash } });
    if (icon !== null && icon !== hash) dropUnusedIcons(database);
  });
}

/** The icon with this hash, if it is held. */
export function findIcon(database: Database, hash: string): Omit<SiteIcon, 'hash'> | undefined {
  const row = selectFirst<{ type: string; bytes: Uint8Array }>(
    database,
    'SELECT type, bytes FROM icon WHERE hash = ?',
    [hash],
  );
  return row && { type: row.type, base64: base64OfBytes(row.bytes) };
}

/** Forgets icons that no article has any more. Belongs in the caller's transaction. */
export function dropUnusedIcons(database: Database): void {
  database.exec('DELETE FROM icon WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.icon = icon.hash)');
}
