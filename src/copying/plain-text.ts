import type { Source } from './source-of';
import { texOf } from './tex-of';

const BLOCKS =
  'p, h2, h3, h4, h5, h6, blockquote, figure, figcaption, pre, div, section, aside, dl, dt, dd, table, caption, details, summary, ol, ul';

/** An article as text without marks, its paragraphs apart, headline first and source last. `body` is used up. */
export function plainText(body: HTMLElement, { title, dek, facts, site, url }: Source): string {
  const head = [title, dek].filter(Boolean);
  const source = [...facts, site, url].join(' · ');
  return `${[...head, textOf(body), source].join('\n\n')}\n`;
}

function textOf(body: HTMLElement): string {
  for (const formula of body.querySelectorAll('math')) formula.replaceWith(texOf(formula));
  for (const gone of body.querySelectorAll('.way-back, rp')) gone.remove();
  for (const reading of body.querySelectorAll('rt')) reading.replaceWith(` (${reading.textContent})`);
  for (const image of body.querySelectorAll('img')) image.replaceWith(image.alt ? `[${image.alt}]` : '');
  return linesOf(body)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function linesOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.localName === 'pre') return `\n\n${element.textContent.trimEnd()}\n\n`;
  if (element.localName === 'br') return '\n';
  if (element.localName === 'hr') return '\n\n* * *\n\n';
  if (element.localName === 'tr') return `\n${[...element.children].map((cell) => inLine(cell)).join('\t')}\n`;
  if (element.localName === 'li') return `\n${markOf(element)} ${inner(element).trim().replace(/\n+/g, '\n  ')}\n`;
  return element.matches(BLOCKS) ? `\n\n${inner(element).trim()}\n\n` : inner(element);
}

function inner(element: Element): string {
  return [...element.childNodes].map(linesOf).join('');
}

function inLine(element: Element): string {
  return inner(element).replace(/\s+/g, ' ').trim();
}

function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '-';
  const first = Number(list.getAttribute('start') ?? 1);
  return `${first + [...list.children].indexOf(item)}.`;
}
