/** What may be shown of an article: text, structure, pictures and formulas. Nothing that runs, loads or frames. */
const ELEMENTS = (
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption img picture hr br div section aside ' +
  'table caption colgroup col thead tbody tfoot tr th td ' +
  'a b strong i em s del ins u sub sup mark kbd q cite abbr time ruby rt rp bdi bdo wbr small var samp dfn span details summary'
).split(' ');

const MATH_ELEMENTS = (
  'math semantics annotation mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom ' +
  'msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd menclose'
).split(' ');

const ATTRIBUTES = (
  'id href src alt title lang dir width height datetime cite colspan rowspan scope headers start reversed value type ' +
  'data-language role open display encoding mathvariant stretchy fence separator accent accentunder displaystyle ' +
  'linethickness columnalign rowspacing columnspacing scriptlevel lspace rspace minsize maxsize notation'
).split(' ');

const MATH_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** The sanitiser's configuration (HTML Sanitizer API). It lets addresses that run script through to nobody, listed or not. */
export const ALLOWED = {
  elements: [...ELEMENTS, ...MATH_ELEMENTS.map((name) => ({ name, namespace: MATH_NAMESPACE }))],
  attributes: ATTRIBUTES,
};

/** The platform's own sanitiser, which TypeScript's library does not know yet. */
type WithSetHtml = { setHTML(html: string, options: { sanitizer: typeof ALLOWED }): void };

/**
 * An article's html as elements, cleaned by the platform's sanitiser (HTML Sanitizer API, `Element.setHTML`).
 * They live in a document of their own that loads nothing, so that addresses can be changed before a picture is fetched.
 */
export function sanitised(html: string): HTMLElement {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  (holder as unknown as WithSetHtml).setHTML(html, { sanitizer: ALLOWED });
  return holder;
}
