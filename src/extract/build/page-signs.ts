import { MARK } from '../page/marks';
import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';

/** What a page shows at a glance of what it may hold. */
export type PageSigns = {
  /** Its distinct class and id strings in one; empty where none of them is a name of something special. */
  names: string;
  hasCustomElements: boolean;
  /** Whether it has an element of this name that `is` says yes to. */
  some: (name: string, is?: (element: Element) => boolean) => boolean;
};

export function signsOf(table: PageTable): PageSigns {
  const root = table.nodes[0] as Element;
  return {
    names: hasSpecialName(table) ? [...table.names.numbers.keys()].join(' ') : '',
    hasCustomElements: table.tag.subarray(0, table.length).includes(TAG['#custom']),
    some(name, is = () => true) {
      const elements = root.getElementsByTagName(name);
      for (let index = 0; index < elements.length; index += 1) if (is(elements[index] as Element)) return true;
      return false;
    },
  };
}

/** The scan has seen the words of every name: most pages need not be searched for them again. */
const hasSpecialName = ({ names }: PageTable): boolean => names.marks.some((marks) => (marks & MARK.special) !== 0);

/** A page where one of the words is part of a name; what they name belongs in the lexicon's `special`. */
export const named =
  (...words: string[]) =>
  ({ names }: PageSigns): boolean =>
    words.some((word) => names.includes(word));
