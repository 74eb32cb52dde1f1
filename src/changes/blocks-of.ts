import type { Article } from '../article/article';

/** A paragraph of an article, or what stands in place of one: a heading, a list item, a row, a picture. */
export type Block = {
  /** What it is told by: two blocks with one key are the same. */
  key: string;
  /** Its words as its text nodes hold them, cut where a cell ends. */
  parts: string[];
  /** The addresses of its pictures. */
  pictures: string;
  /** Whether nothing can be marked inside of it: a formula is no run of words. */
  isWhole: boolean;
  /** The element whose text it is, and what it stands in, from outside to inside; not to be changed. */
  content: HTMLElement;
  around: HTMLElement[];
};

const BLOCKS =
  'p, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, figure, figcaption, table, caption, thead, tbody, tfoot, tr, td, th, div, section, aside, hr, details, summary';
/** Never taken apart. */
const ATOMS = 'p, h2, h3, h4, h5, h6, pre, tr, dt, caption, summary';
const COMPOUND_FIGURE = 'table, pre, blockquote, ul, ol';

/** What an article shows, from headline to end, as blocks. `text` is its html, parsed and cleaned. */
export function blocksOf(article: Pick<Article, 'title' | 'dek' | 'authors'>, text: HTMLElement): Block[] {
  const line = (words: string, name: string) => {
    const element = text.ownerDocument.createElement('p');
    element.className = name;
    element.textContent = words;
    return blockOf(element, []);
  };
  const header = [
    line(article.title, 'changes-headline'),
    line(article.dek ?? '', 'changes-dek'),
    line(article.authors.join(', '), 'changes-byline'),
  ];
  return [...header, ...blocksIn(text, [])].filter(({ key }) => key !== '');
}

function blocksIn(container: HTMLElement, around: HTMLElement[]): Block[] {
  const blocks: Block[] = [];
  const within = around.length === 0 && !container.matches(BLOCKS) ? [] : [...around, container];
  let run: Node[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(blockOf(holderOf(container, run), around));
    run = [];
  };
  for (const child of container.childNodes) {
    if (!isElement(child) || !holdsBlock(child)) {
      run.push(child);
      continue;
    }
    endRun();
    blocks.push(...(isAtom(child) ? [blockOf(child, within)] : blocksIn(child, within)));
  }
  endRun();
  return blocks;
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

const holdsBlock = (element: HTMLElement) => element.matches(BLOCKS) || element.querySelector(BLOCKS) !== null;

function isAtom(element: HTMLElement): boolean {
  const isFigure = element.localName === 'figure';
  if (isFigure) return element.querySelector(COMPOUND_FIGURE) === null;
  return element.matches(ATOMS) || element.querySelector(BLOCKS) === null;
}

/** Words that stand loose among blocks, in an element like the one that they stand in. */
function holderOf(container: HTMLElement, run: Node[]): HTMLElement {
  const holder = container.matches(BLOCKS)
    ? (container.cloneNode(false) as HTMLElement)
    : container.ownerDocument.createElement('p');
  holder.append(...run.map((node) => node.cloneNode(true)));
  return holder;
}

function blockOf(content: HTMLElement, around: HTMLElement[]): Block {
  const cells = content.matches('tr') ? [...content.children] : [content];
  const parts = cells.map(({ textContent }) => textContent ?? '');
  const pictures = [...content.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '').join(' ');
  const words = parts.join(' ').normalize().replace(/\s+/g, ' ').trim();
  const key = pictures === '' ? words : `${words}\n${pictures}`;
  return { key, parts, pictures, isWhole: content.querySelector('math') !== null, content, around };
}

/** A copy of a block in what it stands in, to be shown by itself, and the copy of the element whose text it is. */
export function copyOf({ content, around }: Block): { whole: HTMLElement; text: HTMLElement } {
  const text = content.cloneNode(true) as HTMLElement;
  // An item goes on where its list is: alone it would be the first.
  const list = content.parentElement;
  if (text.matches('li') && list?.matches('ol')) text.setAttribute('value', String(placeIn(list, content)));
  const whole = around.reduceRight((inner, outer) => {
    const copy = outer.cloneNode(false) as HTMLElement;
    copy.append(inner);
    return copy;
  }, text);
  for (const named of [whole, ...whole.querySelectorAll('[id]')]) named.removeAttribute('id');
  return { whole, text };
}

function placeIn(list: Element, item: Element): number {
  return [...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1);
}
