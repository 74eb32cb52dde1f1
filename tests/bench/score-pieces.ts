import type { Piece, PieceKind } from './page-pieces';
import { tokensOf } from './tokens';

/** Pieces of a page by kind: those that count, and those of them that are in the text that a tool read. */
export type PieceCounts = Partial<Record<PieceKind, { counted: number; inText: number }>>;

const UNWANTED = new Set<PieceKind>(['related', 'newsletter', 'bio']);
/** Shorter ones are in any long text by chance. */
const LEAST_TOKENS = 3;

/**
 * Counts a page's pieces. A list item, heading, code block or cell counts where its words stand in the gold text in one
 * run; what stands in a box of related articles, of a newsletter or about the author counts where they do not.
 */
export function scorePieces(pieces: readonly Piece[], gold: readonly string[], found: readonly string[]): PieceCounts {
  const counts: PieceCounts = {};
  const wanted = ` ${gold.join(' ')} `;
  const text = ` ${found.join(' ')} `;
  for (const { kind, text: words } of pieces) {
    const tokens = tokensOf(words);
    if (tokens.length < LEAST_TOKENS) continue;
    const run = ` ${tokens.join(' ')} `;
    if (wanted.includes(run) === UNWANTED.has(kind)) continue;
    counts[kind] ??= { counted: 0, inText: 0 };
    const count = counts[kind];
    count.counted += 1;
    if (text.includes(run)) count.inText += 1;
  }
  return counts;
}

/** The share (0 to 1) of all counted pieces of a kind that are in the text, over many pages; undefined where none is. */
export function shareInText(kind: PieceKind, pages: readonly PieceCounts[]): number | undefined {
  let counted = 0;
  let inText = 0;
  for (const page of pages) {
    counted += page[kind]?.counted ?? 0;
    inText += page[kind]?.inText ?? 0;
  }
  return counted === 0 ? undefined : inText / counted;
}
