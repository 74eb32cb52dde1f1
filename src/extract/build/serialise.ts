import type { OutputNode } from './output-tree';

const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** The HTML of output nodes. Text and attribute values are escaped here and nowhere else. */
export function serialise(nodes: OutputNode[]): string {
  let html = '';
  for (const node of nodes) {
    if (typeof node === 'string') {
      html += escapeText(node);
      continue;
    }
    html += `<${node.tag}`;
    for (const name in node.attributes) html += ` ${name}="${escapeAttribute(node.attributes[name] ?? '')}"`;
    html += '>';
    if (!VOID.has(node.tag))
      html += `${leadingLine(node.tag, node.children[0])}${serialise(node.children)}</${node.tag}>`;
  }
  return html;
}

/** A parser drops the first line break in `pre`: one that is meant needs another before it. */
function leadingLine(tag: string, first: OutputNode | undefined): string {
  return tag === 'pre' && typeof first === 'string' && first.startsWith('\n') ? '\n' : '';
}

/** Most texts have nothing to escape. */
const SPECIAL = /[&<>\u00a0]/;

const escapeText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;')
    : text;

const escapeAttribute = (value: string): string => escapeText(value).replaceAll('"', '&quot;');
