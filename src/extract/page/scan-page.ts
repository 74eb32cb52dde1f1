import { addDeclaredShadows, type DeclaredShadows, declaredSlotNodes } from './declared-shadows';
import { createDomAccess, type DomAccess } from './dom-access';
import { elementMarks } from './element-marks';
import { MARK } from './marks';
import type { PageNames } from './name-marks';
import { createNodeReader, NOT_READ } from './node-code';
import { addRow, type Block, emptyTable, type PageTable } from './page-table';
import { rareMarks } from './rare-marks';
import { readText } from './read-text';
import { BLOCK_LEVEL, HEADINGS, OBJECTS, SKIPPED, TAG, tagSet } from './tags';

/** What the scan knows of where it is. */
export type Scan = {
  table: PageTable;
  access: DomAccess;
  codeOf: (node: Node) => number;
  names: PageNames;
  /** What roles, ways of hiding and microdata say, by element. */
  rare: Map<Element, number>;
  /** Row of the element being read, -1 above the root. */
  parent: number;
  /** Row of the block-level element around it. */
  owner: number;
  depth: number;
  /** The block that text would continue, if any. */
  block: Block | undefined;
  /** Depth of nested links leading elsewhere, of links within the page, and of bold. */
  links: number;
  pageLinks: number;
  bold: number;
  /** Where reading goes on after a slotted node: its siblings in the tree are not its siblings in the slot. */
  slotted: Map<Node, ChildNode | null>;
  shadows: DeclaredShadows;
};

/** One read-only pass over everything below `root`, in the order it is shown (open and declared shadow roots and slots included). */
export function scanPage(root: Element): PageTable {
  const table = emptyTable();
  const access = createDomAccess(root.ownerDocument);
  const scan: Scan = {
    ...{ table, access, codeOf: createNodeReader(access), names: table.names, rare: rareMarks(root) },
    ...{ parent: -1, owner: 0, depth: 0, block: undefined, links: 0, pageLinks: 0, bold: 0, slotted: new Map() },
    shadows: new Map(),
  };
  addDeclaredShadows(scan.shadows, root);
  // Where to go on when the element at the same place of the ancestors is done.
  const onward: (ChildNode | null)[] = [];
  let node: Node | null = root;
  for (;;) {
    while (node === null) {
      if (onward.length === 0) return scan.table;
      leave(scan);
      node = onward.pop() ?? null;
    }
    const tag = scan.codeOf(node as Node);
    if (tag === TAG['#text']) readText(scan, node as Text);
    else if (tag !== NOT_READ) {
      const element = node as Element;
      const next = element === root ? null : siblingOf(scan, element, tag === TAG.form);
      if (!enter(scan, element, tag)) node = next;
      else {
        onward.push(next);
        node = childOf(scan, element, tag);
      }
      continue;
    }
    node = siblingOf(scan, node as Node, false);
  }
}

function siblingOf(scan: Scan, node: Node, isForm: boolean): ChildNode | null {
  if (scan.slotted.size > 0) {
    const next = scan.slotted.get(node);
    if (next !== undefined) return next;
  }
  return isForm ? scan.access.nextSibling(node) : node.nextSibling;
}

function childOf(scan: Scan, element: Element, tag: number): ChildNode | null {
  if (tag === TAG.slot) {
    const declared = scan.shadows.size > 0 ? declaredSlotNodes(scan.shadows, element) : undefined;
    const nodes = declared ?? ((element as HTMLSlotElement).assignedNodes() as ChildNode[]);
    // A second slot of the same name shows nothing.
    const assigned = nodes.filter((node) => !scan.slotted.has(node));
    for (const [index, node] of assigned.entries()) scan.slotted.set(node, assigned[index + 1] ?? null);
    if (assigned[0]) return assigned[0];
  }
  const shadow = scan.shadows.size > 0 ? scan.shadows.get(element) : undefined;
  if (shadow) return firstInShadow(scan, shadow);
  const first = tag === TAG.form ? scan.access.firstChild(element) : element.firstChild;
  // Other elements than custom ones can have a shadow too; asking all of them costs more than the few are worth.
  if (tag !== TAG['#custom'] && (first !== null || SHADOW_HOSTS[tag] !== 1)) return first;
  return element.shadowRoot ? firstInShadow(scan, element.shadowRoot) : first;
}

function firstInShadow(scan: Scan, shadow: DocumentFragment): ChildNode | null {
  for (const [inner, marks] of rareMarks(shadow)) scan.rare.set(inner, marks);
  addDeclaredShadows(scan.shadows, shadow);
  return shadow.firstChild;
}

const SHADOW_HOSTS = tagSet('div', 'article', 'section', 'main');

/** By tag, where such an element is noted. */
const UNREAD: ((table: PageTable) => Element[])[] = [];
UNREAD[TAG.script] = ({ unread }) => unread.script;
UNREAD[TAG.noscript] = ({ unread }) => unread.noscript;
UNREAD[TAG.meta] = ({ unread }) => unread.meta;
UNREAD[TAG.link] = ({ unread }) => unread.link;

/** Adds the element's row. Returns whether its children are to be read. */
function enter(scan: Scan, element: Element, tag: number): boolean {
  const { table } = scan;
  if (SKIPPED[tag] === 1) {
    UNREAD[tag]?.(table).push(element);
    return false;
  }
  if (tag === TAG.button && !isInHeading(scan)) return false;
  const row = addRow(table, element, tag, scan.parent, scan.depth);
  const marks = elementMarks(scan, element, tag);
  table.marks[row] = marks;
  if (isBlockLevel(scan, tag)) {
    scan.block = undefined;
    scan.owner = row;
  } else if (marks & (MARK.hidden | MARK.ariaHidden)) return false;
  if (OBJECTS[tag] === 1 && tag !== TAG.object) return false;
  if (tag === TAG.br) return false;
  if (marks & MARK.link) scan.links += 1;
  else if (tag === TAG.a) scan.pageLinks += 1;
  if (tag === TAG.b || tag === TAG.strong) scan.bold += 1;
  scan.parent = row;
  scan.depth += 1;
  return true;
}

/** Buttons are controls, but for the one that folds what its heading names. */
function isInHeading({ table, owner }: Scan): boolean {
  const tag = table.tag[owner] ?? 0;
  return HEADINGS[tag] === 1 || tag === TAG.dt || tag === TAG.summary;
}

/** Custom elements make a block of their own unless they stand in a line of text. */
function isBlockLevel(scan: Scan, tag: number): boolean {
  return BLOCK_LEVEL[tag] === 1 || (tag === TAG['#custom'] && scan.block === undefined);
}

/** Ends the element that was being read. */
function leave(scan: Scan): void {
  const { table, parent: row } = scan;
  const tag = table.tag[row] ?? 0;
  table.end[row] = table.length;
  table.endBlock[row] = table.blocks.length;
  if ((table.marks[row] ?? 0) & MARK.link) scan.links -= 1;
  else if (tag === TAG.a) scan.pageLinks -= 1;
  if (tag === TAG.b || tag === TAG.strong) scan.bold -= 1;
  scan.parent = table.parent[row] ?? -1;
  scan.depth -= 1;
  if (scan.owner !== row) return;
  scan.block = undefined;
  scan.owner = ownerAbove(table, scan.parent);
}

/** Owners are rows whose element is block-level; a custom element that was none only holds what its parent held. */
function ownerAbove(table: PageTable, row: number): number {
  let above = row;
  while (above > 0 && BLOCK_LEVEL[table.tag[above] ?? 0] !== 1 && table.tag[above] !== TAG['#custom']) {
    above = table.parent[above] ?? -1;
  }
  return Math.max(above, 0);
}
