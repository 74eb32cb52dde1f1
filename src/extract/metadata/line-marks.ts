import { isWithin, type PageTable } from '../page/page-table';
import type { Line } from './surroundings';

/** What the names of the elements around a line may say about it. */
export type Mark = 'author' | 'authorLink' | 'dek' | 'lead' | 'apart' | 'updated';

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
const PATTERNS = { dek: DEK, lead: LEAD, updated: UPDATED };
const APART_TAGS = new Set(['article', 'nav', 'footer', 'aside', 'figcaption', 'figure', 'button']);
const HIGHEST = 5;
const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'rel', 'data-testid'];

/** What is known of single elements, by row: lines share ancestors, and most marks are never asked for. */
export type KnownElements = Map<number, Facts>;
type Facts = { names: string } & Record<Mark, boolean | undefined>;

/** Whether class, id, rel, itemprop or address of up to five elements around a line, below what also holds the headline, say `mark`. */
export function hasMark(
  table: PageTable,
  line: Line,
  mark: Mark,
  { headline, known }: { headline: number; known: KnownElements },
): boolean {
  let row = table.parent[line.rows[0] ?? 0] ?? -1;
  for (let level = 0; row >= 0 && level < HIGHEST; level += 1, row = table.parent[row] ?? -1) {
    if (isWithin(table, headline, row)) return false;
    const element = table.nodes[row] as Element;
    const facts = known.get(row) ?? firstFacts(element, row, known);
    facts[mark] ??= isMarked(element, facts.names, mark);
    if (facts[mark]) return true;
  }
  return false;
}

function firstFacts(element: Element, row: number, known: KnownElements): Facts {
  const facts: Facts = {
    names: namesOf(element),
    // All keys at once: objects of one shape are read faster.
    ...{ author: undefined, authorLink: undefined, dek: undefined },
    ...{ lead: undefined, apart: undefined, updated: undefined },
  };
  known.set(row, facts);
  return facts;
}

function isMarked(element: Element, names: string, mark: Mark): boolean {
  if (mark === 'author') return AUTHOR.test(names) || isMarked(element, names, 'authorLink');
  if (mark === 'authorLink') {
    const href = element.getAttribute('href');
    return (href !== null && AUTHOR_LINK.test(href)) || element.getAttribute('rel') === 'author';
  }
  // What is named after related things right around the line is apart; `article` is another article's card.
  if (mark === 'apart') return APART_TAGS.has(element.localName) || APART.test(names);
  return PATTERNS[mark].test(names);
}

function namesOf(element: Element): string {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) names += ` ${value}`;
  }
  return names;
}
