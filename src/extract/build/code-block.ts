import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import { type OutputElement, outputElement } from './output-tree';

const LANGUAGE_CLASS = /(?:^|\s)(?:language|lang|highlight-source|brush:?|sourceCode)[-\s:]([\w+#.-]+)/i;
/** Class names of what highlighters put beside the code. */
const BESIDE_CODE =
  /(?:^|[\s_-])(?:line-?numbers?(?:-rows)?|linenos?|gutter|lnt?|rouge-gutter|copy|copy-?button|clipboard|toolbar)(?:$|[\s_-])/i;
const LINE_ELEMENT = /(?:^|\s)(?:line|code-line|view-line|cl)(?:\s|$)/;
const NOT_A_LANGUAGE = new Set(['none', 'plain', 'plaintext', 'text', 'undefined', 'nohighlight', 'hljs', 'code']);

/** A `pre` as `pre > code` with its exact white space and its language, without line numbers and copy buttons. */
export function codeBlock(table: PageTable, row: number, text: (row: number) => string | undefined): OutputElement {
  const language = languageOf(table, row);
  const code = outputElement('code', language === undefined ? {} : { 'data-language': language }, [
    codeText(table, row, text),
  ]);
  return outputElement('pre', {}, [code]);
}

function codeText(table: PageTable, row: number, text: (row: number) => string | undefined): string {
  let code = '';
  const end = table.end[row] ?? row;
  for (let inner = row + 1; inner < end; inner += 1) {
    const tag = table.tag[inner];
    if (tag === TAG['#text']) code += text(inner) ?? '';
    else if (tag === TAG.br) code += '\n';
    else if (isBesideCode(table, inner)) inner = (table.end[inner] ?? inner + 1) - 1;
    else if (startsLine(table, inner) && code !== '' && !code.endsWith('\n')) code += '\n';
  }
  return code.replace(/^\n+/, '').replace(/\s+$/, '');
}

function isBesideCode(table: PageTable, row: number): boolean {
  const tag = table.tag[row];
  if (tag === TAG.button) return true;
  const element = table.nodes[row] as Element;
  const name = element.getAttribute('class');
  return (name !== null && BESIDE_CODE.test(name)) || element.hasAttribute('data-line-number');
}

/** Some highlighters make lines of elements instead of line breaks. */
function startsLine(table: PageTable, row: number): boolean {
  const tag = table.tag[row];
  if (tag === TAG.div || tag === TAG.li || tag === TAG.tr || tag === TAG.p) return true;
  if (tag !== TAG.span && tag !== TAG.code) return false;
  const name = (table.nodes[row] as Element).getAttribute('class');
  return name !== null && LINE_ELEMENT.test(name);
}

/** Named on the `pre`, the `code` in it, or one of the two elements around it. */
function languageOf(table: PageTable, row: number): string | undefined {
  const parent = table.parent[row] ?? 0;
  for (const place of [row, row + 1, parent, table.parent[parent] ?? 0]) {
    const element = table.nodes[place];
    if (place < 0 || !element || element.nodeType !== 1) continue;
    const name = named(element as Element);
    if (name !== undefined && !NOT_A_LANGUAGE.has(name)) return name;
  }
  return undefined;
}

function named(element: Element): string | undefined {
  for (const attribute of ['data-lang', 'data-language']) {
    const value = element.getAttribute(attribute);
    if (value !== null && /^[\w+#.-]{1,20}$/.test(value)) return value.toLowerCase();
  }
  return LANGUAGE_CLASS.exec(element.getAttribute('class') ?? '')?.[1]?.toLowerCase();
}
