import type { HighlightAnchor } from '../../library/highlight-types';
import type { Span } from '../text/find-matches';
import { pointsBefore } from './code-points';

/** On each side: enough to tell one of several equal passages from the others. */
const CONTEXT_CHARACTERS = 64;

/** Describes a passage of an article's plain text so that it is found again in another version of it. */
export function describeSpan(text: string, { start, end }: Span): HighlightAnchor {
  const quote = text.slice(start, end);
  const first = pointsBefore(text, start);
  return {
    quote,
    prefix: whole(text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start)),
    suffix: whole(text.slice(end, end + CONTEXT_CHARACTERS)),
    start: first,
    end: first + pointsBefore(quote, quote.length),
  };
}

/** Without the half of a character that a cut has left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
