/** By element: the attributes that clean HTML may have on it. Written apart from the extractor, to hold it to account. */
export const ALLOWED: Record<string, string[]> = {
  ...Object.fromEntries(
    [
      ...[
        'p',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'ul',
        'dl',
        'dt',
        'dd',
        'table',
        'caption',
        'thead',
        'tbody',
        'tfoot',
        'tr',
      ],
      ...['pre', 'blockquote', 'figure', 'figcaption', 'hr', 'br', 'wbr', 'b', 'strong', 'i', 'em', 's', 'del', 'ins'],
      ...['sub', 'sup', 'mark', 'kbd', 'q', 'cite', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'small', 'var', 'samp', 'span'],
    ].map((name) => [name, []]),
  ),
  a: ['href'],
  abbr: ['title'],
  dfn: ['title'],
  time: ['datetime'],
  code: ['data-language'],
  ol: ['start', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  img: ['src', 'alt', 'width', 'height'],
};

export const WRITTEN_EVERYWHERE = ['id', 'lang', 'dir'];
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** What in clean HTML is not on the list: empty when all is well. */
export function notAllowed(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    if (element.namespaceURI === MATHML)
      return [...element.attributes].filter(isRisky).map((attribute) => `${name} ${attribute.name}`);
    const attributes = ALLOWED[name];
    if (!attributes) return [name];
    return [...element.attributes]
      .filter((attribute) => isRisky(attribute) || ![...attributes, ...WRITTEN_EVERYWHERE].includes(attribute.name))
      .map((attribute) => `${name} ${attribute.name}=${attribute.value}`);
  });
}

function isRisky({ name, value }: Attr): boolean {
  if (name.startsWith('on') || name === 'style') return true;
  if (name === 'href') return !/^(?:https?:|mailto:|tel:|#)/.test(value);
  return name === 'src' && !/^(?:https?:|data:image\/(?!svg))/.test(value);
}
