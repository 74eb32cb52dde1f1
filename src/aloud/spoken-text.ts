/** Where something that is spoken stands: a stretch of a text, by UTF-16 offsets, or a whole element. */
type Place = { text: Text; start: number; end: number } | { element: Element };

/** A piece of what is spoken. `place` is absent for pauses. */
export type Part = { text: string; language: string | undefined; place?: Place };

/** What is read together, with pauses only at its sentences. Passages of one block count as one paragraph. */
export type Passage = { parts: Part[]; block: number };

/**
 * The stretch of a passage's text, by offsets, as a range of the document. What is spoken as it is written is taken
 * letter by letter, anything else (a picture, an address) as a whole. Undefined where nothing of it is in the document.
 */
export function rangeOf(parts: Part[], start: number, end: number): Range | undefined {
  let range: Range | undefined;
  let offset = 0;
  for (const { text, place } of parts) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, text.length);
    offset += text.length;
    const found = place && from < to ? placeAsRange(place, from, to, text.length) : undefined;
    if (range && found) range.setEnd(found.endContainer, found.endOffset);
    range ??= found;
  }
  return range;
}

function placeAsRange(place: Place, from: number, to: number, length: number): Range | undefined {
  const node = 'element' in place ? place.element : place.text;
  if (!node.isConnected || !node.ownerDocument) return undefined;
  const range = node.ownerDocument.createRange();
  if ('element' in place) range.selectNode(place.element);
  else {
    const isLiteral = length === place.end - place.start;
    range.setStart(place.text, isLiteral ? place.start + from : place.start);
    range.setEnd(place.text, isLiteral ? place.start + to : place.end);
  }
  return range;
}
