import type { PageTable } from '../page/page-table';
import { noteAround } from './note-around';

/** A link within the page. */
export type PageLink = { row: number; id: string };

/** A note that references in kept text lead to. */
export type Note = {
  element: Element;
  /** What the references' links call it. */
  id: string;
  /** What links back from it call the first reference. */
  referenceId: string;
  /** The row of the first reference. */
  reference: number;
  /** The sign of the references: a number, a letter, a star. */
  label: string;
  /** Links in the note that lead back. */
  backLinks: Element[];
  /** Whether it stays what it is: an item of a list, or a paragraph that says its number itself. */
  staysInPlace: boolean;
  isShared?: boolean;
};

const LABEL = /^[[(]?(?:\d{1,4}|[*†‡§¶#]{1,3}|[a-z]{1,2}|[ivxlc]{1,6})[\])]?$/i;
const NOTE_ID = /^(?:user-content-)?(?:_?ftn|_?edn|fn|footnote|cite_?note|note|endnote|sdfootnote|sdendnote|ref|bib)/i;
const NOTE_CLASS = /foot-?note|footref|noteref|endnote|sidenote/i;
/** Whether the element is known: another reference to its note, or several notes in one paragraph, which stays as it is. */
function isShared(notes: Map<Element, Note>, element: Element, id: string): boolean {
  const known = notes.get(element);
  if (known && known.id !== id) known.isShared = true;
  return known !== undefined;
}

const IN_PLACE = new Set(['li', 'dd', 'td']);
const FOLLOWING = 4;

/** The notes that links lead to: footnotes and endnotes of the common dialects, wherever in the page they stand. */
export function findNotes(table: PageTable, links: PageLink[]): Note[] {
  const notes = new Map<Element, Note>();
  for (const { row, id } of links) {
    const link = table.nodes[row] as Element;
    if (!isReference(link, id)) continue;
    const target = targetOf(link.ownerDocument, id);
    // What leads back up is a note's link to its reference.
    if (!target || (link.compareDocumentPosition(target) & FOLLOWING) === 0) continue;
    const element = noteAround(target, link);
    if (!element || isShared(notes, element, id)) continue;
    const found = { element, id, ...referenceOf(link, row, notes.size + 1), backLinks: backLinksIn(element, link) };
    notes.set(element, {
      ...found,
      staysInPlace: IN_PLACE.has(element.localName) || (element.localName === 'p' && saysItsNumber(found)),
    });
  }
  return [...notes.values()].filter(({ isShared }) => !isShared);
}

function isReference(link: Element, id: string): boolean {
  const label = (link.textContent ?? '').trim();
  if (label.length > 8 || !LABEL.test(label)) return false;
  if (NOTE_ID.test(id) || label.startsWith('[') || link.getAttribute('role') === 'doc-noteref') return true;
  return link.closest('sup') !== null || link.firstElementChild?.localName === 'sup' || NOTE_CLASS.test(link.className);
}

const targetOf = (document: Document, id: string): Element | undefined =>
  document.getElementById(id) ?? document.getElementsByName(id)[0];

function referenceOf(link: Element, row: number, number: number): Pick<Note, 'referenceId' | 'reference' | 'label'> {
  const named = [link, link.parentElement, link.firstElementChild].find((element) => element?.id && isSmall(element));
  const referenceId = named?.id || link.getAttribute('name') || `note-reference-${number}`;
  return { referenceId, reference: row, label: (link.textContent ?? '').replace(/[[\]()\s]/g, '') };
}

/** A number that is a link goes with the link, and the list numbers the note. */
function saysItsNumber({ element, label, backLinks }: Omit<Note, 'staysInPlace'>): boolean {
  const text = (element.textContent ?? '').replace(/^[\s[(^]+/, '');
  return text.startsWith(label) && !backLinks.some((link) => (link.textContent ?? '').includes(label));
}

const isSmall = (element: Element): boolean => (element.textContent ?? '').trim().length <= 8;

function backLinksIn(note: Element, reference: Element): Element[] {
  return [...note.getElementsByTagName('a')].filter((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') || href.length < 2) return false;
    const target = targetOf(note.ownerDocument, decoded(href.slice(1)));
    if (!target) return false;
    return reference.contains(target) || (target.contains(reference) && isSmall(target));
  });
}

/** The id that a fragment means. */
export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return fragment;
  }
}
