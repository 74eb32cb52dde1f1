import { base64OfBytes, bytesOfBase64 } from '../base64';
import { present } from './article-rows';
import { type Database, selectAll, selectFirst } from './database';
import type { FetchedImage, ImageKey, KeptImage, MissingReason } from './library-types';

type ImageRow = {
  address: string;
  type: string | null;
  width: number | null;
  height: number | null;
  missing: MissingReason | null;
};

/**
 * A held image stays when a new fetch of it failed, or brought it smaller than it is held, as where the reader asked for
 * it in full size. Any other that was fetched replaces what was there.
 */
const PUT_IMAGE = `
  INSERT INTO image (article, address, type, width, height, missing, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (article, address) DO UPDATE SET
    type = excluded.type, width = excluded.width, height = excluded.height,
    missing = excluded.missing, bytes = excluded.bytes
  WHERE image.missing IS NOT NULL
    OR excluded.missing IS NULL AND coalesce(excluded.width, image.width, 0) >= coalesce(image.width, 0)`;

/** Keeps an image of the article with this integer key, or the reason why it is missing. */
export function putImage(database: Database, article: number, image: FetchedImage): void {
  const [type, width, height, missing, bytes] =
    'missing' in image
      ? [null, null, null, image.missing, null]
      : [image.type, image.width ?? null, image.height ?? null, null, bytesOfBase64(image.base64)];
  database.exec(PUT_IMAGE, { bind: [article, image.url, type, width, height, missing, bytes] });
}

/** What is known about the images of the article with this integer key, in the order they were first kept. */
export function imagesOf(database: Database, article: number): KeptImage[] {
  const sql = 'SELECT address, type, width, height, missing FROM image WHERE article = ? ORDER BY key';
  return selectAll<ImageRow>(database, sql, [article]).map(({ address, ...known }) => ({
    url: address,
    ...present(known),
  }));
}

/** An image that is held, of an article that is not removed. */
export function findImage(database: Database, key: ImageKey): { type: string; base64: string } | undefined {
  const sql = `
    SELECT type, bytes FROM image
    WHERE article = (SELECT key FROM article WHERE id = ? AND removed IS NULL) AND address = ? AND missing IS NULL`;
  const row = selectFirst<{ type: string; bytes: Uint8Array }>(database, sql, [key.article, key.url]);
  return row && { type: row.type, base64: base64OfBytes(row.bytes) };
}

/** The images that are not held, of the article with this id or of all that are not removed. */
export function listMissingImages(database: Database, id?: string): (ImageKey & { missing: MissingReason })[] {
  const sql = `
    SELECT article.id AS article, address AS url, missing FROM image JOIN article ON article.key = image.article
    WHERE missing IS NOT NULL AND removed IS NULL ${id === undefined ? '' : 'AND article.id = ?'}
    ORDER BY article.kept DESC, article.key DESC, image.key`;
  return selectAll<ImageKey & { missing: MissingReason }>(database, sql, id === undefined ? undefined : [id]);
}
