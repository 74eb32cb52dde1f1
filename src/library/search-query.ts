import { searchWords } from './search-text';

/** More than anybody types; bounds what a pasted page costs. */
const LONGEST_QUERY_CHARACTERS = 500;

/** A quoted phrase (closed or being typed) or a bare word, either excluded by a minus before it. */
const PIECES = /(-?)"([^"]*)("|$)|[^\s"]+/g;

type Term = { words: string[]; isExcluded: boolean; isComplete: boolean };

/**
 * What FTS5 is asked for a reader's query: all words and "phrases", none of the -excluded ones, the last word also as
 * the beginning of one. Undefined where nothing in it can be searched for. Any text is safe.
 */
export function matchExpression(query: string): string | undefined {
  const terms = termsOf(query);
  const last = terms.at(-1);
  const asked = terms.filter((term) => !term.isExcluded).map((term) => expressionOf(term, term === last));
  if (asked.length === 0) return undefined;
  const excluded = terms.filter((term) => term.isExcluded).map((term) => phrase(term.words));
  const wanted = asked.join(' AND ');
  return excluded.length === 0 ? wanted : `(${wanted}) NOT (${excluded.join(' OR ')})`;
}

function termsOf(query: string): Term[] {
  const text = query.slice(0, LONGEST_QUERY_CHARACTERS).replace(/[“”„‟«»＂]/g, '"');
  return [...text.matchAll(PIECES)]
    .map(([piece, minus, quoted, end]) => ({
      words: searchWords(quoted ?? piece),
      isExcluded: quoted === undefined ? piece.startsWith('-') : minus === '-',
      isComplete: end === '"',
    }))
    .filter((term) => term.words.length > 0);
}

function expressionOf(term: Term, isLast: boolean): string {
  const whole = phrase(term.words);
  // The whole word besides its beginnings: an exact hit ranks above a longer word.
  return isLast && !term.isComplete ? `(${whole} OR ${whole} *)` : whole;
}

/** Words hold letters, digits and marks only, so there is nothing to escape. */
function phrase(words: string[]): string {
  return `"${words.join(' ')}"`;
}
