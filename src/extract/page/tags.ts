/** Every element name that the extractor treats in a way of its own; the code is the place in the list. */
const NAMES = [
  ...['#text', '#other', '#custom'],
  ...['html', 'body', 'main', 'article', 'section', 'div', 'header', 'footer', 'nav', 'aside', 'form', 'fieldset'],
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hgroup',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'menu',
    'li',
    'dl',
    'dt',
    'dd',
  ],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'figure', 'figcaption', 'picture', 'img', 'hr'],
  ...[
    'details',
    'summary',
    'dialog',
    'address',
    'center',
    'legend',
    'search',
    'a',
    'b',
    'strong',
    'i',
    'em',
    's',
    'del',
  ],
  ...['ins', 'sub', 'sup', 'mark', 'kbd', 'code', 'q', 'cite', 'abbr', 'time', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'br'],
  ...[
    'wbr',
    'small',
    'var',
    'samp',
    'dfn',
    'span',
    'font',
    'u',
    'tt',
    'strike',
    'label',
    'button',
    'slot',
    'math',
    'svg',
  ],
  ...[
    'video',
    'audio',
    'iframe',
    'embed',
    'object',
    'canvas',
    'map',
    'noscript',
    'script',
    'style',
    'template',
    'head',
  ],
  ...['select', 'option', 'textarea', 'input', 'datalist', 'progress', 'meter', 'source', 'track', 'link', 'meta'],
  ...['title', 'base', 'frameset', 'frame', 'noframes', 'colgroup', 'col', 'area', 'param', 'output', 'rb', 'rtc'],
] as const;

export type TagName = (typeof NAMES)[number];

/** The code of each known name, for `table.tag[node] === TAG.p`. */
export const TAG = Object.fromEntries(NAMES.map((name, code) => [name, code])) as Record<TagName, number>;

const CODES = new Map<string, number>(NAMES.map((name, code) => [name, code]));

/** The code of an element's local name. Names with a hyphen are custom elements, other unknown names `#other`. */
export function tagCode(localName: string): number {
  return (
    CODES.get(localName) ??
    (localName.includes('-') ? TAG['#custom'] : (CODES.get(localName.toLowerCase()) ?? TAG['#other']))
  );
}

/** The name of a code, for output. */
export const tagName = (code: number): TagName => NAMES[code] ?? '#other';

/** A table by tag code that is 1 for the named tags. */
export function tagSet(...names: TagName[]): Uint8Array {
  const set = new Uint8Array(NAMES.length);
  for (const name of names) set[TAG[name]] = 1;
  return set;
}

/** Elements that begin and end a line of their own: text on both sides belongs to different blocks. */
export const BLOCK_LEVEL = tagSet(
  ...([
    'html',
    'body',
    'main',
    'article',
    'section',
    'div',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'fieldset',
  ] as const),
  ...([
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hgroup',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'menu',
    'li',
    'dl',
  ] as const),
  ...([
    'dt',
    'dd',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'figure',
    'figcaption',
    'hr',
  ] as const),
  ...(['details', 'summary', 'dialog', 'address', 'center', 'legend', 'search', 'noframes'] as const),
);

/** Elements whose text is never the page's text. */
export const SKIPPED = tagSet(
  ...([
    'script',
    'style',
    'template',
    'head',
    'noscript',
    'select',
    'option',
    'textarea',
    'datalist',
    'frameset',
  ] as const),
  ...(['link', 'meta', 'title', 'base', 'progress', 'meter', 'input', 'source', 'track', 'frame'] as const),
  ...(['area', 'param', 'colgroup', 'col', 'map', 'canvas'] as const),
);

/** Elements that are shown as a thing, not read as text; their inside is the build step's business. */
export const OBJECTS = tagSet('img', 'picture', 'video', 'audio', 'iframe', 'embed', 'object', 'math', 'svg');

export const HEADINGS = tagSet('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
