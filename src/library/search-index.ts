import type { Article } from '../article/article';
import { type Database, insertRow, selectFirst } from './database';
import { plainText } from './plain-text';
import { cutText, foldedText } from './search-text';

/** A row of `article_text` without its key, in the order of article_search's columns. */
type SearchTexts = { title: string; text: string; authors: string; site: string };

/** What search finds an article by. */
export type Searchable = Pick<Article, 'title' | 'dek' | 'html' | 'authors' | 'siteName'>;

/** Makes the article with this integer key findable by its words as they are now. Belongs in the caller's transaction. */
export function indexArticle(database: Database, key: number, article: Searchable): void {
  unindexArticle(database, key);
  const texts: SearchTexts = {
    title: cutText(article.title),
    text: cutText([article.dek ?? '', plainText(article.html)].join('\n').trim()),
    authors: cutText(article.authors.join(', ')),
    site: cutText(article.siteName ?? ''),
  };
  insertRow(database, 'article_text', { key, ...texts });
  database.exec('INSERT INTO article_search (rowid, title, text, authors, site) VALUES (?, ?, ?, ?, ?)', {
    bind: [key, ...folded(texts)],
  });
}

/** Takes an article out of search, for good. Belongs in the caller's transaction. */
export function unindexArticle(database: Database, key: number): void {
  const texts = selectFirst<SearchTexts>(
    database,
    'SELECT title, text, authors, site FROM article_text WHERE key = ?',
    [key],
  );
  if (texts === undefined) return;
  // FTS5 keeps no text of its own: to take words out of an index it has to be told them again.
  const values =
    "INSERT INTO article_search (article_search, rowid, title, text, authors, site) VALUES ('delete', ?, ?, ?, ?, ?)";
  database.exec(values, { bind: [key, ...folded(texts)] });
  database.exec('DELETE FROM article_text WHERE key = ?', { bind: [key] });
}

function folded(texts: SearchTexts): string[] {
  return [texts.title, texts.text, texts.authors, texts.site].map(foldedText);
}
