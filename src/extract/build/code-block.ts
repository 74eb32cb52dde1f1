import type { Kept } from './build-body';
import { codeLanguage } from './code-language';
import { createCodeWriter } from './code-writer';
import { LANGUAGES } from './languages';
import { type OutputElement, outputElement } from './output-tree';

/** Class names of what highlighters put beside the code. */
const BESIDE_CODE =
  /(?:^|[\s_-])(?:line-?numbers?(?:-rows)?|linenos?|linenodiv|gutters?|lnt?|blob-num|rouge-gutter|copy|copy-?(?:button|btn)|clipboard|toolbar|code-header)(?:$|[\s_-])/i;
const LINE_CLASS = /(?:^|\s)(?:line|code-line|view-line|cm-line|CodeMirror-line|cl)(?:\s|$)/;
const LINE_NAMES = new Set(['div', 'li', 'tr', 'p', 'pre']);
/** White space right inside these is how the page is written, not code. */
const NO_TEXT = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol']);
const NO_CODE = new Set([
  'button',
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'figcaption',
  'clipboard-copy',
]);
const DEEPEST = 200;

/** A piece of code as `pre > code` with its exact white space and its language, without line numbers and copy buttons. */
export function codeBlock(kept: Kept, row: number): OutputElement {
  const element = kept.table.nodes[row] as Element;
  const named = codeLanguage(element);
  const read = codeText(element, kept.mayAdd ? undefined : selectedTexts(kept, row));
  const { text, language } = withoutFirstLabel(read, named);
  const code = outputElement('code', language === undefined ? {} : { 'data-language': language }, [text]);
  return outputElement('pre', {}, [code]);
}

/** A first line that is the language's name is the box's title, not code. */
function withoutFirstLabel(code: string, language: string | undefined): { text: string; language: string | undefined } {
  const [first = '', second = '', ...rest] = code.split('\n', 3);
  const name = first.trim().toLowerCase();
  const isLabel = language === undefined ? LANGUAGES.has(name) && second.trim() === '' : name === language;
  if (!isLabel || second + rest.join('') === '') return { text: code, language };
  return { text: code.slice(first.length + 1).replace(/^(?:[ \t]*\n)+/, ''), language: name };
}

/** Read from the page itself: the scan leaves out blank text, which is half of a program's form. */
function codeText(element: Element, selected: Map<Node, string> | undefined): string {
  const isPreformatted = element.localName === 'pre';
  const writer = createCodeWriter();
  const read = (parent: Element, depth: number, lines: number) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = (child as Text).data;
        const isLayout = NO_TEXT.has(parent.localName) || (!isPreformatted && lines === 0 && text.includes('\n'));
        if (isLayout && text.trim() === '') continue;
        const shown = selected ? (selected.get(child) ?? '') : text.replaceAll('\u200b', '');
        writer.text(isPreformatted ? shown : shown.replaceAll('\u00a0', ' '));
      } else if (child.nodeType === 1) readElement(child as Element, depth, lines);
    }
  };
  const readElement = (child: Element, depth: number, lines: number) => {
    if (child.localName === 'br') writer.text('\n');
    else if (depth < DEEPEST && !isBesideCode(child)) {
      const isLine = startsLine(child);
      if (isLine) writer.openLine();
      read(child, depth + 1, lines + (isLine ? 1 : 0));
      if (isLine) writer.closeLine();
    }
  };
  read(element, 0, 0);
  return writer.code();
}

function selectedTexts({ table, text }: Kept, row: number): Map<Node, string> {
  const texts = new Map<Node, string>();
  for (let inner = row; inner < (table.end[row] ?? row); inner += 1) {
    const selected = text(inner);
    if (selected !== undefined) texts.set(table.nodes[inner] as Node, selected);
  }
  return texts;
}

function isBesideCode(element: Element): boolean {
  if (NO_CODE.has(element.localName) || element.hasAttribute('data-line-number')) return true;
  const name = element.getAttribute('class');
  if (name !== null && BESIDE_CODE.test(name)) return true;
  // A column of numbers beside another column.
  return (
    element.localName === 'td' && element.nextElementSibling !== null && /^[\s\d]+$/.test(element.textContent ?? '')
  );
}

/** Some highlighters make lines of elements instead of line breaks. */
function startsLine(element: Element): boolean {
  if (LINE_NAMES.has(element.localName)) return true;
  return LINE_CLASS.test(element.getAttribute('class') ?? '') || element.hasAttribute('data-line');
}
