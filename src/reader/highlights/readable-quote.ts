import { BLOCK_BREAK } from '../text/body-text';

/** A quote for the eye: paragraphs apart by `between`, white space as one space. */
export function readableQuote(quote: string, between = '\n\n'): string {
  const paragraphs = quote.split(BLOCK_BREAK).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  return paragraphs.filter(Boolean).join(between);
}
