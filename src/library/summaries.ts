import { type ArticleRow, present } from './article-rows';
import { type Database, type SqlValue, selectAll } from './database';
import type { Summary, Tag } from './library-types';

type SummaryRow = ArticleRow & { missing_images: number; held_image: string | null; tags: string };

const SELECT_SUMMARIES = `
  SELECT article.*,
    (SELECT count(*) FROM image WHERE image.article = article.key AND missing IS NOT NULL) AS missing_images,
    -- The lead image, or the first of the text where that is not held or the text begins with its own.
    (
      SELECT address FROM image WHERE image.article = article.key AND missing IS NULL
      ORDER BY address IS lead_image DESC, image.key LIMIT 1
    ) AS held_image,
    (
      SELECT json_group_array(json_object('id', tag.id, 'name', name, 'colour', colour))
      FROM article_tag JOIN tag ON tag.key = tag WHERE article_tag.article = article.key
    ) AS tags
  FROM article`;

/** What SQLite answers where there are none: most articles have none, and need no parser. */
const NO_TAGS = '[]';

export type SummaryOfKey = { key: number; summary: Summary };

/** Summaries of the articles that `rest`, the end of a SELECT from `article`, chooses and orders. */
export function selectSummaries(database: Database, rest: string, bind: SqlValue[]): SummaryOfKey[] {
  return selectAll<SummaryRow>(database, `${SELECT_SUMMARIES} ${rest}`, bind).map((row) => ({
    key: row.key,
    summary: summaryOfRow(row),
  }));
}

/** The summary of the article with this integer key, removed or not. */
export function summaryOfKey(database: Database, key: number): Summary {
  const [found] = selectSummaries(database, 'WHERE key = ?', [key]);
  if (found === undefined) throw new Error(`No article has the key ${key}.`);
  return found.summary;
}

function summaryOfRow(row: SummaryRow): Summary {
  const tags = row.tags === NO_TAGS ? [] : (JSON.parse(row.tags) as Tag[]);
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    authors: JSON.parse(row.authors) as string[],
    kept: row.kept,
    wordCount: row.word_count,
    direction: row.direction,
    excerpt: row.excerpt,
    missingImages: row.missing_images,
    version: row.version,
    state: row.state,
    isFavourite: row.favourite === 1,
    progress: row.progress,
    ...present({
      siteName: row.site_name,
      published: row.published,
      language: row.language,
      leadImage: row.held_image,
      icon: row.icon,
      opened: row.opened,
      finished: row.finished,
    }),
    ...(tags.length > 0 && { tags: tags.sort((one, other) => one.name.localeCompare(other.name)) }),
  };
}
