import type { BodyWriter } from './body-writer';
import type { Build } from './build-body';
import { isElement, type OutputElement, outputElement } from './output-tree';

/** Opens the item that a note is, with its id and a way back. Returns false where the row is none. */
export function enterNote(build: Build, row: number, leave: (close: () => void) => void): boolean {
  const { plan, writer, attributes } = build;
  const note = plan.notes.get(row);
  const isItem = writer.holder().tag === 'ul' || writer.holder().tag === 'ol';
  if (note?.element.localName !== 'li' || !isItem) return false;
  writer.openHolder('li', { ...attributes.take(row), ...attributes.structural(row), id: note.id });
  leave(() => closeNote(writer, note.backLinks.length > 0 ? undefined : note.referenceId));
  return true;
}

/** A note that is no item of a list ends with a way back, before its element is closed. */
export function openBackLink({ plan, writer, open }: Build, row: number, end: number): void {
  const note = plan.notes.get(row);
  if (!note?.staysInPlace || note.element.localName === 'li' || note.backLinks.length > 0) return;
  open.push({
    end,
    close() {
      writer.text(' ');
      writer.thing(backLink(note.referenceId));
    },
  });
}

const backLink = (referenceId: string): OutputElement => outputElement('a', { href: `#${referenceId}` }, ['↩']);

function closeNote(writer: BodyWriter, referenceId: string | undefined): void {
  writer.endLine();
  if (referenceId !== undefined) addBackLink(writer.holder(), referenceId);
  writer.closeHolder();
}

/** At the end of the note's last paragraph. */
function addBackLink(item: OutputElement, referenceId: string): void {
  const last = item.children.at(-1);
  const line = isElement(last, 'p') ? last : outputElement('p');
  if (line !== last) item.children.push(line);
  line.children.push(' ', backLink(referenceId));
}

/** Writes the notes that are not read where they stand (in the margin, in boxes, hidden) as a list below the text. */
export function writeEndNotes({ plan, kept, writer }: Build, writeRows: (from: number, to: number) => void): void {
  const { table } = kept;
  const notes = plan.endNotes.filter(({ row }) => row === undefined || kept.any(row, table.end[row] ?? row));
  if (notes.length === 0) return;
  writer.openHolder('ol', {});
  for (const { row, text, id, referenceId } of notes) {
    const end = row === undefined ? 0 : (table.end[row] ?? row);
    writer.openHolder('li', { id });
    if (row !== undefined && end > row + 1) writeRows(row + 1, end);
    else writer.text(text());
    dropLabel(writer.holder());
    closeNote(writer, referenceId);
  }
  writer.closeHolder();
}

const LABEL = /^\s*[[(]?(?:\d{1,3}|[*†‡])(?:[\])]?[.:]?\s*$|[\])][.:]?\s+|[.:]\s+)/;

/** The list numbers its notes. */
function dropLabel(node: OutputElement): void {
  const [first] = node.children;
  if (typeof first === 'string') node.children[0] = first.replace(LABEL, '');
  else if (first) dropLabel(first);
}

/** The id that a reference is given where the page has none to come back to. */
export function referenceId({ plan }: Build, row: number): Record<string, string> {
  const id = plan.referenceIds.get(row);
  return id === undefined ? {} : { id };
}
