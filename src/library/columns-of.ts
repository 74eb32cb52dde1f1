import { type Database, selectAll } from './database';

/**
 * The columns of one of our tables but these, as SQL. Asked of the table: whatever a later version adds comes along, and
 * what somebody else's file names its columns does not.
 */
export function columnsOf(database: Database, table: string, without: string[] = []): string {
  const sql = "SELECT name FROM pragma_table_info(?, 'main')";
  return selectAll<{ name: string }>(database, sql, [table])
    .filter(({ name }) => !without.includes(name))
    .map(({ name }) => `"${name}"`)
    .join(', ');
}
