import { lettersOf } from '../letters-of';
import { countWords } from '../page/text-statistics';
import { isElement, type OutputElement, type OutputNode, outputElement, textOf } from './output-tree';

const HEADING = /^h[1-6]$/;
/** A heading above all text that is longer than this sums the text up: it is a dek. */
const LONGEST_FIRST_HEADING_WORDS = 8;

const isHeading = (node: OutputNode | undefined): boolean => isElement(node) && HEADING.test(node.tag);

/** Headings that head nothing: signs between sections become rules, a dek a paragraph; the headline is not repeated. */
export function demoteHeadings(body: OutputElement): void {
  let isAboveText = true;
  const hasOneHeadline = body.children.filter((child) => isElement(child, 'h1')).length === 1;
  body.children = body.children.flatMap((child, index, all): OutputNode[] => {
    if (!isElement(child)) return [child];
    if (!HEADING.test(child.tag)) {
      isAboveText &&= child.tag === 'figure';
      return [child];
    }
    if (lettersOf(textOf(child)) === '') return isAboveText ? [] : [outputElement('hr')];
    if (!isAboveText) return [child];
    // The one h1 above the text is the headline, in other words than the page's title.
    if (child.tag === 'h1' && hasOneHeadline) return [];
    const isDek = isHeading(all[index + 1]) || countWords(textOf(child)) > LONGEST_FIRST_HEADING_WORDS;
    return isDek ? [outputElement('p', child.attributes, child.children)] : [child];
  });
}
