import type { LanguageFn } from 'highlight.js';
import { languageNamed, loadLanguage } from './code-languages';
import { type CodePiece, codePieces } from './code-pieces';

/** Code longer than this stays as it is: nobody reads it here, and its colours would cost more than they tell. */
const LONGEST_CODE = 50_000;

/**
 * The coloured pieces of a piece of code; none where its language is not known. Loads the library (highlight.js) and
 * the language when they are first asked for.
 */
export async function colouredPieces(code: string, language: string): Promise<CodePiece[]> {
  const name = languageNamed(language);
  if (!name || code.length > LONGEST_CODE) return [];
  const [{ default: library }, languages] = await Promise.all([import('highlight.js/lib/core'), loadLanguage(name)]);
  for (const [one, definition] of Object.entries<LanguageFn>(languages)) {
    if (!library.getLanguage(one)) library.registerLanguage(one, definition);
  }
  return codePieces(library.highlight(code, { language: name, ignoreIllegals: true }).value);
}
