/** Parts of a page that a reader wants with their text, if they are the article's; and parts that are never its text. */
export const PIECE_KINDS = ['item', 'heading', 'code', 'cell', 'related', 'newsletter', 'bio'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];
export type Piece = { kind: PieceKind; text: string };

const WANTED: readonly [PieceKind, string][] = [
  ['item', 'li, dt, dd'],
  ['heading', 'h2, h3, h4, h5, h6'],
  ['code', 'pre'],
  ['cell', 'td, th'],
];
/** What pages call such boxes, written down for this measure alone: the extractor's own words would agree with itself. */
const UNWANTED: readonly [PieceKind, string][] = [
  ['related', '[class*="related"], [class*="recommend"], [class*="read-next"], [class*="more-stories"]'],
  ['newsletter', '[class*="newsletter"], [id*="newsletter"], [class*="subscribe"], [class*="signup"]'],
  ['bio', '[class*="author-bio"], [class*="author-box"], [class*="about-author"], [class*="authorBio"]'],
];
const LINES = 'p, li, h2, h3, h4, h5, h6, a';
const UNREAD = 'script, style, noscript, template';
/** A table of layout has the whole page in a cell; a list may hold every paragraph. */
const LONGEST_PIECE = 2000;

/** The pieces of a page, each with its text. Nested ones are told apart by their own text only: an item without its list. */
export function piecesOf(document: Document): Piece[] {
  const pieces: Piece[] = [];
  const boxes = UNWANTED.map(([, selector]) => selector).join(', ');
  for (const [kind, selector] of WANTED) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(boxes) === null && element.querySelector(selector) === null) add(pieces, kind, element);
    }
  }
  for (const [kind, selector] of UNWANTED) {
    for (const box of document.querySelectorAll(selector)) {
      // A name on the element that holds the page says nothing of it.
      if (box.parentElement?.closest(selector) || (box.textContent ?? '').length > LONGEST_PIECE) continue;
      for (const line of box.querySelectorAll(LINES)) if (!line.querySelector(LINES)) add(pieces, kind, line);
    }
  }
  return pieces;
}

function add(pieces: Piece[], kind: PieceKind, element: Element): void {
  const text = element.querySelector(UNREAD) === null ? (element.textContent ?? '') : '';
  if (text.trim() !== '' && text.length <= LONGEST_PIECE && !isLineNumbers(text)) pieces.push({ kind, text });
}

/** Highlighters write the numbers of the lines in a cell or a `pre` of their own: nobody wants those kept. */
function isLineNumbers(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length > 2 && words.every((word, index) => Number(word) === Number(words[0]) + index);
}
