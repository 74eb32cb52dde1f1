import type { HighlightAnchor } from '../../library/highlight-types';
import { findAnchor } from '../text/anchor';
import { BLOCK_BREAK } from '../text/body-text';
import type { Span } from '../text/find-matches';
import { type Folded, fold } from '../text/fold';
import { foldedOffset } from '../text/folded-offset';
import { offsetOfPoint } from './code-points';
import { isSimilar, LONGEST } from './is-similar';

/** An article's plain text, and the same as it is compared. */
type SearchedText = { text: string; folded: Folded };

/** A quote of so many characters is hardly found anywhere by chance; a shorter one must have this much of its context. */
const TELLING_CHARACTERS = 16;
const LEAST_CONTEXT_CHARACTERS = 8;
/** At each end of an edited passage; `findAnchor` compares them piece by piece. */
const END_CHARACTERS = 128;

/**
 * Where a marked passage stands in this text: where it stood; else its words with the best context, of equals those
 * nearest to where they stood; else a passage that its edges and its words are still to be known in. Undefined where
 * it is not in the text any more. Offsets are UTF-16 units.
 */
export function findHighlight({ text, folded }: SearchedText, anchor: HighlightAnchor): Span | undefined {
  const start = offsetOfPoint(text, anchor.start);
  const { quote, prefix, suffix } = anchor;
  // Nearly always: nothing has changed.
  if (text.startsWith(prefix + quote + suffix, start - prefix.length)) return { start, end: start + quote.length };
  const wanted = {
    quote: asLine(fold(quote).text).trim(),
    prefix: asLine(fold(prefix).text),
    suffix: asLine(fold(suffix).text),
  };
  if (wanted.quote === '') return undefined;
  const line = asLine(folded.text);
  const expected = foldedOffset(folded, start);
  const found = exactly(line, wanted, expected) ?? nearly(line, wanted, expected);
  return found && { start: folded.starts[found.start] ?? 0, end: folded.ends[found.end - 1] ?? 0 };
}

type Wanted = Pick<HighlightAnchor, 'quote' | 'prefix' | 'suffix'>;

/** Paragraphs that were joined or parted are no other words. */
function asLine(folded: string): string {
  return folded.replaceAll(BLOCK_BREAK, ' ');
}

function exactly(line: string, wanted: Wanted, expected: number): Span | undefined {
  const { quote, prefix, suffix } = wanted;
  let best: { at: number; context: number; away: number } | undefined;
  for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
    const context = alikeBefore(line, at, prefix) + alikeAfter(line, at + quote.length, suffix);
    const away = Math.abs(at - expected);
    if (!best || context > best.context || (context === best.context && away < best.away)) best = { at, context, away };
  }
  const least = Math.min(LEAST_CONTEXT_CHARACTERS, prefix.length + suffix.length);
  const isKnown = best !== undefined && (quote.length >= TELLING_CHARACTERS || best.context >= least);
  return best && isKnown ? { start: best.at, end: best.at + quote.length } : undefined;
}

function alikeBefore(line: string, at: number, prefix: string): number {
  let alike = 0;
  while (alike < prefix.length && line[at - 1 - alike] === prefix[prefix.length - 1 - alike]) alike += 1;
  return alike;
}

function alikeAfter(line: string, at: number, suffix: string): number {
  let alike = 0;
  while (alike < suffix.length && line[at + alike] === suffix[alike]) alike += 1;
  return alike;
}

/** Looked through first: edits seldom move a passage further, and a long text takes long. */
const NEIGHBOURHOOD_CHARACTERS = 10_000;

function nearly(line: string, wanted: Wanted, expected: number): Span | undefined {
  const from = Math.max(0, expected - NEIGHBOURHOOD_CHARACTERS);
  const near = line.slice(from, expected + wanted.quote.length + NEIGHBOURHOOD_CHARACTERS);
  const found = edited(near, wanted, expected - from);
  if (found) return { start: from + found.start, end: from + found.end };
  return near.length < line.length ? edited(line, wanted, expected) : undefined;
}

function edited(line: string, { quote, prefix, suffix }: Wanted, expected: number): Span | undefined {
  const start = edgeIn(line, { before: prefix, after: quote.slice(0, END_CHARACTERS), offset: expected });
  if (start === undefined) return undefined;
  const rest = line.slice(start, start + quote.length * LONGEST + suffix.length);
  const length = edgeIn(rest, { before: quote.slice(-END_CHARACTERS), after: suffix, offset: quote.length });
  if (length === undefined) return undefined;
  const span = quote.includes(' ') ? wholeWords(line, start, start + length) : { start, end: start + length };
  const passage = line.slice(span.start, span.end);
  const begin = span.start + passage.length - passage.trimStart().length;
  return isSimilar(passage.trim(), quote) ? { start: begin, end: begin + passage.trim().length } : undefined;
}

function edgeIn(line: string, edge: { before: string; after: string; offset: number }): number | undefined {
  return findAnchor(line, { ...edge, length: line.length });
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** A changed word at the edge has another length than the one before it had: the edge may have come to stand within. */
function wholeWords(line: string, start: number, end: number): Span {
  const isInWord = (at: number) => IN_WORD.test(line[at - 1] ?? '') && IN_WORD.test(line[at] ?? '');
  let from = start;
  let to = end;
  while (isInWord(from)) from -= 1;
  while (isInWord(to)) to += 1;
  return { start: from, end: to };
}
