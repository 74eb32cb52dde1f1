/** A place in the text of an article: which block (paragraph, item, cell), and where in it. */
export type Spot = { block: number; offset: number };
export type Stretch = { start: Spot; end: Spot };

/** A text directive (WICG Scroll To Text Fragment): `text=[prefix-,]start[,end][,-suffix]`. */
type Directive = { prefix?: string; start: string; end?: string; suffix?: string };

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

/** What a browser finds: the first place that fits. Words are whole, case makes no difference. */
export function findText(blocks: string[], { prefix, start, end, suffix }: Directive): Stretch | undefined {
  for (const from of occurrences(blocks, start, { block: 0, offset: 0 })) {
    if (prefix && !endsWith(before(blocks, from.start), prefix)) continue;
    const to = end ? occurrences(blocks, end, from.end) : [from];
    for (const match of to) {
      if (!suffix || startsWith(after(blocks, match.end), suffix)) return { start: from.start, end: match.end };
    }
  }
  return undefined;
}

function occurrences(blocks: string[], words: string, from: Spot): Stretch[] {
  const wanted = words.toLowerCase();
  return blocks.flatMap((text, block) => {
    if (block < from.block) return [];
    const found: Stretch[] = [];
    const searched = text.toLowerCase();
    let offset = searched.indexOf(wanted, block === from.block ? from.offset : 0);
    while (offset !== -1) {
      const end = offset + wanted.length;
      if (isEdge(text, offset) && isEdge(text, end))
        found.push({ start: { block, offset }, end: { block, offset: end } });
      offset = searched.indexOf(wanted, offset + 1);
    }
    return found;
  });
}

/** The text before a spot, or of the block before where it begins one: a prefix stands within one block. */
function before(blocks: string[], { block, offset }: Spot): string {
  return textOf(blocks, block).slice(0, offset).trim() || textOf(blocks, block - 1);
}

function after(blocks: string[], { block, offset }: Spot): string {
  return textOf(blocks, block).slice(offset).trim() || textOf(blocks, block + 1);
}

function endsWith(text: string, words: string): boolean {
  return text.toLowerCase().endsWith(words.toLowerCase()) && isEdge(text, text.length - words.length);
}

function startsWith(text: string, words: string): boolean {
  return text.toLowerCase().startsWith(words.toLowerCase()) && isEdge(text, words.length);
}

function wholeWords(blocks: string[], { start, end }: Stretch): Stretch | undefined {
  const first = textOf(blocks, start.block);
  const last = textOf(blocks, end.block);
  let from = start.offset;
  let to = end.offset;
  while (from < first.length && isSpace(first[from])) from += 1;
  while (to > 0 && isSpace(last[to - 1])) to -= 1;
  if (start.block === end.block && from >= to) return undefined;
  while (!isEdge(first, from)) from -= 1;
  while (!isEdge(last, to)) to += 1;
  // The selection of a whole paragraph often ends at the start of the next one.
  if (to === 0 && end.block > start.block) {
    return wholeWords(blocks, { start, end: { block: end.block - 1, offset: textOf(blocks, end.block - 1).length } });
  }
  if (from === first.length && start.block < end.block) {
    return wholeWords(blocks, { start: { block: start.block + 1, offset: 0 }, end });
  }
  return { start: { ...start, offset: from }, end: { ...end, offset: to } };
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a word may begin or end here (UAX #29, as the browsers' own search has it). */
function isEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return words.segment(text).containing(offset)?.index === offset;
}

function firstWords(text: string, count: number): string {
  let end = 0;
  let seen = 0;
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (isWordLike && seen === count) break;
    if (isWordLike) seen += 1;
    if (isWordLike) end = index + segment.length;
  }
  return text.slice(0, end).trim();
}

function lastWords(text: string, count: number): string {
  const starts = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index }) => index);
  return count === 0 || starts.length === 0 ? '' : text.slice(starts[Math.max(0, starts.length - count)]).trim();
}

function isSpace(letter: string | undefined): boolean {
  return letter !== undefined && /\s/.test(letter);
}

function textOf(blocks: string[], block: number): string {
  return blocks[block] ?? '';
}

function isSame(found: Stretch | undefined, wanted: Stretch): boolean {
  return JSON.stringify(found) === JSON.stringify(wanted);
}
