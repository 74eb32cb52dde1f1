import { after, before, type Directive, findText, type Stretch, textOf } from './find-text';
import { wholeWords } from './whole-words';
import { firstWords, lastWords } from './words';

/** A quotation up to this long is given whole; of a longer one, or one over several blocks, the first and last words. */
const LONGEST_QUOTE = 200;
/** One that is shorter may stand elsewhere on the page, outside the article: its neighbours are named with it. */
const SHORTEST_LONE_QUOTE = 24;
const EDGE_WORDS = [4, 7, 12];
const CONTEXT_WORDS = [0, 3, 6, 12];

/**
 * The address that leads a browser to a stretch of the article's text, by the words that are found there only.
 * `blocks` are the texts in order, white space collapsed. Undefined where the stretch holds no words, or none that
 * are found nowhere else.
 */
export function linkToText(url: string, blocks: string[], selected: Stretch): string | undefined {
  const stretch = wholeWords(blocks, selected);
  if (!stretch) return undefined;
  const found = candidates(blocks, stretch).find((directive) => isSame(findText(blocks, directive), stretch));
  if (!found) return undefined;
  const [page = url] = url.split(':~:');
  return `${page.includes('#') ? page : `${page}#`}:~:text=${written(found)}`;
}

function written({ prefix, start, end, suffix }: Directive): string {
  // A dash would be taken for the sign of a prefix or suffix.
  const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`];
  return parts.filter(Boolean).join(',');
}

/** From the shortest to the most exact. */
function candidates(blocks: string[], { start, end }: Stretch): Directive[] {
  const first = textOf(blocks, start.block);
  const last = textOf(blocks, end.block);
  const quote = first.slice(start.offset, end.offset);
  const isWhole = start.block === end.block && quote.length <= LONGEST_QUOTE;
  const opening = first.slice(start.offset, start.block === end.block ? end.offset : undefined);
  const closing = last.slice(start.block === end.block ? start.offset : 0, end.offset);
  const quotations = isWhole
    ? [{ start: quote }]
    : EDGE_WORDS.map((count) => ({ start: firstWords(opening, count), end: lastWords(closing, count) }));
  const isShort = isWhole && quote.length < SHORTEST_LONE_QUOTE;
  const around = (leading: string, trailing: string) =>
    CONTEXT_WORDS.map((count) => ({ prefix: lastWords(leading, count), suffix: firstWords(trailing, count) }));
  const contexts = [
    ...around(first.slice(0, start.offset).trim(), last.slice(end.offset).trim()),
    // Last: between two blocks of the article the page itself may hold something else.
    ...around(before(blocks, start), after(blocks, end)),
  ];
  const inContext = contexts.flatMap(({ prefix, suffix }) =>
    quotations.map((quotation) => ({ ...quotation, ...(prefix && { prefix }), ...(suffix && { suffix }) })),
  );
  return isShort ? [...inContext.slice(1), ...inContext.slice(0, 1)] : inContext;
}

function isSame(found: Stretch | undefined, wanted: Stretch): boolean {
  return JSON.stringify(found) === JSON.stringify(wanted);
}
