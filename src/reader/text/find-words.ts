import { findMatches, type Span } from './find-matches';
import type { Folded } from './fold';
import { foldedOffset } from './folded-offset';

/** Signs of scripts that put no spaces between words: a word of theirs may stand anywhere. */
const SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where the words and "phrases" that the library was searched for stand in a folded text, in order, without overlaps:
 * each as a whole word, or, where it is none, as the beginning of one. Offsets into the original.
 */
export function findWords(folded: Folded, query: string): Span[] {
  const pieces = [...query.matchAll(/"([^"]*)"?|[^\s"]+/g)].map(([piece, quoted]) => quoted ?? piece);
  const spans = pieces.flatMap((piece) => {
    const begun = findMatches(folded, piece).filter((span) => isBorder(folded, span, 'start'));
    const whole = begun.filter((span) => isBorder(folded, span, 'end'));
    return whole.length > 0 ? whole : begun;
  });
  return withoutOverlaps(spans.sort((one, other) => one.start - other.start || other.end - one.end));
}

/** Whether a word begins where the span does, or ends where it does. */
function isBorder(folded: Folded, span: Span, side: 'start' | 'end'): boolean {
  const { text } = folded;
  const at = foldedOffset(folded, span[side]);
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
  const behind = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return !LETTER.test(before) || !LETTER.test(behind) || SIGN.test(before) || SIGN.test(behind);
}

function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
