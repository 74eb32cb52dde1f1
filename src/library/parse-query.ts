import type { QueryProblem } from './library-types';
import { beginsDate, queryDate } from './query-date';
import { type Piece, queryPieces } from './query-pieces';
import { cutText, foldedText, searchWords, withoutCuts } from './search-text';

/** Words that stand one after the other, and as they were typed; with `isPrefix` the last of them may be the beginning of a longer one. */
export type Phrase = { words: string[]; source: string; isExcluded: boolean; isPrefix: boolean };

/** What an operator asks of an article besides the words of its text. Times are milliseconds since the epoch. */
export type Filter = { isExcluded: boolean } & (
  | { name: 'title' | 'author'; words: string[]; isPrefix: boolean }
  | { name: 'site' | 'tag'; value: string; isPrefix: boolean }
  | { name: 'before' | 'after'; time: number }
  | { name: 'is' | 'has'; value: string }
);

/** A reader's query, understood. Everything that is no problem is searched for. */
export type Query = { phrases: Phrase[]; filters: Filter[]; problems: QueryProblem[] };

/** The values of `is:` and `has:`. */
export const QUERY_VALUES = {
  is: ['unread', 'reading', 'archived', 'favourite', 'finished'],
  has: ['highlight', 'note', 'tag'],
} as const;

/** Spellings that mean one of them. */
const SAME: Record<string, string> = { favorite: 'favourite', highlights: 'highlight', notes: 'note', tags: 'tag' };

type Reader = (piece: Piece, name: string, now: number) => Filter | QueryProblem | undefined;

const OPERATORS: Record<string, Reader> = {
  title: inWords,
  author: inWords,
  site: inName,
  tag: inName,
  before: inTime,
  after: inTime,
  is: inState,
  has: inState,
};

/**
 * Understands a reader's query: words, "phrases", beginnings*, operators (`tag:lamps`, `site:"The Ledger"`), each
 * excluded by a minus before it. The last word is a beginning besides. Takes any text, never throws. `now` is for
 * today and yesterday.
 */
export function parseQuery(text: string, now: number): Query {
  const query: Query = { phrases: [], filters: [], problems: [] };
  const pieces = queryPieces(text);
  for (const piece of pieces) {
    const read = piece.name !== undefined && Object.hasOwn(OPERATORS, piece.name) ? OPERATORS[piece.name] : undefined;
    if (read && piece.name !== undefined) {
      const found = read(piece, piece.name, now);
      if (found && 'problem' in found) query.problems.push(found);
      else if (found) query.filters.push(found);
    } else {
      if (looksLikeOperator(piece)) query.problems.push({ problem: 'unknown-operator', operator: piece.name ?? '' });
      query.phrases.push(phraseOf(piece));
    }
  }
  query.phrases = query.phrases.filter(({ words }) => words.length > 0);
  return query;
}

/** Addresses, times and C++'s names are text; `subject:lamp` is likely meant as an operator. */
function looksLikeOperator({ name, value, source }: Piece): boolean {
  return /^[a-z]{2,}$/.test(name ?? '') && value !== '' && !/^[^:]+:[:/\\]/.test(source);
}

function phraseOf({ source, isExcluded, isOpen }: Piece): Phrase {
  return { words: searchWords(source), source, isExcluded, isPrefix: (isOpen && !isExcluded) || source.endsWith('*') };
}

function inWords(piece: Piece, operator: string): ReturnType<Reader> {
  const words = searchWords(piece.value);
  if (words.length === 0) return withoutValue(piece, operator);
  const name = operator === 'title' ? 'title' : 'author';
  return { name, words, ...flagsOf(piece) };
}

function inName(piece: Piece, operator: string): ReturnType<Reader> {
  const name = operator === 'site' ? 'site' : 'tag';
  // An accent makes another address.
  const plain = name === 'site' ? piece.value.normalize('NFKC').toLowerCase().trim() : folded(piece.value);
  const value = plain.replace(/\*$/, '');
  return value === '' ? withoutValue(piece, operator) : { name, value, ...flagsOf(piece) };
}

function inTime(piece: Piece, operator: string, now: number): ReturnType<Reader> {
  const { value, isExcluded, isOpen } = piece;
  if (value === '') return withoutValue(piece, operator);
  const wanted = folded(value.normalize('NFKC'));
  const time = queryDate(wanted, now);
  if (time !== undefined) return { name: operator === 'before' ? 'before' : 'after', time, isExcluded };
  return isOpen && beginsDate(wanted) ? undefined : { problem: 'no-date', operator, value };
}

function inState(piece: Piece, operator: string): ReturnType<Reader> {
  const { value, isExcluded, isOpen } = piece;
  if (value === '') return withoutValue(piece, operator);
  const name = operator === 'is' ? 'is' : 'has';
  const known: readonly string[] = QUERY_VALUES[name];
  const wanted = SAME[folded(value)] ?? folded(value);
  if (known.includes(wanted)) return { name, value: wanted, isExcluded };
  const isBegun = isOpen && known.some((candidate) => candidate.startsWith(wanted));
  return isBegun ? undefined : { problem: 'unknown-value', operator, value };
}

function withoutValue({ isOpen }: Piece, operator: string): QueryProblem | undefined {
  return isOpen ? undefined : { problem: 'no-value', operator };
}

function flagsOf({ isExcluded, isOpen, value }: Piece) {
  return { isExcluded, isPrefix: isOpen || value.endsWith('*') };
}

/** A name as it is compared: without case, accents and width. */
export function folded(text: string): string {
  return withoutCuts(foldedText(cutText(text))).trim();
}
