import type { Paces } from './way-effects';

/** By which of the reader's paces an article is read. */
export function paceName(language: string | undefined): keyof Paces {
  return /^(?:zh|ja)\b/i.test(language ?? '') ? 'characters' : 'words';
}
