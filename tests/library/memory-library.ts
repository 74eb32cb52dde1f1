import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Article } from '../../src/article/article';
import { createLibrary } from '../../src/library/create-library';
import type { Database } from '../../src/library/database';
import type { FetchedImage } from '../../src/library/library-types';

const sqlite3 = await sqlite3InitModule();
// It logs every failing statement; tests make statements fail on purpose.
sqlite3.config.warn = () => {};

export function memoryDatabase(): Database {
  return new sqlite3.oo1.DB(':memory:');
}

type OpenInMemory = InstanceType<typeof sqlite3.oo1.DB>;

/** Puts a copy of a database into a part of another one, `main` or what was attached under a name. */
function load(database: Database, part: string, of: Database, spoil = (_: Uint8Array) => {}): void {
  const { wasm, capi } = sqlite3;
  const bytes = capi.sqlite3_js_db_export((of as OpenInMemory).pointer ?? 0);
  spoil(bytes);
  const place = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const { pointer = 0 } = database as OpenInMemory;
  const code = capi.sqlite3_deserialize(pointer, part, place, bytes.length, bytes.length, flags);
  if (code !== 0) throw new Error(`SQLite answered ${code}.`);
}

/** `spoil` may damage the copy's bytes. */
export function copyOfDatabase(of: Database, spoil?: (bytes: Uint8Array) => void): Database {
  const copy = memoryDatabase();
  load(copy, 'main', of, spoil);
  return copy;
}

/** Attaches a copy of a database as `backup`, as the worker does with a file that the reader picked. */
export function attachCopy(database: Database, of: Database): void {
  database.exec("ATTACH ':memory:' AS backup");
  load(database, 'backup', of);
}

/** A library in memory whose clock stands still until the test moves it, with ids that count. */
export function memoryLibrary(database = memoryDatabase()) {
  const clock = { now: Date.UTC(2031, 4, 6) };
  let ids = 0;
  let calls = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const library = createLibrary(database, () => clock.now, newId);
  /** Keeps an article a minute after the last one was kept. */
  const keep = (article: Article, images: FetchedImage[] = []) => {
    clock.now += 60_000;
    calls += 1;
    return library.keep({ callId: `call ${calls}`, article, images });
  };
  return { library, database, clock, keep };
}

/** An article with one paragraph of `text`. */
export function articleWith(text: string, more: Partial<Article> = {}): Article {
  const address = encodeURIComponent(text.slice(0, 40).toWellFormed());
  return {
    url: `https://harbour.example/${address}`,
    title: 'Untitled',
    authors: [],
    direction: 'ltr',
    excerpt: text.slice(0, 300),
    html: `<p>${text}</p>`,
    wordCount: text.split(/\s+/).length,
    confidence: 0.9,
    ...more,
  };
}
