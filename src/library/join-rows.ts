import { columnsOf } from './columns-of';
import { type Database, selectNumber } from './database';

/** The integer keys of one article in the backup and here. */
export type Keys = { theirs: number; ours: number };

/** Adds the backup's texts that are not here, after ours. Where none is here they keep their numbers. */
export function joinTexts(database: Database, { theirs, ours }: Keys): void {
  const last = selectNumber(database, 'SELECT max(version) FROM main.content WHERE article = ?', [ours]);
  const columns = columnsOf(database, 'content', ['article', 'version']);
  const sql = `
    INSERT INTO main.content (article, version, ${columns})
    SELECT ?, ${last === 0 ? 'version' : `${last} + row_number() OVER (ORDER BY version)`}, ${columns}
    FROM backup.content WHERE article = ? AND html NOT IN (SELECT html FROM main.content WHERE article = ?)`;
  database.exec(sql, { bind: [ours, theirs, ours] });
}

/** The number that the text shown in the backup has here; its texts have been joined. */
export function versionOfShown(database: Database, { theirs, ours }: Keys): number {
  const sql = `
    SELECT max(version) FROM main.content WHERE article = ? AND html = (
      SELECT html FROM backup.content JOIN backup.article
      ON article.key = content.article AND article.version = content.version WHERE article.key = ?
    )`;
  return selectNumber(database, sql, [ours, theirs]);
}

/** Adds the backup's pictures that are not held here. */
export function joinPictures(database: Database, { theirs, ours }: Keys): void {
  const columns = columnsOf(database, 'image', ['key', 'article']);
  const sql = `
    INSERT INTO main.image (article, ${columns})
    SELECT ?, ${columns} FROM backup.image WHERE article = ? ORDER BY key
    ON CONFLICT (article, address) DO UPDATE SET
      type = excluded.type, width = excluded.width, height = excluded.height, missing = NULL, bytes = excluded.bytes
    WHERE excluded.missing IS NULL AND image.missing IS NOT NULL`;
  database.exec(sql, { bind: [ours, theirs] });
}

/** Adds the backup's highlights that were not removed here since; of two states of one the newer wins. */
export function joinHighlights(database: Database, { theirs, ours }: Keys): void {
  const columns = columnsOf(database, 'highlight', ['key', 'article']);
  const sql = `
    INSERT INTO main.highlight (article, ${columns})
    SELECT ?, ${columns} FROM backup.highlight AS marked
    WHERE article = ? AND removed IS NULL AND NOT EXISTS (
      SELECT 1 FROM main.tombstone WHERE tombstone.id = marked.id AND tombstone.removed >= marked.updated
    )
    ON CONFLICT (id) DO UPDATE SET
      colour = excluded.colour, note = excluded.note, updated = excluded.updated, removed = NULL
    WHERE excluded.updated > highlight.updated`;
  database.exec(sql, { bind: [ours, theirs] });
}

/** Gives the article the tags that it has in the backup, told by id or else by name. */
export function joinArticleTags(database: Database, { theirs, ours }: Keys): void {
  const sql = `
    INSERT OR IGNORE INTO main.article_tag (article, tag, updated)
    SELECT ?, (
      SELECT tag.key FROM main.tag WHERE tag.id = named.id OR tag.folded = named.folded ORDER BY tag.id = named.id DESC LIMIT 1
    ), given.updated
    FROM backup.article_tag AS given JOIN backup.tag AS named ON named.key = given.tag WHERE given.article = ?`;
  database.exec(sql, { bind: [ours, theirs] });
}

/** Brings in what belongs to no single article: tags first, since articles ask for them. */
export function joinOthers(database: Database): void {
  database.exec(`
    INSERT OR IGNORE INTO main.tag (id, name, folded, colour, updated)
      SELECT id, name, folded, colour, updated FROM backup.tag;
    INSERT OR IGNORE INTO main.icon (hash, type, bytes) SELECT hash, type, bytes FROM backup.icon;
    INSERT INTO main.setting (name, value, updated) SELECT name, value, updated FROM backup.setting WHERE true
      ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated = excluded.updated
      WHERE excluded.updated > setting.updated;
    INSERT INTO main.saved_search (id, name, query, updated)
      SELECT id, name, query, updated FROM backup.saved_search AS saved WHERE NOT EXISTS (
        SELECT 1 FROM main.tombstone WHERE tombstone.id = saved.id AND tombstone.removed >= saved.updated
      )
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query, updated = excluded.updated
      WHERE excluded.updated > saved_search.updated;
    INSERT INTO main.reading_day (day, ms) SELECT day, ms FROM backup.reading_day WHERE true
      ON CONFLICT (day) DO UPDATE SET ms = max(ms, excluded.ms);
  `);
}
