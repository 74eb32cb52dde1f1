import { insertRow, type Store } from './database';

/** How long a repeated call is recognised: repeats follow within seconds, a browser that sleeps may stretch them. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/**
 * What `work` answers (a JSON value), or what it answered when this call was made before. Belongs in the transaction
 * that the work is done in, so that a call is remembered exactly when its work is kept.
 */
export function answeredOnce<T>({ database, now }: Store, callId: string, work: () => T): T {
  const answered = database.selectValue('SELECT answer FROM call WHERE id = ?', [callId]);
  if (typeof answered === 'string') return JSON.parse(answered) as T;
  const answer = work();
  const made = now();
  database.exec('DELETE FROM call WHERE made < ?', { bind: [made - REMEMBERED_MS] });
  insertRow(database, 'call', { id: callId, answer: JSON.stringify(answer), made });
  return answer;
}
