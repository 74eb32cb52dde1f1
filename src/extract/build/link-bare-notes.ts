import { isElement, type OutputElement, type OutputNode, outputElement, textOf } from './output-tree';

const LABEL = /^[[(]?(\d{1,3}|[*†‡])[\])]?$/;
const BLOCKS = ['p', 'li', 'td', 'dd', 'blockquote', 'figcaption'];
const UNREAD = new Set(['pre', 'math', 'a']);

/** A raised sign, the block that it stands in, and what stands right before it: nothing where it begins its block. */
type Sign = { sup: OutputElement; label: string; block: OutputElement; before: OutputNode | undefined };
type Note = { label: string; block: OutputElement };

/**
 * Links raised signs to the notes that they stand for where the page does not: to the paragraph or item that begins
 * with the same sign, or to the items of the list that ends the text where there is one for each sign.
 */
export function linkBareNotes(body: OutputElement): void {
  const signs: Sign[] = [];
  collect(body, body, signs);
  if (signs.length === 0) return;
  // A number behind a number is a power.
  const references = signs.filter(({ before }) => before !== undefined && /[^\d\s]\s*$/.test(textOf(before)));
  const begun = signs.filter(({ before, block }) => before === undefined && isElement(block, 'p', 'li'));
  const notes = begun.length > 0 ? begun : notesInLastList(body, references);
  let from = 0;
  for (const [index, { label, block }] of notes.entries()) {
    // Notes come in the order of their signs.
    const at = references.findIndex((sign, place) => place >= from && sign.label === label && sign.block !== block);
    if (at < 0) continue;
    from = at + 1;
    link((references[at] as Sign).sup, block, `bare-note-${index + 1}`);
  }
}

function collect(element: OutputElement, block: OutputElement, signs: Sign[]): void {
  let before: OutputNode | undefined = element === block ? undefined : '';
  for (const child of element.children) {
    if (typeof child === 'object' && !UNREAD.has(child.tag)) {
      const label = child.tag === 'sup' && child.children.every((inner) => typeof inner === 'string');
      const [, sign] = (label && LABEL.exec(textOf(child).trim())) || [];
      if (sign !== undefined) signs.push({ sup: child, label: sign, block, before });
      else collect(child, BLOCKS.includes(child.tag) ? child : block, signs);
    }
    if (typeof child === 'object' || child.trim() !== '') before = child;
  }
}

function notesInLastList(body: OutputElement, references: readonly Sign[]): Note[] {
  const list = body.children.at(-1);
  const items = isElement(list, 'ol') ? list.children.filter((child) => isElement(child, 'li')) : [];
  const notes = items.map((block, index) => ({ label: `${index + 1}`, block }));
  const isOneForEach =
    notes.length === references.length && notes.every(({ label }, at) => label === references[at]?.label);
  return isOneForEach ? notes : [];
}

function link(sup: OutputElement, note: OutputElement, name: string): void {
  note.attributes.id ??= name;
  sup.attributes.id ??= `${name}-reference`;
  sup.children = [outputElement('a', { href: `#${note.attributes.id}` }, sup.children)];
  const last = note.children.at(-1);
  const end = isElement(last, 'p') ? last : note;
  end.children.push(' ', outputElement('a', { href: `#${sup.attributes.id}` }, ['↩']));
}
