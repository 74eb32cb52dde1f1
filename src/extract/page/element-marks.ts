import { MARK } from './marks';
import { nameNumber } from './name-marks';
import type { Scan } from './scan-page';
import { TAG, tagSet } from './tags';

/** Names inside a line of text say nothing about blocks; reading them would be a third of the scan. */
const UNNAMED = tagSet(
  'b',
  'strong',
  'i',
  'em',
  'br',
  'wbr',
  'sub',
  'sup',
  'u',
  's',
  'tr',
  'tbody',
  'font',
  'img',
  'svg',
);

const BY_TAG = new Map<number, number>([
  [TAG.article, MARK.article],
  [TAG.main, MARK.main],
  [TAG.nav, MARK.navigation],
  [TAG.menu, MARK.navigation],
  [TAG.search, MARK.form],
  [TAG.footer, MARK.footer],
  [TAG.header, MARK.header],
  [TAG.aside, MARK.sidebar],
  [TAG.form, MARK.form],
  [TAG.dialog, MARK.dialog],
  [TAG.figure, MARK.figure],
  [TAG.figcaption, MARK.caption],
  [TAG.blockquote, MARK.quote],
  [TAG.table, MARK.table],
  [TAG.details, MARK.foldable],
  [TAG.label, MARK.form],
  ...([TAG.ul, TAG.ol, TAG.dl] as const).map((tag): [number, number] => [tag, MARK.list]),
  ...([TAG.h1, TAG.h2, TAG.h3, TAG.h4, TAG.h5, TAG.h6] as const).map((tag): [number, number] => [tag, MARK.heading]),
]);
const TAG_MARKS = Int32Array.from({ length: 256 }, (_, tag) => BY_TAG.get(tag) ?? 0);

/** The marks that an element carries of itself: by name, role, class, id and the ways of hiding. Notes its look. */
export function elementMarks(scan: Scan, element: Element, tag: number): number {
  const marks = (TAG_MARKS[tag] ?? 0) | (scan.rare.get(element) ?? 0);
  if (tag === TAG.a) return marks | linkMark(element.getAttribute('href'));
  if (UNNAMED[tag] === 1) return marks;
  if (tag === TAG.span && scan.block) return marks | hidingMark(scan, element);
  return marks | namedMarks(scan, element, tag);
}

/** Inside a line of text only the names of what is not shown count. */
function hidingMark({ names }: Scan, { className }: Element): number {
  return className === '' ? 0 : (names.marks[nameNumber(names, className)] ?? 0) & MARK.hidden;
}

function linkMark(href: string | null): number {
  return href === null || href.startsWith('#') ? 0 : MARK.link;
}

function namedMarks(scan: Scan, element: Element, tag: number): number {
  const { names, table } = scan;
  const isForm = tag === TAG.form;
  const className = isForm ? scan.access.attribute(element, 'class') : element.className;
  const id = isForm ? scan.access.attribute(element, 'id') : element.id;
  let marks = 0;
  // Foreign elements answer with objects.
  if (typeof className === 'string' && className !== '') {
    const look = nameNumber(names, className);
    table.look[table.length - 1] = look;
    marks = names.marks[look] ?? 0;
  }
  if (typeof id === 'string' && id !== '') marks |= names.marks[nameNumber(names, id)] ?? 0;
  return marks;
}
