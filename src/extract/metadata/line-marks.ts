import type { Line } from './surroundings';

/** What the names of the elements around a line say about it. */
export type LineMarks = {
  author: boolean;
  authorLink: boolean;
  dek: boolean;
  lead: boolean;
  apart: boolean;
  updated: boolean;
};

const AUTHOR = /author|byline|by-line|writer|contributor|autor|auteur|journalist|redakteur|\bby\b/i;
const AUTHOR_LINK =
  /\/(?:authors?|autor(?:e[ns]?)?|auteurs?|people|staff|contributors?|writers?|profiles?|by|columnists?|journalists?|team|redaktion|reporters?|users?|u)\/[^/]/i;
const DEK =
  /dek\b|deck|stand-?first|sub-?(?:title|head|headline|heading)|strapline|tagline|vorspann|chapo|sottotitolo|bajada|entradilla|ingress/i;
/** What is named so may as well be the first paragraph. */
const LEAD = /summary|lead(?:-|_|$|\b)|excerpt|intro|abstract|teaser/i;
const APART =
  /related|recommend|\bcomments?\b|comment-|disqus|sidebar|promo(?:tion|s\b|-)|newsletter|most-?(?:read|popular)|trending|popular-|read-?next|breadcrumb/i;
const UPDATED = /updat|modif|[-_]changed/i;
const APART_TAGS = new Set(['nav', 'footer', 'aside', 'figcaption', 'figure', 'button']);
const HIGHEST = 5;
const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'rel', 'data-testid'];
const MARKS = ['author', 'authorLink', 'dek', 'lead', 'apart', 'updated'] as const;

/** Marks of single elements, so that the ancestors that lines share are read once. */
export type MarksByElement = Map<Element, LineMarks>;

/** Reads class, id, rel, itemprop and address of up to five elements around a line, below what also holds `headline`. */
export function lineMarks(line: Line, headline: Element, known: MarksByElement): LineMarks {
  const marks: LineMarks = { author: false, authorLink: false, dek: false, lead: false, apart: false, updated: false };
  let element: Element | null = line.nodes[0]?.parentElement ?? line.owner;
  for (let level = 0; element !== null && level < HIGHEST; level += 1, element = element.parentElement) {
    if (element.contains(headline)) break;
    const own = known.get(element) ?? elementMarks(element);
    known.set(element, own);
    for (const mark of MARKS) marks[mark] ||= own[mark];
  }
  return marks;
}

function elementMarks(element: Element): LineMarks {
  const names = namesOf(element);
  const href = element.getAttribute('href');
  const authorLink = (href !== null && AUTHOR_LINK.test(href)) || element.getAttribute('rel') === 'author';
  return {
    authorLink,
    author: authorLink || AUTHOR.test(names),
    dek: DEK.test(names),
    lead: LEAD.test(names),
    updated: UPDATED.test(names),
    // What is named after related things right around the line is apart; `article` is another article's card.
    apart: APART_TAGS.has(element.localName) || element.localName === 'article' || APART.test(names),
  };
}

function namesOf(element: Element): string {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) names += ` ${value}`;
  }
  return names;
}
