import { MARK } from '../page/marks';
import type { PageTable, Unread } from '../page/page-table';
import { TAG } from '../page/tags';

/** What a page shows at a glance of what it may hold. */
export type PageSigns = {
  root: Element;
  /** Its distinct class and id strings in one; empty where none of them is a name of something special. */
  names: string;
  hasCustomElements: boolean;
  unread: Unread;
};

/** The elements of a page that may be of a kind. */
export type Find = (page: PageSigns) => Iterable<Element>;

export function signsOf(table: PageTable): PageSigns {
  return {
    root: table.nodes[0] as Element,
    names: hasSpecialName(table) ? [...table.names.numbers.keys()].join(' ') : '',
    hasCustomElements: table.tag.subarray(0, table.length).includes(TAG['#custom']),
    unread: table.unread,
  };
}

/** The scan has seen the words of every name: most pages need not be searched for them again. */
const hasSpecialName = ({ names }: PageTable): boolean => names.marks.some((marks) => (marks & MARK.special) !== 0);

const NONE: Element[] = [];

/**
 * What a selector finds, asked only where one of the words is part of a name: a query looks at every element of the
 * page. The words belong in the lexicon's `special`.
 */
export const named =
  (words: string[], selector: string): Find =>
  ({ root, names }) =>
    words.some((word) => names.includes(word)) ? root.querySelectorAll(selector) : NONE;

/** Custom elements of these names. */
export const custom =
  (...elements: string[]): Find =>
  ({ root, hasCustomElements }) =>
    hasCustomElements ? root.querySelectorAll(elements.join(',')) : NONE;

/** Elements without rows of this name that `is` says yes to. */
export const unread =
  (name: keyof Unread, is: (element: Element) => boolean = () => true): Find =>
  (page) =>
    page.unread[name].filter(is);
