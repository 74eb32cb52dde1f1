import { TAG, type TagName } from '../page/tags';
import type { Kept } from './build-body';

const SAME_NAME: TagName[] = [
  ...([
    'a',
    'b',
    'strong',
    'i',
    'em',
    's',
    'del',
    'ins',
    'sub',
    'sup',
    'mark',
    'kbd',
    'code',
    'q',
    'cite',
    'abbr',
  ] as const),
  ...(['time', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'small', 'var', 'samp', 'dfn'] as const),
];

/** By tag code: the inline element that it becomes. Any other inline element gives way to its content. */
export const INLINE_OUTPUT: (string | undefined)[] = [];
for (const name of SAME_NAME) INLINE_OUTPUT[TAG[name]] = name;
INLINE_OUTPUT[TAG.strike] = 's';
INLINE_OUTPUT[TAG.tt] = 'code';

/** The attributes of an inline element; undefined where the element says nothing without them. */
export function inlineAttributes(kept: Kept, row: number, tag: number): Record<string, string> | undefined {
  const element = kept.table.nodes[row] as Element;
  if (tag === TAG.a) {
    const href = kept.addresses.link(element.getAttribute('href') ?? '');
    return href === undefined ? undefined : { href };
  }
  if (tag === TAG.abbr || tag === TAG.dfn) return named(element, 'title');
  if (tag === TAG.time) return named(element, 'datetime');
  return {};
}

function named(element: Element, name: string): Record<string, string> {
  const value = element.getAttribute(name);
  return value === null || value === '' ? {} : { [name]: value };
}
