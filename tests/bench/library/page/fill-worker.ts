import { createLibrary } from '../../../../src/library/create-library';
import type { Database } from '../../../../src/library/database';
import { FILE, openPool } from '../../../../src/library/library-pool';
import { syntheticArticle } from '../synthetic-article';

/** Articles were kept one every so often, the last of them lately. */
const BETWEEN_KEEPS_MS = 3_600_000 / 4;
const TAGS = 20;

/**
 * Fills the library with synthetic articles, through its own calls but many to a transaction: answers
 * `{ from, to, now }` with the time it took, and with a last `{ end }` closes it.
 */
const opened = openPool().then((pool): Database => new pool.OpfsSAHPoolDb(FILE));
let clock = 0;
let ids = 0;
const newId = () => {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
};
const library = opened.then((database) => createLibrary(joined(database), () => clock, newId));

type Order = { from: number; to: number; of: number; now: number } | { end: true };

// What a promise throws is no error event for who started the worker.
addEventListener('unhandledrejection', ({ reason }) => postMessage({ error: String(reason) }));
addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const database = await opened;
  const { keep } = await library;
  const start = performance.now();
  if ('end' in data) {
    finish(database);
  } else {
    database.exec('BEGIN');
    for (let index = data.from; index < data.to; index += 1) {
      clock = data.now - (data.of - index) * BETWEEN_KEEPS_MS;
      keep({ callId: `fill ${index}`, article: syntheticArticle(index), images: [] });
    }
    database.exec('COMMIT');
  }
  postMessage(performance.now() - start);
});

/** A database in which a call's own transaction is a part of ours. */
function joined(database: Database): Database {
  const isOwn = (sql: string) => /^(BEGIN IMMEDIATE|COMMIT)$/.test(sql);
  return {
    exec: (sql, ...options) => (isOwn(sql) ? undefined : database.exec(sql, ...options)),
    selectObject: (sql, bind) => database.selectObject(sql, bind),
    selectObjects: (sql, bind) => database.selectObjects(sql, bind),
    selectValue: (sql, bind) => database.selectValue(sql, bind),
    prepare: (sql) => database.prepare(sql),
    close: () => database.close(),
  };
}

/** States and tags as a reader leaves them: most is archived, some is unread, a third has tags. */
function finish(database: Database): void {
  database.exec(`
    UPDATE article SET state = CASE WHEN key % 10 < 6 THEN 'archived' WHEN key % 10 < 7 THEN 'reading' ELSE 'unread' END;
    DELETE FROM call; DELETE FROM last_keep`);
  for (let tag = 0; tag < TAGS; tag += 1) {
    const values = `VALUES ('tag${tag}', 'tag${tag}', 'tag${tag}', 'blue', 1)`;
    database.exec(`INSERT INTO tag (id, name, folded, colour, updated) ${values};
      INSERT INTO article_tag SELECT article.key, last_insert_rowid(), 1 FROM article WHERE key % 60 = ${tag}`);
  }
  database.close();
}
