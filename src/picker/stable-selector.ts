import { isStableName } from './stable-name';

/** Attributes that say what an element is, best first. */
const TELLING = ['itemprop', 'role', 'data-testid', 'data-test', 'data-component', 'data-role', 'data-qa'];
const LONGEST_VALUE = 60;

/**
 * A CSS selector that finds `element` alone in its document, by what it is (id, role, tag, name) and, only where there
 * is nothing else, by its place among its siblings: made to be found on the site's other pages too.
 */
export function stableSelector(element: Element): string {
  const own = namesOf(element);
  const isUnique = (selector: string) => finds(element, selector);
  return own.find(isUnique) ?? withinAncestor(element, own) ?? byPlace(element);
}

/** What an element can be called, the most telling first. */
function namesOf(element: Element): string[] {
  const tag = element.localName;
  const id = isStableName(element.id) ? [`#${element.id}`] : [];
  const attributes = TELLING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && value.length <= LONGEST_VALUE && !/\d\d/.test(value) ? [`[${name}=${quoted(value)}]`] : [];
  });
  const classes = [...element.classList].filter(isStableName).map((name) => `.${name}`);
  const pairs = classes.slice(0, 4).flatMap((one, index) => classes.slice(index + 1, 4).map((other) => one + other));
  const isTelling = /^(?:main|article|aside|header|footer|nav|section|figure|table|form|h1)$/.test(tag);
  return [...id, ...attributes, ...(isTelling ? [tag] : []), ...classes.map((name) => tag + name), ...pairs];
}

/** A name of the element's own below one of an element around it: the nearest that makes it the only one. */
function withinAncestor(element: Element, own: string[]): string | undefined {
  for (let above = element.parentElement; above; above = above.parentElement) {
    for (const name of namesOf(above)) {
      const found = [...own, element.localName].map((part) => `${name} ${part}`).find((whole) => finds(element, whole));
      if (found) return found;
    }
  }
  return undefined;
}

/** Step by step from the nearest element that has a name. */
function byPlace(element: Element): string {
  const parent = element.parentElement;
  if (!parent) return element.localName;
  const alike = [...parent.children].filter(({ localName }) => localName === element.localName);
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  const above =
    parent.localName === 'body' ? 'body' : (namesOf(parent).find((name) => finds(parent, name)) ?? byPlace(parent));
  return `${above} > ${element.localName}${place}`;
}

function finds(element: Element, selector: string): boolean {
  const found = element.ownerDocument.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
