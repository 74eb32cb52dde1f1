export type SqlValue = string | number | bigint | Uint8Array | Int8Array | ArrayBuffer | null;

export type Row = Record<string, SqlValue>;

/** The part of sqlite-wasm's `oo1.DB` that the library uses. Every method throws SQLite3Error. */
export type Database = {
  exec(sql: string, options?: { bind?: SqlValue[] }): unknown;
  selectObject(sql: string, bind?: SqlValue[]): Row | undefined;
  selectObjects(sql: string, bind?: SqlValue[]): Row[];
  selectValue(sql: string, bind?: SqlValue[]): SqlValue | undefined;
  changes(): number;
  /** Commits when `work` returns, rolls back when it throws. Does not nest. */
  transaction<T>(work: () => T): T;
};
