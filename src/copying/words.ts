/** Words as UAX #29 has them, and with it the browsers' own search. */
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a word may begin or end here. */
export function isEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return words.segment(text).containing(offset)?.index === offset;
}

export function firstWords(text: string, count: number): string {
  let end = 0;
  let seen = 0;
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (isWordLike && seen === count) break;
    if (isWordLike) seen += 1;
    if (isWordLike) end = index + segment.length;
  }
  return text.slice(0, end).trim();
}

export function lastWords(text: string, count: number): string {
  const starts = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index }) => index);
  return count === 0 || starts.length === 0 ? '' : text.slice(starts[Math.max(0, starts.length - count)]).trim();
}
