import { MARK } from './marks';
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
  'td',
  'tbody',
  'font',
  'img',
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
  [TAG.button, MARK.widget],
  [TAG.label, MARK.form],
  ...([TAG.ul, TAG.ol, TAG.dl] as const).map((tag): [number, number] => [tag, MARK.list]),
  ...([TAG.h1, TAG.h2, TAG.h3, TAG.h4, TAG.h5, TAG.h6] as const).map((tag): [number, number] => [tag, MARK.heading]),
]);

const BY_ROLE = new Map<string, number>([
  ['navigation', MARK.navigation],
  ['menu', MARK.navigation],
  ['menubar', MARK.navigation],
  ['banner', MARK.header],
  ['contentinfo', MARK.footer],
  ['complementary', MARK.sidebar],
  ['search', MARK.form],
  ['dialog', MARK.dialog],
  ['alertdialog', MARK.dialog],
  ['article', MARK.article],
  ['main', MARK.main],
  ['heading', MARK.heading],
  ['tabpanel', MARK.foldable],
  ['region', 0],
]);

/** The marks that an element carries of itself: by name, role, class, id and the ways of hiding. Notes its look. */
export function elementMarks(scan: Scan, element: Element, tag: number): number {
  let marks = BY_TAG.get(tag) ?? 0;
  if (!element.hasAttributes?.()) return marks;
  const read = (name: string) => scan.access.attribute(element, name);
  if (tag === TAG.a) return marks | linkMark(read('href'));
  if (UNNAMED[tag] !== 1) marks |= namedMarks(scan, read);
  const style = read('style');
  if (style !== null && isHiddenByStyle(style)) marks |= MARK.hidden;
  if (read('aria-hidden') === 'true') marks |= MARK.ariaHidden;
  if (tag === TAG.span) return marks;
  const role = read('role');
  if (role !== null) marks |= BY_ROLE.get(role) ?? 0;
  const hidden = read('hidden');
  if (hidden !== null && hidden !== 'until-found') marks |= MARK.hidden;
  if (read('itemprop') === 'articleBody') marks |= MARK.body;
  if (read('aria-modal') === 'true') marks |= MARK.dialog;
  return marks;
}

function linkMark(href: string | null): number {
  return href === null || href.startsWith('#') ? 0 : MARK.link;
}

function namedMarks(scan: Scan, read: (name: string) => string | null): number {
  let marks = 0;
  const className = read('class');
  if (className !== null && className !== '') {
    marks |= scan.readName(className);
    scan.table.look[scan.table.length - 1] = lookOf(scan.looks, className);
  }
  const id = read('id');
  if (id !== null && id !== '') marks |= scan.readName(id);
  return marks;
}

function lookOf(looks: Map<string, number>, className: string): number {
  let look = looks.get(className);
  if (look === undefined) {
    look = looks.size + 1;
    looks.set(className, look);
  }
  return look;
}

function isHiddenByStyle(style: string): boolean {
  if (style.length < 12) return false;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
