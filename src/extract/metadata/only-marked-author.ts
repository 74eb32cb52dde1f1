import { looksLikeName, namesIn, uniqueNames } from './author-names';
import { segmentsOf } from './byline-segments';
import { elementText } from './element-text';
import { type DateStyle, datesIn } from './parse-date';
import { type Byline, LONGEST_BYLINE, NOBODY } from './shown-authors';

const MOST_MARKED = 24;

/** The one name that the markup of the whole page calls its author; none where it gives several. */
export function onlyMarkedAuthor(elements: readonly Element[], style: DateStyle): Byline {
  for (const isAuthor of [isMarkedAuthor, isCalledAuthor]) {
    const named = elements
      .filter(isAuthor)
      .slice(0, MOST_MARKED)
      .flatMap((element) => nameOf(element, style));
    const names = uniqueNames(named.flatMap((one) => one.names));
    if (names.length === 1) return { names, elements: named.map(({ element }) => element) };
  }
  return NOBODY;
}

function isMarkedAuthor(element: Element): boolean {
  return [element.getAttribute('rel'), element.getAttribute('itemprop')].some((value) =>
    /\bauthor\b/i.test(value ?? ''),
  );
}

function isCalledAuthor(element: Element): boolean {
  return /author|byline/i.test(element.getAttribute('class') ?? '');
}

function nameOf(element: Element, style: DateStyle): { element: Element; names: string[] }[] {
  if (element.localName === 'body' || element.localName === 'html') return [];
  const inner = element.querySelector('[itemprop~="name"]') ?? element;
  const text = inner.getAttribute('content') ?? elementText(inner);
  if (text.length > LONGEST_BYLINE / 2) return [];
  const names = (segmentsOf({ text, dates: datesIn(text, style) })[0]?.text ?? '')
    .split('\n')
    .flatMap(namesIn)
    .filter(looksLikeName);
  return names.length === 0 ? [] : [{ element, names }];
}
