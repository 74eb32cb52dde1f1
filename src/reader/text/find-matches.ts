import { type Folded, fold } from './fold';

/** A piece of a text, by offsets into it. */
export type Span = { start: number; end: number };

/** Where the words of `query` stand in a folded text, in order, without overlaps; offsets into the original. */
export function findMatches({ text, starts, ends }: Folded, query: string): Span[] {
  const wanted = fold(query.trim()).text.trim();
  const matches: Span[] = [];
  if (wanted === '') return matches;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    matches.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 });
  }
  return matches;
}

/** The match that a reader who is at `offset` meets first: from there on, or else from the beginning. */
export function matchFrom(matches: Span[], offset: number): number {
  const next = matches.findIndex(({ start }) => start >= offset);
  return next < 0 ? 0 : next;
}
