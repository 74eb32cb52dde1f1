import { isElement, type OutputElement, type OutputNode } from './output-tree';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th', 'figcaption', 'caption']);
/** What a heading's own link to itself shows. */
const PERMALINK = /^\s*(?:#|¶|§|🔗|⚓︎?|∞|link|permalink|copy link|anchor|edit|\[\s*edit\s*\])?\s*$/i;

/** Takes white space and line breaks off the ends of every line, and permalink signs out of headings. */
export function trimLines(element: OutputElement): void {
  if (element.tag === 'pre' || element.tag === 'math') return;
  if (HEADINGS.has(element.tag)) dropPermalinks(element);
  for (const child of element.children) {
    if (typeof child === 'object') trimLines(child);
  }
  if (!LINES.has(element.tag)) return;
  collapse(element, { afterSpace: true });
  trimEnd(element);
}

/** One space where several text nodes met with white space on both sides. In place: nearly nothing changes. */
function collapse({ children }: OutputElement, state: { afterSpace: boolean }): void {
  let length = 0;
  for (const child of children) {
    if (typeof child === 'string') {
      const text = state.afterSpace ? child.trimStart() : child;
      if (text === '') continue;
      state.afterSpace = endsWithSpace(text);
      children[length] = text;
    } else {
      if (child.tag === 'br') state.afterSpace = true;
      else if (child.tag === 'pre' || child.tag === 'math' || child.tag === 'img') state.afterSpace = false;
      else collapse(child, state);
      children[length] = child;
    }
    length += 1;
  }
  children.length = length;
}

/** Of its last characters only: most are letters and full stops. */
const endsWithSpace = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last <= 32 || (last > 127 && text.at(-1)?.trim() === '');
};

function trimEnd(element: OutputElement): void {
  for (let last = element.children.at(-1); last !== undefined; last = element.children.at(-1)) {
    if (typeof last === 'string') {
      const text = last.trimEnd();
      element.children.pop();
      if (text === '') continue;
      element.children.push(text);
      return;
    }
    if (isElement(last, 'br')) {
      element.children.pop();
      continue;
    }
    if (!isElement(last, 'img', 'math', 'pre')) trimEnd(last);
    return;
  }
}

/** A link within the page whose text is a sign goes; a heading whose whole text is a link to itself keeps the text. */
function dropPermalinks(heading: OutputElement): void {
  heading.children = heading.children.flatMap((child): OutputNode[] => {
    if (typeof child === 'string' || child.tag === 'img' || child.tag === 'math') return [child];
    dropPermalinks(child);
    if (child.tag !== 'a') return [child];
    if (PERMALINK.test(plainText(child))) return [];
    return child.attributes.href?.startsWith('#') ? child.children : [child];
  });
}

const plainText = (element: OutputElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
