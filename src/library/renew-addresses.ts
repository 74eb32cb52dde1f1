import { ADDRESS_RULES, comparableAddress } from '../article/comparable-address';
import { type Database, inTransaction, selectAll, updateRow } from './database';

/** The setting that says by which rules the comparable addresses of a library were made. */
const MADE_BY = 'address-rules';

type Addresses = {
  key: number;
  url: string;
  canonical_url: string | null;
  given_url: string | null;
  comparable_url: string;
  comparable_canonical: string | null;
  comparable_given: string | null;
};

const ADDRESSES = `SELECT key, url, canonical_url, given_url, comparable_url, comparable_canonical, comparable_given
  FROM article ORDER BY kept DESC`;

/**
 * Makes the comparable addresses anew where they were made by other rules than ours, so that what was kept before is found
 * by them. Of two articles that our rules take for one, each stays: one of them under the address that it had.
 */
export function renewAddresses(database: Database): void {
  const made = database.selectValue('SELECT value FROM setting WHERE name = ?', [MADE_BY]);
  if (made === String(ADDRESS_RULES)) return;
  inTransaction(database, () => {
    for (const row of selectAll<Addresses>(database, ADDRESSES)) renew(database, row);
    const sql = 'INSERT OR REPLACE INTO setting (name, value, updated) VALUES (?, ?, 0)';
    database.exec(sql, { bind: [MADE_BY, String(ADDRESS_RULES)] });
  });
}

function renew(database: Database, { key, url, canonical_url, given_url, ...made }: Addresses): void {
  const others = { comparable_canonical: comparable(canonical_url), comparable_given: comparable(given_url) };
  if (others.comparable_canonical !== made.comparable_canonical || others.comparable_given !== made.comparable_given) {
    updateRow(database, 'article', { key, row: others });
  }
  const own = comparableAddress(url);
  if (own === made.comparable_url) return;
  database.exec('UPDATE OR IGNORE article SET comparable_url = ? WHERE key = ?', { bind: [own, key] });
}

function comparable(address: string | null): string | null {
  return address === null ? null : comparableAddress(address);
}
