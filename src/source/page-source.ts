/** Above this many characters a page is an application or a trap, and is not kept with its article. */
const LONGEST = 6_000_000;

/** What the text of no article is cut from. Scripts of data (JSON-LD, formulas) stay: the article is read from them. */
const GONE =
  'script:not([type*="json"], [type*="math"]), style, template, iframe, object, embed, input, select, textarea, link:not([rel~="canonical"], [rel~="icon"])';
/** More than any address: a picture that stands in the page itself. */
const LONGEST_ATTRIBUTE = 4_000;
const GONE_ATTRIBUTES = /^(?:on|nonce$|integrity$)/i;

/**
 * The page as HTML from which its article can be cut again, without what runs, what the reader typed, and what only
 * makes it look. Leaves the page alone. Undefined where it is too large. Shadow trees and frames are not in it.
 */
export function pageSource(document: Document): string | undefined {
  const { documentElement: root } = document;
  if (!root) return undefined;
  // In a document that nothing runs in: a clone in the page's own would wake its custom elements.
  const copy = document.implementation.createHTMLDocument('').importNode(root, true);
  for (const element of copy.querySelectorAll(GONE)) element.remove();
  for (const element of copy.querySelectorAll('*')) trimAttributes(element);
  const html = copy.outerHTML;
  return html.length <= LONGEST ? `<!doctype html>\n${html}` : undefined;
}

function trimAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (GONE_ATTRIBUTES.test(name) || value.length > LONGEST_ATTRIBUTE) element.removeAttribute(name);
  }
}
