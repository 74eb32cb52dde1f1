import type { Piece } from './word-diff';

/** What is said before and after a mark to a reader who does not see it. */
export type MarkWords = { added: string; removed: string; end: string };

/**
 * Marks in an element, whose text the same and added pieces make, what was added (`ins`), and puts in what was removed
 * (`del`). Its own elements, links and emphasis, stay.
 */
export function markChanges(element: HTMLElement, pieces: Piece[], words: MarkWords): void {
  const texts = textNodesIn(element);
  let last: Node | undefined;
  pieces.forEach(({ kind, text }, index) => {
    if (kind !== 'removed') {
      for (const node of takeText(texts, text.length)) last = kind === 'added' ? wrapAdded(node, words) : node;
      return;
    }
    const mark = markOf(element, 'del', words);
    mark.insertBefore(element.ownerDocument.createTextNode(text), mark.lastChild);
    // At the border of two elements it stands where its replacement does, or else after what it followed.
    const [next] = texts;
    const isReplaced = pieces[index + 1]?.kind === 'added';
    if (next && (isReplaced || !last)) next.before(mark);
    else if (last) (last as ChildNode).after(mark);
    else element.append(mark);
    last = mark;
  });
}

/** Takes the nodes of the next `length` characters from the front of the list; the last is cut where they end. */
function takeText(texts: Text[], length: number): Text[] {
  const taken: Text[] = [];
  for (let left = length; left > 0; ) {
    const node = texts.shift();
    if (!node) throw new Error('The pieces are not of this text.');
    if (node.data.length > left) texts.unshift(node.splitText(left));
    taken.push(node);
    left -= node.data.length;
  }
  return taken;
}

function wrapAdded(node: Text, words: MarkWords): HTMLElement {
  const mark = markOf(node, 'ins', words);
  node.replaceWith(mark);
  mark.insertBefore(node, mark.lastChild);
  return mark;
}

function markOf({ ownerDocument }: Node, name: 'ins' | 'del', words: MarkWords): HTMLElement {
  const document = ownerDocument as Document;
  const said = (text: string) => {
    const element = document.createElement('span');
    element.className = 'said';
    element.textContent = text;
    return element;
  };
  const mark = document.createElement(name);
  mark.className = 'change-mark';
  mark.append(said(`${name === 'ins' ? words.added : words.removed} `), said(` ${words.end}`));
  return mark;
}

function textNodesIn(element: HTMLElement): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts.filter(({ data }) => data !== '');
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
