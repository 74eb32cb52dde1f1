import { attachCaptions } from './attach-captions';
import { demoteHeadings } from './demote-headings';
import { dropCodeLabels } from './drop-code-labels';
import { headingsFromBoldLines } from './headings-from-bold-lines';
import { joinDropCaps } from './join-drop-caps';
import { levelHeadings } from './level-headings';
import { linkBareNotes } from './link-bare-notes';
import { isBlank, isElement, isEmpty, type OutputElement, type OutputNode, outputElement } from './output-tree';
import { paragraphsFromBreaks } from './paragraphs-from-breaks';
import { picturesToFigures } from './pictures-to-figures';
import { trimLines } from './trim-lines';

/** Brings a body to its standard form. `title` is the headline: a heading that repeats it goes. */
export function tidyBody(body: OutputElement, title: string): OutputNode[] {
  paragraphsFromBreaks(body);
  trimLines(body);
  dropEmpty(body);
  picturesToFigures(body);
  attachCaptions(body);
  joinDropCaps(body);
  dropCodeLabels(body);
  repairLists(body);
  unwrapLoneParagraphs(body);
  headingsFromBoldLines(body);
  demoteHeadings(body);
  levelHeadings(body, title);
  dropEmpty(body);
  linkBareNotes(body);
  trimRules(body);
  return body.children;
}

function dropEmpty(element: OutputElement): void {
  const { children } = element;
  if (element.tag === 'pre' || element.tag === 'math' || children.length === 0) return;
  let isLine = children.length > 1;
  for (const child of children) {
    if (typeof child === 'object') dropEmpty(child);
    else isLine ||= !isBlank(child);
  }
  let length = 0;
  for (const child of children) {
    const isKept =
      typeof child === 'string'
        ? isLine || !isBlank(child)
        : child.tag === 'br' || child.tag === 'wbr' || !isEmpty(child);
    if (!isKept) continue;
    children[length] = child;
    length += 1;
  }
  children.length = length;
}

/** `ul` and `ol` hold items only, a `dl` terms and descriptions only. */
function repairLists(element: OutputElement): void {
  for (const child of element.children) {
    if (typeof child === 'object') repairLists(child);
  }
  if (!isElement(element, 'ul', 'ol', 'dl')) return;
  const parts = element.tag === 'dl' ? ['dt', 'dd'] : ['li'];
  const wrapper = element.tag === 'dl' ? 'dd' : 'li';
  let last: OutputElement | undefined;
  element.children = element.children.flatMap((child) => {
    if (isElement(child, ...parts)) {
      last = child;
      return [child];
    }
    if (typeof child === 'string' && child.trim() === '') return [];
    // A list right inside a list belongs to the item before it.
    if (last && isElement(child, 'ul', 'ol')) {
      last.children.push(child);
      return [];
    }
    return [outputElement(wrapper, {}, [child])];
  });
}

const UNWRAPPING = ['li', 'dd', 'dt', 'td', 'th', 'figcaption', 'caption'];

/** A single paragraph in an item, a cell or a caption needs no `p`. */
function unwrapLoneParagraphs(element: OutputElement): void {
  for (const child of element.children) {
    if (typeof child === 'object') unwrapLoneParagraphs(child);
  }
  if (!UNWRAPPING.includes(element.tag)) return;
  const paragraphs = element.children.filter((child) => isElement(child, 'p'));
  const isFirst = element.children[0] === paragraphs[0];
  if (paragraphs.length !== 1 || !isFirst) return;
  const [paragraph] = paragraphs as [OutputElement];
  element.attributes = { ...element.attributes, ...paragraph.attributes };
  element.children.splice(0, 1, ...paragraph.children);
}

/** A rule parts two texts: none at the ends, no two in a row. */
function trimRules(body: OutputElement): void {
  const isRule = (node: OutputNode | undefined) => isElement(node, 'hr');
  body.children = body.children.filter((child, index, all) => {
    return !isRule(child) || (index > 0 && !isRule(all[index - 1]) && all.slice(index).some((later) => !isRule(later)));
  });
}
