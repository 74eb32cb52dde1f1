import { FailureError } from '../outcome';
import { type Database, insertRow, inTransaction, type Row, type Store, selectAll, selectFirst } from './database';
import type { Tag } from './library-types';
import type { CountedTag, Tagging } from './organise-types';
import { folded } from './parse-query';

/** The tags by name, each with its number of articles. */
export function listTags(database: Database): CountedTag[] {
  const sql = `
    SELECT id, name, colour, (
      SELECT count(*) FROM article_tag JOIN article ON article.key = article_tag.article
      WHERE article_tag.tag = tag.key AND article.removed IS NULL
    ) AS articles FROM tag`;
  return selectAll<CountedTag>(database, sql).sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * Makes a tag, or gives the one with this id another name and colour. Throws `tag-exists` where another one is called
 * so already, however it is written, and `tag-unnamed` where the name has nothing to compare.
 */
export function putTag({ database, now }: Store, { id, name, colour }: Tag): void {
  inTransaction(database, () => {
    const called = { name: name.trim(), folded: folded(name) };
    if (called.folded === '') throw new FailureError('tag-unnamed', `A tag is called ${JSON.stringify(name)}.`);
    const other = selectFirst(database, 'SELECT id FROM tag WHERE folded = ? AND id <> ?', [called.folded, id]);
    if (other) throw new FailureError('tag-exists', `Another tag is called ${name}.`);
    const sql = `
      INSERT INTO tag (id, name, folded, colour, updated) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name, folded = excluded.folded, colour = excluded.colour,
        updated = iif(excluded.updated < tag.updated, tag.updated + 1, excluded.updated)`;
    database.exec(sql, { bind: [id, called.name, called.folded, colour, now()] });
    database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
  });
}

/** Removes a tag; `putTag` and `tagArticles` with the ids of its articles, which are answered, bring it back. */
export function removeTag(store: Store, id: string): string[] {
  return inTransaction(store.database, () => takeAway(store, id));
}

/**
 * Gives all articles of one tag to the other and removes the first. Answers the ids of its articles, and of those among
 * them that did not have the other.
 */
export function mergeTags(store: Store, { from, into }: { from: string; into: string }) {
  return inTransaction(store.database, () => {
    const gained = give(store, articlesWith(store.database, from), into);
    return { articles: takeAway(store, from), gained };
  });
}

/** Answers what was changed: undone by the call with `add` and `remove` of each the other way round. */
export function tagArticles(store: Store, { articles, add = [], remove = [] }: Tagging): Tagging[] {
  return inTransaction(store.database, () => {
    const added = add.map((tag): Tagging => ({ articles: give(store, articles, tag), add: [tag] }));
    const removed = remove.map((tag): Tagging => ({ articles: take(store, articles, tag), remove: [tag] }));
    return [...added, ...removed].filter((done) => done.articles.length > 0);
  });
}

const KEYS = '(SELECT key FROM article WHERE id = ?), (SELECT key FROM tag WHERE id = ?)';

/** Answers those of the articles that did not have the tag. */
function give({ database, now }: Store, articles: string[], tag: string): string[] {
  const sql = `
    INSERT OR IGNORE INTO article_tag (article, tag, updated)
    SELECT article.key, tag.key, ? FROM article JOIN tag WHERE article.id = ? AND tag.id = ?
    RETURNING article`;
  return articles.filter((article) => selectAll(database, sql, [now(), article, tag]).length > 0);
}

/** Answers those of the articles that had the tag. */
function take({ database }: Store, articles: string[], tag: string): string[] {
  const sql = `DELETE FROM article_tag WHERE (article, tag) = (${KEYS}) RETURNING article`;
  return articles.filter((article) => selectAll<Row>(database, sql, [article, tag]).length > 0);
}

function articlesWith(database: Database, tag: string): string[] {
  const sql = `
    SELECT article.id FROM article JOIN article_tag ON article_tag.article = article.key
    WHERE article_tag.tag = (SELECT key FROM tag WHERE id = ?)`;
  return selectAll<{ id: string }>(database, sql, [tag]).map(({ id }) => id);
}

function takeAway({ database, now }: Store, id: string): string[] {
  const articles = articlesWith(database, id);
  const gone = selectAll(database, 'DELETE FROM tag WHERE id = ? RETURNING key', [id]);
  if (gone.length > 0) {
    database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
    insertRow(database, 'tombstone', { id, kind: 'tag', removed: now() });
  }
  return articles;
}
