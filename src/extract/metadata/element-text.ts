import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import { joined } from './joined-pieces';

/** Elements whose text nobody reads. */
export const SILENT_TAGS = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'title']);
/** Elements that do not end a line of text. */
const INLINE_TAGS = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meta q ruby rb rt s ' +
    'samp small span strong strike sub sup time tt u var wbr img'
  ).split(' '),
);
const LONGEST_TEXT = 2000;
/** As in NodeFilter, which is no global everywhere that we run. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const TEXT_NODE = 3;

/** The text under `element` as a reader sees it: single spaces, also where only an element ends a line. */
export function elementText(element: Element): string {
  if (element.firstElementChild === null) return plainText(element.textContent ?? '');
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < LONGEST_TEXT; node = walker.nextNode()) {
    if (node.nodeType === TEXT_NODE) {
      const parent = node.parentElement;
      if (parent === null || !SILENT_TAGS.has(parent.localName)) text = joined(text, node.nodeValue ?? '');
    } else if (!isInline(node as Element)) text += ' ';
  }
  return plainText(text);
}

/** The text under a row of the scan, with single spaces: what the page shows there. */
export function rowText(table: PageTable, row: number): string {
  const { tag, block, nodes } = table;
  let text = '';
  let last = -1;
  for (let inner = row + 1; inner < (table.end[row] ?? 0); inner += 1) {
    if (tag[inner] === TAG.br) text += ' ';
    if (tag[inner] !== TAG['#text']) continue;
    const { data } = nodes[inner] as Text;
    text = block[inner] === last || last < 0 ? joined(text, data) : `${text} ${data}`;
    last = block[inner] ?? -1;
  }
  return plainText(text);
}

/** Whether text goes on in the same line before and after `element`. */
export function isInline(element: Element): boolean {
  return INLINE_TAGS.has(element.localName);
}

/** Single spaces, none at the ends, no soft hyphens or marks without width. */
export function plainText(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
      // Single spaces, which most are, need no replacing.
      .replace(/ \s+|[^\S ]\s*/g, ' ')
      .trim()
  );
}
