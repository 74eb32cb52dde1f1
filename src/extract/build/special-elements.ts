import type { PageTable } from '../page/page-table';
import type { Addresses } from './addresses';
import { CODE_WIDGETS } from './code-widgets';
import { EMBEDS } from './embeds';
import { FORMULAS } from './formulas-in-page';
import { NOSCRIPT_IMAGES } from './noscript-images';
import { ORNAMENTS } from './ornaments';
import type { OutputElement, OutputNode } from './output-tree';
import { type Find, signsOf } from './page-signs';
import { SIDENOTES } from './sidenotes';

export type Make = () => OutputNode | undefined;

/** Elements that a script or a style gives a meaning which their names and children do not say. */
export type SpecialKind = {
  /** Nothing, and quickly, where the page's names and elements let expect none. */
  find: Find;
  read: (element: Element, page: Specials) => void;
};

/** What is to be done with such elements, by node. */
export type Specials = {
  addresses: Addresses;
  /** Written instead of the element; nothing where it makes nothing. */
  replace(element: Node, make: Make): void;
  /** Written where an element stands that the scan has no row for. */
  insert(element: Node, make: Make): void;
  /** Read as one piece of code. */
  readAsCode(element: Node): void;
  /** Kept with all that it holds where what stands around it is kept. */
  keepWhole(element: Node): void;
  /** Taken out of its place and written as a note at the end; `reference` is written in its place. */
  moveToNotes(element: Node, makeReference: (id: string) => OutputElement): void;
};

export type Found = {
  replaced: Map<Node, Make>;
  before: Map<Node, Make[]>;
  atEnd: Map<Node, Make[]>;
  code: Set<Node>;
  whole: Set<Node>;
  notes: Map<Node, (id: string) => OutputElement>;
};

const KINDS: SpecialKind[] = [...FORMULAS, ...CODE_WIDGETS, ...EMBEDS, ...SIDENOTES, ...ORNAMENTS, ...NOSCRIPT_IMAGES];

/** A page of more nodes than this is no article with formulas, and the search would take as long as the reading. */
const MOST_ROWS = 60_000;

/** Asks the page for the kinds of such elements that its names and elements let expect; nearly all pages have none. */
export function findSpecials(table: PageTable, addresses: Addresses): Found | undefined {
  if (table.length > MOST_ROWS) return undefined;
  const signs = signsOf(table);
  const found: Found = {
    ...{ replaced: new Map(), before: new Map(), atEnd: new Map() },
    ...{ code: new Set(), whole: new Set(), notes: new Map() },
  };
  const page: Specials = {
    addresses,
    replace: (element, make) => found.replaced.set(element, make),
    insert(element, make) {
      const next = nextInLine(element);
      if (next) push(found.before, next, make);
      else if (element.parentNode) push(found.atEnd, element.parentNode, make);
    },
    readAsCode: (element) => found.code.add(element),
    keepWhole: (element) => found.whole.add(element),
    moveToNotes: (element, makeReference) => found.notes.set(element, makeReference),
  };
  const seen = new Set<Element>();
  for (const { find, read } of KINDS) {
    for (const element of find(signs)) {
      if (!seen.has(element)) read(element, page);
      seen.add(element);
    }
  }
  return seen.size === 0 ? undefined : found;
}

function push(map: Map<Node, Make[]>, node: Node, make: Make): void {
  const list = map.get(node) ?? [];
  list.push(make);
  map.set(node, list);
}

/** The next sibling that the scan has a row for: blank text between blocks has none. */
function nextInLine(element: Node): Node | null {
  let next = element.nextSibling;
  while (next && (next.nodeType === 8 || next.nodeName === 'SCRIPT' || (next.textContent ?? '').trim() === '')) {
    if (next.nodeType === 1 && next.nodeName !== 'SCRIPT') return next;
    next = next.nextSibling;
  }
  return next;
}
