import { type Failure, failureOf } from '../outcome';

/** Why a copy failed; undefined where the reader has thought better of it. */
export function whyNot(thrown: unknown): Failure | undefined {
  const name = thrown instanceof DOMException ? thrown.name : '';
  if (name === 'AbortError') return undefined;
  if (name === 'NotAllowedError') return { code: 'copy-refused', message: String(thrown) };
  return failureOf(thrown);
}
