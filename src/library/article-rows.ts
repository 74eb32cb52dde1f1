import type { Article, Image } from '../article/article';
import { comparableAddress } from '../article/comparable-address';
import type { Row } from './database';
import type { ArticleState } from './library-types';

/** A row of `article`. */
export type ArticleRow = {
  key: number;
  id: string;
  url: string;
  canonical_url: string | null;
  comparable_url: string;
  comparable_canonical: string | null;
  title: string;
  dek: string | null;
  authors: string;
  site_name: string | null;
  section: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  published: string | null;
  modified: string | null;
  kept: number;
  updated: number;
  state: ArticleState;
  favourite: number;
  progress: number;
  opened: number | null;
  finished: number | null;
  word_count: number;
  excerpt: string;
  lead_image: string | null;
  lead_image_alt: string | null;
  lead_image_width: number | null;
  lead_image_height: number | null;
  version: number;
  icon: string | null;
  removed: number | null;
};

/** The columns of `article` that come from the page. */
export function columnsOfArticle(article: Article): Row {
  return {
    url: article.url,
    canonical_url: article.canonicalUrl ?? null,
    comparable_url: comparableAddress(article.url),
    comparable_canonical: article.canonicalUrl === undefined ? null : comparableAddress(article.canonicalUrl),
    title: article.title,
    dek: article.dek ?? null,
    authors: JSON.stringify(article.authors),
    site_name: article.siteName ?? null,
    section: article.section ?? null,
    language: article.language ?? null,
    direction: article.direction,
    published: article.published ?? null,
    modified: article.modified ?? null,
    word_count: article.wordCount,
    excerpt: article.excerpt,
    lead_image: article.leadImage?.url ?? null,
    lead_image_alt: article.leadImage?.alt ?? null,
    lead_image_width: article.leadImage?.width ?? null,
    lead_image_height: article.leadImage?.height ?? null,
  };
}

/** The article that a row of `article` and the content of its version stand for: as it was kept. */
export function articleOfRow(row: ArticleRow, content: { html: string; confidence: number }): Article {
  return {
    url: row.url,
    title: row.title,
    authors: JSON.parse(row.authors) as string[],
    direction: row.direction,
    excerpt: row.excerpt,
    wordCount: row.word_count,
    html: content.html,
    confidence: content.confidence,
    ...present({
      canonicalUrl: row.canonical_url,
      dek: row.dek,
      siteName: row.site_name,
      section: row.section,
      published: row.published,
      modified: row.modified,
      language: row.language,
      leadImage: leadImageOfRow(row),
    }),
  };
}

function leadImageOfRow(row: ArticleRow): Image | null {
  if (row.lead_image === null) return null;
  const { lead_image_alt: alt, lead_image_width: width, lead_image_height: height } = row;
  return { url: row.lead_image, ...present({ alt, width, height }) };
}

/** The properties that are not null: what SQL says by NULL, our types say by absence. */
export function present<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
