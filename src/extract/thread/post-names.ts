import { plainText, rowText } from '../metadata/element-text';
import { isProse } from '../page/measure-page';
import type { Block, PageTable } from '../page/page-table';
import { TAG, tagSet } from '../page/tags';
import { type ByPost, type Candidate, type Fit, fitsOf } from './kinds-in-posts';
import { type Alike, firstClass } from './repeated-elements';

/** How boards name the element that shows who wrote a post. */
const NAMED =
  /(?:^|[-_ ])(?:author|(?:big)?user-?name|nick(?:name)?|hn-?user|poster|creator|member-?name|display-?name|profile-?link|user-?link|screen-?name)(?=$|[-_ \d])|[a-z](?:Author|UserName|Username|Nickname|Poster|MemberName)(?=$|[A-Z_ -])/;
/** How addresses of members are spelled. */
const PROFILE =
  /(?:^|\/)(?:u|users?|members?|profiles?|people|authors?|accounts?|memberlist)(?:\.php)?[/?.-]\S|\/[@~]\w|[?&;](?:u|uid|user|user_?id|author)=\w/i;
/** How boards name what they show beside a name. */
const BESIDE =
  /(?:^|[-_ ])(?:roles?|ranks?|(?:user)?groups?|badges?|count(?:er)?|stats?|ip|avatar|meta|location|mention)(?=$|[-_ ])/i;
const LONGEST_NAME = { characters: 40, words: 4 };
/** Counts of posts and points stand where names do. */
const COUNT = /^#?[\d.,\s]+\p{L}*$/u;
const STRENGTH = { attribute: 4, itemprop: 3, named: 2, profile: 1, line: 0 };
/** What stands out from the lines around it. */
const LINES = tagSet('strong', 'b', 'dt', 'cite', 'h3', 'h4', 'h5', 'h6', 'address');
/** A line that says who and when can read as a sentence; words. */
export const LONGEST_LABEL = 14;

/** Everything on the page that may be the name of a member, outside of running text. */
export function nameCandidates(table: PageTable): Candidate<string>[] {
  const links = new Map<string, string>();
  const labels = new Set<string>();
  const candidates = candidatesBy(table, strengthOf, ({ kind, value, row }) => {
    const href = (table.nodes[row] as Element).getAttribute('href');
    if (href !== null && (links.get(`${kind} ${value}`) ?? href) !== href) labels.add(`${kind} ${value}`);
    else if (href !== null) links.set(`${kind} ${value}`, href);
  });
  // What leads to one member here and to another there names neither ("Profile").
  return candidates.filter(({ kind, value }) => !labels.has(`${kind} ${value}`));
}

/** Lines that stand out, where nothing is called a name. */
export function lineCandidates(table: PageTable): Candidate<string>[] {
  return candidatesBy(table, (_, row) => (LINES[table.tag[row] ?? 0] === 1 ? STRENGTH.line : undefined));
}

function candidatesBy(
  table: PageTable,
  strengthOf: (element: Element, row: number) => number | undefined,
  heard: (candidate: Candidate<string>) => void = () => {},
): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  for (let row = 1; row < table.length; row += 1) {
    if (table.tag[row] === TAG['#text']) continue;
    const element = table.nodes[row] as Element;
    const strength = strengthOf(element, row);
    if (strength === undefined) continue;
    const value = nameBy(table, row, strength);
    if (!isName(value)) continue;
    const candidate = { row, kind: kindOf(element, strength), value, strength };
    heard(candidate);
    candidates.push(candidate);
  }
  return innermost(table, candidates);
}

/** Around a name stands what else is shown of a member. */
function innermost(table: PageTable, candidates: Candidate<string>[]): Candidate<string>[] {
  return candidates.filter(({ row, value, strength }, index) => {
    if (strength >= STRENGTH.itemprop) return true;
    const end = table.end[row] ?? 0;
    for (let next = index + 1; (candidates[next]?.row ?? end) < end; next += 1) {
      const inner = candidates[next]?.value ?? '';
      if (inner.length < value.length && value.startsWith(inner)) return false;
    }
    return true;
  });
}

function nameBy(table: PageTable, row: number, strength: number): string {
  const element = table.nodes[row] as Element;
  if (strength === STRENGTH.attribute) return statedName(element);
  const block = firstBlock(table, row);
  if (block && isProse(block) && (strength < STRENGTH.named || block.words > LONGEST_LABEL)) return '';
  return nameIn(strength === STRENGTH.itemprop ? namedText(element) : rowText(table, row));
}

/** Boards tell their scripts who wrote a post. */
function statedName(element: Element): string {
  const said = [
    'data-author',
    'data-username',
    'data-user-name',
    'data-user-card',
    ...(isCustom(element) ? ['author'] : []),
  ]
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null);
  return said?.trim() ?? '';
}

const isCustom = (element: Element): boolean => element.localName.includes('-');

/** Beside its name microdata may show what an author has earned. */
function namedText(element: Element): string {
  const name = element.querySelector('[itemprop="name"], a[href]');
  return plainText(name?.getAttribute('content') ?? (name ?? element).textContent ?? '');
}

function strengthOf(element: Element): number | undefined {
  if (statedName(element) !== '') return STRENGTH.attribute;
  const property = element.getAttribute('itemprop');
  if (property === 'author' || property === 'creator') return STRENGTH.itemprop;
  const names = element.getAttribute('class') ?? '';
  if (BESIDE.test(names)) return undefined;
  if (NAMED.test(names)) return STRENGTH.named;
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href !== null && PROFILE.test(href) ? STRENGTH.profile : undefined;
}

const kindOf = (element: Element, strength: number): string =>
  `${familyOf(element, strength)}.${firstClass(element)} ${element.parentElement && firstClass(element.parentElement)}`;

const familyOf = (element: Element, strength: number): string =>
  strength === STRENGTH.attribute ? 'attribute' : `${strength} ${element.localName}`;

/** The block that a row's first text belongs to. */
export function firstBlock(table: PageTable, row: number): Block | undefined {
  for (let inner = row; inner < (table.end[row] ?? 0); inner += 1) {
    const block = table.blocks[table.block[inner] ?? -1];
    if (block) return block;
  }
  return undefined;
}

const nameIn = (text: string): string => text.replace(/^by\s+|[\s,:：]+$/gi, '');

function isName(text: string): boolean {
  if (text === '' || text.length > LONGEST_NAME.characters || COUNT.test(text) || /[:：]|\/\//.test(text)) return false;
  // Where there is no picture of a member, their first letter stands for it.
  if (/^[\p{Lu}\p{Ll}]$/u.test(text) || text === 'undefined') return false;
  return /[\p{L}\p{N}]/u.test(text) && text.split(/\s+/).length <= LONGEST_NAME.words;
}

/** Who wrote each post, by the kind of element that names one in nearly all and not always the same; else undefined. */
export function namesOf(
  table: PageTable,
  posts: Alike,
  candidates: readonly Candidate<string>[],
): ByPost<string> | undefined {
  const fits = fitsOf(table, posts, candidates).sort(byLikelihood);
  const names: ByPost<string> = new Map();
  const best = fits.find(({ values }) => new Set(values.values()).size > 1);
  if (!best) return undefined;
  // Boards colour the names of some members, which makes them a kind of their own.
  for (const { kind, values } of [best, ...fits]) {
    if (kind.split('.')[0] !== best.kind.split('.')[0]) continue;
    for (const [post, name] of values) if (!names.has(post)) names.set(post, name);
  }
  return names;
}

function byLikelihood(first: Fit<string>, second: Fit<string>): number {
  const different = ({ values }: Fit<string>) => new Set(values.values()).size;
  return (
    second.values.size - first.values.size ||
    different(second) - different(first) ||
    second.strength - first.strength ||
    first.first - second.first
  );
}
