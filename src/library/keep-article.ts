import type { Article } from '../article/article';
import { comparableAddress } from '../article/comparable-address';
import { putAbout } from './about-version';
import { answeredOnce } from './answered-calls';
import { type ArticleRow, columnsOfArticle } from './article-rows';
import {
  type Database,
  insertRow,
  inTransaction,
  type Row,
  type Store,
  selectAll,
  selectFirst,
  selectNumber,
  updateRow,
} from './database';
import { sameArticle } from './find-article';
import { putImage } from './images';
import { keptTime } from './later-time';
import type { FetchedImage, KeepRequest, KeptArticle } from './library-types';
import { indexArticle } from './search-index';
import { putSource } from './sources';
import { summaryOfKey } from './summaries';

/** Keeps an article with its images in one transaction. A repeated `callId` does nothing and answers the same. */
export function keepArticle(store: Store, request: KeepRequest): KeptArticle {
  return inTransaction(store.database, () => answeredOnce(store, request.callId, () => keepNow(store, request)));
}

function keepNow(store: Store, { article, images, source, given }: KeepRequest): KeptArticle {
  const { database } = store;
  const addresses = article.canonicalUrl === undefined ? [article.url] : [article.url, article.canonicalUrl];
  const previous = sameArticle(database, addresses, article.title);
  const keeping = previous === undefined ? addArticle(store, article) : keepAgain(store, previous, article);
  putAbout(database, { article: keeping.key, version: keeping.version }, article);
  putSource(database, { article: keeping.key, version: keeping.version }, previous?.version ?? 0, source);
  if (given && given !== article.url) noteGiven(database, keeping.key, given);
  const addedImages = keepImages(database, keeping.key, images);
  rememberForUndo(database, { keeping, previous, addedImages });
  indexArticle(database, keeping.key, article);
  return { summary: summaryOfKey(database, keeping.key), change: keeping.change };
}

/** The link that led to the article, found by it from now on. */
function noteGiven(database: Database, key: number, given: string): void {
  updateRow(database, 'article', { key, row: { given_url: given, comparable_given: comparableAddress(given) } });
}

type Keeping = { key: number; change: KeptArticle['change']; version: number; addedVersion: number | null };

function addArticle({ database, now, newId }: Store, article: Article): Keeping {
  const kept = timeOfKeep(database, now());
  const row = { ...columnsOfArticle(article), id: newId(), kept, updated: kept, version: 1 };
  const key = insertRow(database, 'article', row);
  insertRow(database, 'content', contentRow(article, { article: key, version: 1, kept }));
  return { key, change: 'added', version: 1, addedVersion: 1 };
}

function keepAgain({ database, now }: Store, { key, id, version }: ArticleRow, article: Article): Keeping {
  const kept = timeOfKeep(database, now());
  const held = versionWith(database, { key, version }, article.html);
  const latest = selectNumber(database, 'SELECT max(version) FROM content WHERE article = ?', [key]);
  const shown = held ?? latest + 1;
  const isNew = held === undefined;
  if (isNew) insertRow(database, 'content', contentRow(article, { article: key, version: shown, kept }));
  const row = { ...columnsOfArticle(article), kept, updated: kept, version: shown, removed: null };
  updateRow(database, 'article', { key, row });
  database.exec('DELETE FROM tombstone WHERE id = ?', { bind: [id] });
  return { key, change: shown === version ? 'same' : 'changed', version: shown, addedVersion: isNew ? shown : null };
}

/** The latest, where the clock does not tell: what was kept last is what is listed first. */
function timeOfKeep(database: Database, now: number): number {
  return keptTime(now, selectNumber(database, 'SELECT coalesce(max(kept), 0) FROM article WHERE removed IS NULL'));
}

/** The version of an article that has this text: the one shown, if it does. No text is kept twice. */
function versionWith(database: Database, row: { key: number; version: number }, html: string): number | undefined {
  const sql = 'SELECT version FROM content WHERE article = ? AND html = ? ORDER BY version = ? DESC, version DESC';
  return selectFirst<{ version: number }>(database, sql, [row.key, html, row.version])?.version;
}

function contentRow(article: Article, place: { article: number; version: number; kept: number }): Row {
  return { ...place, title: article.title, html: article.html, confidence: article.confidence };
}

/** Answers with the addresses that were not known before, held or missing. */
function keepImages(database: Database, key: number, images: FetchedImage[]): string[] {
  const sql = 'SELECT address FROM image WHERE article = ?';
  const known = new Set(selectAll<{ address: string }>(database, sql, [key]).map(({ address }) => address));
  for (const image of images) putImage(database, key, image);
  return images.map(({ url }) => url).filter((url) => !known.has(url));
}

type Undoable = { keeping: Keeping; previous: ArticleRow | undefined; addedImages: string[] };

/** For `undoKeep`: one keep can be taken back, the last one. */
function rememberForUndo(database: Database, { keeping, previous, addedImages }: Undoable): void {
  database.exec('DELETE FROM last_keep WHERE article = ?', { bind: [keeping.key] });
  insertRow(database, 'last_keep', {
    article: keeping.key,
    previous: previous === undefined ? null : JSON.stringify(previous),
    added_version: keeping.addedVersion,
    added_images: JSON.stringify(addedImages),
  });
}
