import { texOf } from './tex-of';

/** Elements that stand for pieces of Markdown until the tree is made; `article-markdown.ts` knows them. */
export const TEX = 'lectern-tex';
export const NOTE = 'lectern-note';
export const NOTE_REFERENCE = 'lectern-note-reference';

/** Rewrites, in place, what Markdown has a form for and HTML another: formulas, notes, code's language, links inside. */
export function markMarkdownPieces(body: HTMLElement): void {
  for (const formula of body.querySelectorAll('math')) markFormula(formula);
  for (const code of body.querySelectorAll<HTMLElement>('pre > code[data-language]')) {
    code.className = `language-${code.dataset.language}`;
  }
  for (const link of body.querySelectorAll('.way-back')) link.remove();
  const notes = new Set([...body.querySelectorAll('.notes > *')].map(({ id }) => id));
  for (const link of body.querySelectorAll('sup > a[href^="#"]')) markReference(link, notes);
  for (const list of body.querySelectorAll('.notes')) markNotes(list);
  // Places within the page are none in a text that is elsewhere.
  for (const link of body.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
}

function markFormula(formula: Element): void {
  const isBlock = formula.getAttribute('display') === 'block';
  const piece = pieceFor(formula, TEX, { tex: texOf(formula), ...(isBlock && { display: 'block' }) });
  const around = formula.parentElement;
  const isAlone = around?.localName === 'p' && around.textContent.trim() === formula.textContent.trim();
  (isBlock && isAlone ? around : formula).replaceWith(piece);
}

function markReference(link: Element, notes: Set<string>): void {
  const note = decoded(link.getAttribute('href')?.slice(1) ?? '');
  if (notes.has(note)) link.parentElement?.replaceWith(pieceFor(link, NOTE_REFERENCE, { note }));
}

function markNotes(list: Element): void {
  const notes = [...list.children].map((item) => {
    const piece = pieceFor(item, NOTE, { note: item.id });
    piece.append(...item.childNodes);
    return piece;
  });
  list.replaceWith(...notes);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return fragment;
  }
}

function pieceFor({ ownerDocument }: Element, name: string, facts: Record<string, string>): HTMLElement {
  const piece = ownerDocument.createElement(name);
  Object.assign(piece.dataset, facts);
  // Where nothing stood, the white space around it would be joined.
  if (name !== NOTE) piece.textContent = name;
  return piece;
}
