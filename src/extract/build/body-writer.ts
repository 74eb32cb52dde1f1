import { type OutputElement, type OutputNode, outputElement } from './output-tree';

/** A run of inline formatting that is open at the moment; it is written when text comes. */
type Inline = { tag: string; attributes: Record<string, string>; written?: OutputElement };

/** Takes a page's content piece by piece and makes well-formed output of it. */
export type BodyWriter = {
  root: OutputElement;
  text(text: string): void;
  /** An inline thing in the line of text: an image, a formula, a line break. */
  thing(element: OutputElement): void;
  /** A block that is made elsewhere: a table's code, a rule. */
  block(element: OutputElement): void;
  openInline(tag: string, attributes: Record<string, string>): void;
  closeInline(): void;
  /** A list, table, quote, figure: something that holds blocks. */
  openHolder(tag: string, attributes: Record<string, string>): void;
  closeHolder(): void;
  /** A heading or other line that nothing inside it breaks. */
  openLine(tag: string, attributes: Record<string, string>): void;
  /** Ends the line of text: what comes next starts a paragraph. */
  endLine(): void;
  closeLine(): void;
  holder(): OutputElement;
  isInLine(): boolean;
};

/** Deeper structure than this is flattened: nobody reads the hundredth level of a list. */
const DEEPEST = 60;

export function createBodyWriter(paragraphAttributes: () => Record<string, string>): BodyWriter {
  const root = outputElement('article');
  const holders: OutputElement[] = [root];
  const inlines: Inline[] = [];
  let skippedHolders = 0;
  let line: OutputElement | undefined;
  let fixedLines = 0;

  const holder = () => holders.at(-1) ?? root;
  const newLine = (tag: string, attributes: Record<string, string>) => {
    line = outputElement(tag, attributes);
    holder().children.push(line);
    for (const inline of inlines) delete inline.written;
    return line;
  };
  const endLine = () => {
    if (fixedLines === 0) line = undefined;
    else line?.children.push(' ');
  };
  const append = (node: OutputNode) => {
    let place = line ?? newLine('p', paragraphAttributes());
    for (const inline of inlines) {
      if (!inline.written) {
        inline.written = outputElement(inline.tag, inline.attributes);
        place.children.push(inline.written);
      }
      place = inline.written;
    }
    place.children.push(node);
  };
  return {
    root,
    holder,
    endLine,
    isInLine: () => line !== undefined,
    text: (text) => append(text),
    thing: (element) => append(element),
    block(element) {
      endLine();
      (fixedLines > 0 && line ? line : holder()).children.push(element);
    },
    openInline: (tag, attributes) => inlines.push({ tag, attributes }),
    closeInline: () => inlines.pop(),
    openHolder(tag, attributes) {
      endLine();
      if (holders.length >= DEEPEST || fixedLines > 0) {
        skippedHolders += 1;
        return;
      }
      const element = outputElement(tag, attributes);
      holder().children.push(element);
      holders.push(element);
    },
    closeHolder() {
      endLine();
      if (skippedHolders > 0) skippedHolders -= 1;
      else if (holders.length > 1) holders.pop();
    },
    openLine(tag, attributes) {
      endLine();
      if (fixedLines === 0) newLine(tag, attributes);
      fixedLines += 1;
    },
    closeLine() {
      fixedLines = Math.max(0, fixedLines - 1);
      endLine();
    },
  };
}
