/** A number from 0 up to `below`, from a sequence that a seed fixes (mulberry32, public domain). */
export type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const pick = <T>(random: Random, values: readonly T[]): T => values[random(values.length)] as T;

const ODD_TEXTS = [
  ...[
    '\u0000',
    '\ud800',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '\u2028',
    'e\u0301'.repeat(50),
    '👩‍👩‍👧‍👦',
    '漢字、仮名。',
    'العربية',
  ],
  ...['</script>', '<!--', '-->', ']]>', '<![CDATA[', '&#x0;', '&amp;lt;script&amp;gt;', '<p', "'", '"', '`', '\\'],
  ...['a'.repeat(20_000), '. '.repeat(3000), 'word '.repeat(2000), '\n\t '.repeat(2000)],
] as const;

/** Damages the source: what editors, caches and cut connections do to a page. */
export function damagedSource(html: string, random: Random): string {
  let source = html;
  for (let count = random(4); count > 0; count -= 1) {
    const from = random(source.length);
    const to = Math.min(source.length, from + random(200));
    const kind = random(5);
    if (kind === 0) source = source.slice(0, from) + source.slice(to);
    else if (kind === 1) source = source.slice(0, to) + source.slice(from);
    else if (kind === 2) source = source.slice(0, from) + pick(random, ODD_TEXTS) + source.slice(from);
    else if (kind === 3) source = source.replace(/<\/\w+>/g, (tag) => (random(10) === 0 ? '' : tag));
    else source = source.replace(/[">]/g, (sign) => (random(200) === 0 ? '' : sign));
  }
  return random(20) === 0 ? source.slice(0, random(source.length)) : source;
}

const NAMES = [
  ...['div', 'p', 'span', 'a', 'article', 'main', 'section', 'header', 'footer', 'aside', 'nav', 'form', 'button'],
  ...['h1', 'h2', 'h3', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tr', 'td', 'th'],
  ...['pre', 'code', 'blockquote', 'figure', 'figcaption', 'img', 'picture', 'source', 'video', 'audio', 'iframe'],
  ...[
    'object',
    'embed',
    'noscript',
    'script',
    'style',
    'template',
    'textarea',
    'select',
    'option',
    'details',
    'summary',
  ],
  ...[
    'slot',
    'x-part',
    'title',
    'base',
    'meta',
    'link',
    'br',
    'hr',
    'b',
    'em',
    'sup',
    'time',
    'label',
    'input',
    'body',
  ],
  ...['frameset', 'frame', 'marquee', 'ruby', 'rt', 'bdo', 'q', 'abbr', 'math', 'svg', 'canvas', 'map', 'area', 'html'],
] as const;
const SVG = 'http://www.w3.org/2000/svg';
const MATHML = 'http://www.w3.org/1998/Math/MathML';
const FOREIGN: [namespace: string, name: string][] = [
  ...([
    [SVG, 'svg'],
    [SVG, 'foreignObject'],
    [SVG, 'a'],
    [SVG, 'script'],
    [SVG, 'title'],
  ] as [string, string][]),
  ...([
    [MATHML, 'math'],
    [MATHML, 'mtext'],
    [MATHML, 'mi'],
    [MATHML, 'annotation-xml'],
    ['urn:other', 'p'],
  ] as [string, string][]),
];
const ATTRIBUTES = [
  ...['href', 'src', 'srcset', 'data-src', 'data-srcset', 'srcdoc', 'action', 'poster', 'data', 'cite', 'xlink:href'],
  ...['onclick', 'onload', 'onerror', 'onfocus', 'style', 'class', 'id', 'name', 'role', 'hidden', 'aria-hidden'],
  ...['colspan', 'rowspan', 'start', 'value', 'span', 'width', 'height', 'alt', 'title', 'lang', 'dir', 'datetime'],
  ...['itemprop', 'property', 'content', 'type', 'rel', 'data-language', 'aria-controls', 'aria-expanded', 'slot'],
] as const;
const VALUES = [
  ...[
    'javascript:alert(1)',
    ' JaVa\nScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>1</script>',
  ],
  ...[
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    `data:image/png;base64,${'A'.repeat(3000)}`,
    'blob:null/1',
    'file:///etc',
  ],
  ...[
    '//other.example/a.jpg',
    'https://[',
    'http://a:b@c:99999/',
    '%E0%A4%A',
    '#',
    '#%',
    '?',
    '',
    ' ',
    '1x, 2x, ,',
    'a.jpg 2x, b.jpg 1e9w',
  ],
  ...['"><script>alert(1)</script>', "'onerror=alert(1)", '\u0000', '\ud800', '-1', '0', '99999999999', 'NaN', '1e308'],
  ...[
    'display:none',
    'visibility:hidden',
    'true',
    'false',
    'rtl',
    'x-',
    'en',
    'article-body',
    'comment',
    'sr-only',
    'newsletter',
  ],
  ...['articleBody', 'author', 'datePublished', 'og:title', 'article:published_time', '2026-99-99', 'main', 'tabpanel'],
  ...[
    'body',
    'title',
    'URL',
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'documentElement',
    'firstChild',
  ],
  ...[
    'parentNode',
    'attributes',
    'getAttribute',
    'ownerDocument',
    'children',
    'textContent',
    'checkVisibility',
    'a'.repeat(50_000),
  ],
] as const;
const STRUCTURED = [
  ...['null', '[]', '"x"', '{', '{"@graph":{}}', '{"@graph":[null,[[]],{"@type":null}]}'],
  '{"@type":["Article"],"headline":{"a":1},"author":[null,{"name":{"@value":7}},[[]],"x"],"datePublished":1234}',
  '{"@type":"NewsArticle","url":"javascript:alert(1)","image":[{"url":null},{"url":"javascript:alert(1)"}],"author":{"author":{}}}',
  `{"@type":"Article","headline":"<img src=x onerror=alert(1)>","dateModified":"${'9'.repeat(400)}"}`,
] as const;

type Mutation = (element: Element, random: Random, others: Element[]) => void;

const MUTATIONS: Mutation[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element, random, others) => {
    const place = pick(random, others);
    if (!element.contains(place)) place.append(element);
  },
  (element, random) => wrap(element, random, 1),
  (element, random) => wrap(element, random, random(20) === 0 ? 500 : 1 + random(6)),
  (element) => element.replaceWith(...childrenOf(element)),
  rename,
  rename,
  setAttributes,
  setAttributes,
  setAttributes,
  (element, random) => element.append(pick(random, ODD_TEXTS)),
  (element, random) =>
    element.prepend(element.ownerDocument.createComment(pick(random, ODD_TEXTS).replaceAll('-', ''))),
  (element, random) => {
    const foreign = element.ownerDocument.createElementNS(...pick(random, FOREIGN));
    foreign.append(...childrenOf(element));
    element.append(foreign);
  },
  (element, random) => {
    const script = element.ownerDocument.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = pick(random, STRUCTURED);
    element.append(script);
  },
  (element, random) => {
    const base = element.ownerDocument.createElement('base');
    base.setAttribute('href', pick(random, VALUES));
    element.ownerDocument.documentElement.prepend(base);
  },
  (element) => {
    // Asked of a walker: fields of a form can take the place of its siblings.
    const walker = element.ownerDocument.createTreeWalker(element.getRootNode());
    walker.currentNode = element;
    const following: Node[] = [];
    while (walker.nextSibling()) following.push(walker.currentNode);
    element.append(...(following as ChildNode[]));
  },
];

/** Fields of a form can take the place of these: such a form stays as it is. */
const childrenOf = (element: Element): ChildNode[] => ('length' in element.childNodes ? [...element.childNodes] : []);
const attributesOf = (element: Element): Attr[] => ('length' in element.attributes ? [...element.attributes] : []);

function wrap(element: Element, random: Random, levels: number): void {
  // Made apart and put in at once: jsdom tells every element below of every change above it.
  let outer = element.ownerDocument.createElement(pick(random, NAMES));
  const inner = outer;
  for (let level = 1; level < levels; level += 1) {
    const around = element.ownerDocument.createElement(pick(random, NAMES));
    around.append(outer);
    outer = around;
  }
  element.replaceWith(outer);
  inner.append(element);
}

function rename(element: Element, random: Random): void {
  const renamed = element.ownerDocument.createElement(pick(random, NAMES));
  for (const { name, value } of attributesOf(element)) setAttribute(renamed, name, value);
  renamed.append(...childrenOf(element));
  element.replaceWith(renamed);
}

function setAttributes(element: Element, random: Random): void {
  for (let count = 1 + random(4); count > 0; count -= 1) {
    setAttribute(element, pick(random, ATTRIBUTES), pick(random, VALUES));
  }
}

/** Damaged sources have attributes of names that a script may not set. */
function setAttribute(element: Element, name: string, value: string): void {
  if (/^[a-z][\w:-]*$/i.test(name)) element.setAttribute(name, value);
}

/** A page larger than this has been doubled too often. */
const MOST_ELEMENTS = 3000;

/** Changes a document here and there. What the tree forbids (an element in itself, two roots) is left undone. */
export function mutate(document: Document, random: Random): void {
  const elements = elementsBelow(document.documentElement).slice(1);
  for (let count = 1 + random(10); count > 0 && elements.length < MOST_ELEMENTS; count -= 1) {
    const element = elements[random(elements.length)];
    if (!element?.isConnected) continue;
    try {
      pick(random, MUTATIONS)(element, random, elements);
    } catch (thrown) {
      if ((thrown as Error).name !== 'HierarchyRequestError') throw thrown;
    }
  }
}

/** In document order. By a walker: jsdom takes longer to look for all elements than to read the page. */
function elementsBelow(root: Element): Element[] {
  const elements: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT);
  while (walker.nextNode()) elements.push(walker.currentNode as Element);
  return elements;
}

const SHOW_ELEMENT = 1;
