import { BLOCK_TAGS, isElement, isEmpty, type OutputElement, type OutputNode, outputElement } from './output-tree';

/** Two or more line breaks in a row end a paragraph: `p` elements are split there. Single breaks stay. */
export function paragraphsFromBreaks(element: OutputElement): void {
  element.children = element.children.flatMap((child) => {
    if (typeof child === 'string' || child.tag === 'pre' || child.tag === 'math') return [child];
    if (child.tag === 'p') return holdsBreaks(child) ? split(child) : [child];
    if (BLOCK_TAGS.has(child.tag)) paragraphsFromBreaks(child);
    return [child];
  });
}

function split(paragraph: OutputElement): OutputElement[] {
  const parts: OutputNode[][] = [[]];
  let breaks = 0;
  for (const child of liftBreaks(paragraph.children)) {
    if (isElement(child, 'br')) breaks += 1;
    else if (isEmpty(child)) parts.at(-1)?.push(child);
    else {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push(outputElement('br'));
      breaks = 0;
      parts.at(-1)?.push(child);
    }
  }
  if (parts.length === 1 && breaks === 0) return [paragraph];
  return parts.map((children, index) =>
    outputElement('p', index === 0 ? paragraph.attributes : languageOf(paragraph), children),
  );
}

/** An inline element that holds a run of two breaks is cut in two around it. */
function liftBreaks(nodes: OutputNode[]): OutputNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || !holdsBreaks(node)) return [node];
    const pieces: OutputNode[] = [];
    let run: OutputNode[] = [];
    const flush = () => {
      if (run.length > 0) pieces.push(outputElement(node.tag, node.attributes, run));
      run = [];
    };
    for (const child of liftBreaks(node.children)) {
      if (!isElement(child, 'br')) {
        run.push(child);
        continue;
      }
      flush();
      pieces.push(child);
    }
    flush();
    return pieces;
  });
}

function holdsBreaks(node: OutputElement): boolean {
  if (node.tag === 'br' || node.tag === 'math' || node.tag === 'img') return false;
  return node.children.some((child) => typeof child === 'object' && (child.tag === 'br' || holdsBreaks(child)));
}

function languageOf({ attributes }: OutputElement): Record<string, string> {
  const { id: _, ...language } = attributes;
  return language;
}
