const PIECE_CHARACTERS = 3;
/** Of all pieces of both, twice those they share (Dice's coefficient). Unrelated sentences of one language reach 0.25. */
const ENOUGH = 0.5;
/** Of the length: a long sentence may have come in between. */
export const LONGEST = 3;

/** Whether a passage is a quote, edited, and not another one in its place. */
export function isSimilar(passage: string, quote: string): boolean {
  if (passage.length > quote.length * LONGEST) return false;
  const counts = piecesOf(quote);
  let shared = 0;
  for (const [piece, count] of piecesOf(passage)) shared += Math.min(count, counts.get(piece) ?? 0);
  const total = passage.length + quote.length - 2 * (PIECE_CHARACTERS - 1);
  return total > 0 ? (2 * shared) / total >= ENOUGH : passage === quote;
}

function piecesOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + PIECE_CHARACTERS <= text.length; at += 1) {
    const piece = text.slice(at, at + PIECE_CHARACTERS);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}
