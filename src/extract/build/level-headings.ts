import { lettersOf } from '../letters-of';
import { isElement, type OutputElement, type OutputNode, textOf } from './output-tree';

const HEADING = /^h([1-6])$/;

/** Drops headings that repeat the headline and shifts the others so that the highest is h2 and no level is skipped. */
export function levelHeadings(body: OutputElement, title: string): void {
  dropTitle(body, lettersOf(title));
  const headings = headingsIn(body);
  const levels = [...new Set(headings.map(levelOf))].sort((one, other) => one - other);
  for (const heading of headings) {
    heading.children = withoutWholeBold(heading.children);
  }
  for (const heading of headings) heading.tag = `h${Math.min(levels.indexOf(levelOf(heading)) + 2, 6)}`;
}

function dropTitle(element: OutputElement, title: string): void {
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    dropTitle(child, title);
    return !HEADING.test(child.tag) || title === '' || lettersOf(textOf(child)) !== title;
  });
}

function headingsIn(element: OutputElement): OutputElement[] {
  if (HEADING.test(element.tag)) return [element];
  return element.children.flatMap((child) => (isElement(child) && child.tag !== 'math' ? headingsIn(child) : []));
}

/** Bold around a whole heading says what the heading says. */
function withoutWholeBold(children: OutputNode[]): OutputNode[] {
  const [only] = children;
  return children.length === 1 && isElement(only, 'b', 'strong') ? only.children : children;
}

const levelOf = (heading: OutputElement): number => Number(heading.tag.slice(1));
