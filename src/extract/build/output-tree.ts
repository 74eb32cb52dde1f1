/** The clean text as a tree of our own: never a node of the page, and nothing in it that was not put there by name. */
export type OutputElement = { tag: string; attributes: Record<string, string>; children: OutputNode[] };

export type OutputNode = OutputElement | string;

export function outputElement(
  tag: string,
  attributes: Record<string, string> = {},
  children: OutputNode[] = [],
): OutputElement {
  return { tag, attributes, children };
}

export const isElement = (node: OutputNode | undefined, ...tags: string[]): node is OutputElement =>
  typeof node === 'object' && (tags.length === 0 || tags.includes(node.tag));

/** The text of a node, as it stands. */
export function textOf(node: OutputNode): string {
  return typeof node === 'string' ? node : node.tag === 'br' ? ' ' : node.children.map(textOf).join('');
}

const THINGS = new Set(['img', 'hr']);

/** Whether a text is white space alone. Most texts begin with a letter, and are not looked at further. */
export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 32 && first < 128 ? false : text.trim() === '';
};

/** Whether a node shows nothing: no text but white space, no image, no rule. */
export function isEmpty(node: OutputNode): boolean {
  if (typeof node === 'string') return isBlank(node);
  if (THINGS.has(node.tag)) return false;
  // An empty cell holds its place in the row.
  if (node.tag === 'td' || node.tag === 'th') return false;
  return node.children.every(isEmpty);
}

export const BLOCK_TAGS = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'caption',
    'thead',
    'tbody',
  ],
  ...['tfoot', 'tr', 'td', 'th', 'pre', 'blockquote', 'figure', 'figcaption', 'hr'],
]);
