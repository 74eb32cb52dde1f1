import type { Article } from '../article/article';
import type { ArticleRow } from './article-rows';
import { type Database, selectFirst } from './database';
import { plainText } from './plain-text';

/** What is known of one text of an article besides its words. Addresses are the article's, whatever version is shown. */
export type AboutVersion = Omit<Article, 'url' | 'canonicalUrl' | 'html' | 'confidence'>;

type ContentRow = {
  version: number;
  title: string;
  html: string;
  kept: number;
  confidence: number;
  about: string | null;
};

/** Notes what is known of an article with one of its texts. Belongs in the caller's transaction. */
export function putAbout(database: Database, of: { article: number; version: number }, article: Article): void {
  const { url: _, canonicalUrl: __, html: ___, confidence: ____, ...about } = article;
  const sql = 'UPDATE content SET about = ? WHERE article = ? AND version = ?';
  database.exec(sql, { bind: [JSON.stringify(about), of.article, of.version] });
}

/** One text of the article of a row, if it has it. */
export function contentRow(database: Database, key: number, version: number): ContentRow | undefined {
  const sql = 'SELECT version, title, html, kept, confidence, about FROM content WHERE article = ? AND version = ?';
  return selectFirst<ContentRow>(database, sql, [key, version]);
}

/** The article of a row as it was with one of its texts. */
export function articleOfVersion(row: ArticleRow, content: ContentRow): Article {
  const { html, confidence } = content;
  const canonical = row.canonical_url === null ? {} : { canonicalUrl: row.canonical_url };
  return { url: row.url, ...canonical, ...aboutOf(row, content), html, confidence };
}

/** Of texts kept before there was such a note no more is known than can be told from them and from the article. */
function aboutOf(row: ArticleRow, { title, html, about }: ContentRow): AboutVersion {
  if (about !== null) return JSON.parse(about) as AboutVersion;
  const text = plainText(html);
  return {
    title,
    authors: JSON.parse(row.authors) as string[],
    direction: row.direction,
    ...(row.language !== null && { language: row.language }),
    ...(row.site_name !== null && { siteName: row.site_name }),
    excerpt: text.slice(0, LONGEST_EXCERPT).toWellFormed(),
    wordCount: wordsIn(text, row.language),
  };
}

const LONGEST_EXCERPT = 300;

function wordsIn(text: string, language: string | null): number {
  const [locale] = Intl.Segmenter.supportedLocalesOf(language === null ? [] : [language.replaceAll('_', '-')]);
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter((word) => word.isWordLike)
    .length;
}
