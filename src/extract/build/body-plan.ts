import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import type { Kept } from './build-body';
import { isBetweenKept, lostCode } from './lost-code';
import { decoded, findNotes, type Note, type PageLink } from './notes';
import { outputElement } from './output-tree';
import type { PostLine } from './post-lines';
import { type Found, findSpecials, type Make } from './special-elements';
import { withWholes } from './with-wholes';

/** A note that is written below the text: the row of its element, or its text where the scan has left it out. */
type EndNote = { row: number | undefined; text: () => string; id: string; referenceId: string };

/** What is to be written otherwise than element by element, by row. */
export type BodyPlan = {
  /** What is kept, and whole notes and posts with it. */
  kept: Kept;
  /** Ids that links within the kept text point to. */
  wantedIds: Set<string>;
  /** Instead of a row with all that it holds. */
  replaced: Map<number, Make>;
  before: Map<number, Make[]>;
  atEnd: Map<number, Make[]>;
  code: Set<number>;
  notes: Map<number, Note>;
  /** Ids for references that have none. */
  referenceIds: Map<number, string>;
  /** Notes that are read elsewhere, and links in them that lead back, where ours take their place. */
  skipped: Set<number>;
  endNotes: EndNote[];
  /** Lists of posts, and their items: what they hold is written without them. */
  unwrapped: Set<number>;
  /** Whether any row is written otherwise. */
  hasSpecials: boolean;
};

const LISTS: number[] = [TAG.ul, TAG.ol, TAG.li, TAG.dl, TAG.dd];

/** Looks for all that the usual way of writing would lose or repeat: formulas, code widgets, embeds, notes. */
export function planBody(kept: Kept): BodyPlan {
  const { table, addresses } = kept;
  const links = pageLinks(kept);
  const notes = kept.mayAdd ? findNotes(table, links) : [];
  const specials = findSpecials(table, addresses);
  const plan: BodyPlan = {
    ...{ kept, wantedIds: new Set(links.map(({ id }) => id)), hasSpecials: false, endNotes: [] },
    ...{ replaced: new Map(), before: new Map(), atEnd: new Map(), code: new Set() },
    ...{ notes: new Map(), referenceIds: new Map(), skipped: new Set(), unwrapped: new Set() },
  };
  plan.hasSpecials = specials !== undefined || notes.length > 0 || (kept.posts?.length ?? 0) > 0;
  const rows = plan.hasSpecials ? rowsOf(table, nodesOf(specials, notes)) : new Map<Node, number>();
  if (specials) placeSpecials(plan, specials, rows);
  for (const note of notes) placeNote(plan, note, rows);
  for (const post of kept.posts ?? []) placePost(plan, post);
  if (kept.mayAdd) {
    const added = [...plan.notes.keys(), ...wholeRows(kept, specials, rows), ...lostCode(kept, plan.code)];
    if (added.length > 0) plan.kept = withWholes(kept, added);
  }
  return plan;
}

/** The kept links that lead to another place of the page. */
function pageLinks({ table, addresses, any }: Kept): PageLink[] {
  const links: PageLink[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (table.tag[row] !== TAG.a || !any(row, table.end[row] ?? row + 1)) continue;
    const href = (table.nodes[row] as Element).getAttribute('href');
    if (href === null || !href.includes('#')) continue;
    const link = addresses.link(href);
    if (link?.startsWith('#')) links.push({ row, id: decoded(link.slice(1)) });
  }
  return links;
}

function nodesOf(specials: Found | undefined, notes: Note[]): Set<Node> {
  const nodes = new Set<Node>(notes.flatMap(({ element, backLinks }) => [element, ...backLinks]));
  if (!specials) return nodes;
  for (const some of [
    specials.replaced,
    specials.before,
    specials.atEnd,
    specials.code,
    specials.whole,
    specials.notes,
  ]) {
    for (const node of some.keys()) nodes.add(node);
  }
  return nodes;
}

function rowsOf(table: PageTable, nodes: Set<Node>): Map<Node, number> {
  const rows = new Map<Node, number>();
  for (let row = 0; row < table.length && rows.size < nodes.size; row += 1) {
    const node = table.nodes[row] as Node;
    if (nodes.has(node)) rows.set(node, row);
  }
  return rows;
}

/** Posts that are read whole where the text around them is kept. */
function wholeRows(kept: Kept, specials: Found | undefined, rows: Map<Node, number>): number[] {
  const whole = [...(specials?.whole ?? [])].map((node) => rows.get(node) ?? -1);
  return whole.filter((row) => row >= 0 && isBetweenKept(kept, row));
}

function placeSpecials(plan: BodyPlan, specials: Found, rows: Map<Node, number>): void {
  const place = <Value>(from: Map<Node, Value>, to: Map<number, Value>) => {
    for (const [node, value] of from) {
      const row = rows.get(node);
      if (row !== undefined) to.set(row, value);
    }
  };
  place(specials.replaced, plan.replaced);
  place(specials.before, plan.before);
  place(specials.atEnd, plan.atEnd);
  for (const [node, makeReference] of specials.notes) {
    const row = rows.get(node);
    if (row === undefined) continue;
    const id = `sidenote-${plan.endNotes.length + 1}`;
    plan.endNotes.push({ row, text: () => plainText(node), id, referenceId: `${id}-reference` });
    plan.replaced.set(row, () => makeReference(id));
  }
  for (const node of specials.code) plan.code.add(rows.get(node) ?? -1);
}

/** Parted from the post before by a rule. */
function placePost({ before, unwrapped, kept: { table } }: BodyPlan, { row, line }: PostLine): void {
  before.set(row, [...(before.get(row) ?? []), () => outputElement('hr'), ...(line ? [() => line] : [])]);
  for (let around = row; around > 0; around = table.parent[around] ?? 0) {
    if (LISTS.includes(table.tag[around] ?? 0)) unwrapped.add(around);
  }
}

function placeNote(plan: BodyPlan, note: Note, rows: Map<Node, number>): void {
  const { wantedIds, referenceIds } = plan;
  const reference = plan.kept.table.nodes[note.reference] as Element;
  const isNamed = [reference, reference.parentElement, reference.firstElementChild].some(
    (element) => element?.id === note.referenceId || element?.getAttribute('name') === note.referenceId,
  );
  if (isNamed) wantedIds.add(note.referenceId);
  else referenceIds.set(note.reference, note.referenceId);
  const row = rows.get(note.element);
  if (row !== undefined) plan.notes.set(row, note);
  const isMoved = row === undefined || !note.staysInPlace;
  // The note carries the id itself, wherever in it the page has the anchor.
  if (isMoved || note.element.localName === 'li') wantedIds.delete(note.id);
  if (!isMoved) return;
  plan.endNotes.push({ ...note, row, text: () => textWithoutLinks(note) });
  plan.skipped.add(row ?? -1);
  for (const link of note.backLinks) plan.skipped.add(rows.get(link) ?? -1);
}

const plainText = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

function textWithoutLinks({ element, backLinks }: Note): string {
  let text = plainText(element);
  for (const link of backLinks) text = text.replace(plainText(link), '');
  return text.trim();
}
