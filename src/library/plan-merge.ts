import type { ArticleRow } from './article-rows';
import type { BackupPreview } from './backup-types';
import { columnsOf } from './columns-of';
import { type Database, selectAll, selectFirst, selectNumber } from './database';

/** What becomes of an article of the backup; `ours` is what is here in its place, removed or not. */
export type Joining = {
  theirs: ArticleRow;
  ours: ArticleRow | undefined;
  fate: 'added' | 'renewed' | 'same' | 'removed';
};

/** A backup is a file that anybody may have written: a row that no list could show stays out. */
const SHOWABLE = `
  FROM backup.article AS theirs
  WHERE removed IS NULL AND json_valid(authors) AND EXISTS (
    SELECT 1 FROM backup.content WHERE content.article = theirs.key AND content.version = theirs.version
  )
  ORDER BY kept, key`;

/** The articles of the database attached as `backup` that are not removed in it, oldest first. */
export function articlesOfBackup(database: Database): ArticleRow[] {
  return selectAll<ArticleRow>(database, `SELECT ${columnsOf(database, 'article')} ${SHOWABLE}`);
}

/** What becomes of an article of the backup: the newer of two states wins, a removal counts as one. */
export function joiningOf(database: Database, theirs: ArticleRow): Joining {
  const ours = counterpart(database, theirs);
  const removed = ours === undefined ? tombstoneOf(database, theirs.id) : ours.removed;
  const fateOf = () => {
    if (removed !== null && removed >= theirs.updated) return 'removed';
    if (ours === undefined || removed !== null) return 'added';
    return theirs.updated > ours.updated ? 'renewed' : 'same';
  };
  return { theirs, ours, fate: fateOf() };
}

/** What the attached backup holds, and what merging it would do. Changes nothing. */
export function previewBackup(database: Database): BackupPreview {
  const counts = { added: 0, renewed: 0, same: 0, removed: 0 };
  const articles = articlesOfBackup(database);
  for (const theirs of articles) counts[joiningOf(database, theirs).fate] += 1;
  const highlights = `SELECT count(*) FROM backup.highlight JOIN backup.article ON article.key = highlight.article
    WHERE highlight.removed IS NULL AND article.removed IS NULL`;
  return {
    ...counts,
    articles: articles.length,
    highlights: selectNumber(database, highlights),
    tags: selectNumber(database, 'SELECT count(*) FROM backup.tag'),
  };
}

/** By address, which no two articles share; else by id, unless that one has taken the address of another of the backup. */
function counterpart(database: Database, { id, comparable_url }: ArticleRow): ArticleRow | undefined {
  const byAddress = 'SELECT * FROM main.article WHERE comparable_url = ?';
  const byId = `SELECT * FROM main.article
    WHERE id = ? AND comparable_url NOT IN (SELECT comparable_url FROM backup.article WHERE removed IS NULL)`;
  return (
    selectFirst<ArticleRow>(database, byAddress, [comparable_url]) ?? selectFirst<ArticleRow>(database, byId, [id])
  );
}

function tombstoneOf(database: Database, id: string): number | null {
  const row = selectFirst<{ removed: number }>(database, 'SELECT removed FROM main.tombstone WHERE id = ?', [id]);
  return row?.removed ?? null;
}
