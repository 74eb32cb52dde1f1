export type SqlValue = string | number | bigint | Uint8Array | Int8Array | ArrayBuffer | null;

export type Row = Record<string, SqlValue>;

/** The part of sqlite-wasm's `oo1.DB` that the library uses. Every method throws SQLite3Error. */
export type Database = {
  exec(sql: string, options?: { bind?: SqlValue[] }): unknown;
  selectObject(sql: string, bind?: SqlValue[] | undefined): Row | undefined;
  selectObjects(sql: string, bind?: SqlValue[] | undefined): Row[];
  selectValue(sql: string, bind?: SqlValue[] | undefined): SqlValue | undefined;
  prepare(sql: string): { step(): boolean; get(column: number): SqlValue; finalize(): unknown };
  close(): void;
};

/** What the library's functions work with: the open database, the clock (milliseconds since the epoch), new UUIDs. */
export type Store = { database: Database; now: () => number; newId: () => string };

/** Commits when `work` returns; rolls back and throws what it threw otherwise. Does not nest. */
export function inTransaction<T>(database: Database, work: () => T): T {
  // From the start a transaction that writes: it never has to wait for the lock half way.
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (thrown) {
    rollBack(database);
    throw thrown;
  }
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // After a full disk or an I/O error SQLite has rolled back by itself: https://sqlite.org/lang_transaction.html.
  }
}

/** The rows that `sql` selects. `R` names its columns: the caller wrote both. */
export function selectAll<R extends Row>(database: Database, sql: string, bind?: SqlValue[]): R[] {
  return database.selectObjects(sql, bind) as R[];
}

/** The first row that `sql` selects, if there is one. `R` names its columns: the caller wrote both. */
export function selectFirst<R extends Row>(database: Database, sql: string, bind?: SqlValue[]): R | undefined {
  return database.selectObject(sql, bind) as R | undefined;
}

/** The number that `sql` selects, 0 where it selects nothing. */
export function selectNumber(database: Database, sql: string, bind?: SqlValue[]): number {
  return Number(database.selectValue(sql, bind) ?? 0);
}

/** Inserts `row`, whose names are columns of `table`, and answers with its integer key. */
export function insertRow(database: Database, table: string, row: Row): number {
  const names = Object.keys(row);
  const places = names.map(() => '?').join(', ');
  database.exec(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, { bind: Object.values(row) });
  return selectNumber(database, 'SELECT last_insert_rowid()');
}

/** What `laterTime` does, in SQL. */
const LATER = 'updated = iif(? < updated, updated + 1, ?)';

/** Writes the columns that `row` names into the row of `table` that has this `key`. `updated` never goes back. */
export function updateRow(database: Database, table: string, change: { key: number; row: Row }): void {
  const columns = Object.entries(change.row);
  const assignments = columns.map(([name]) => (name === 'updated' ? LATER : `${name} = ?`));
  const values = columns.flatMap(([name, value]) => (name === 'updated' ? [value, value] : [value]));
  const bind = [...values, change.key];
  database.exec(`UPDATE ${table} SET ${assignments.join(', ')} WHERE key = ?`, { bind });
}
