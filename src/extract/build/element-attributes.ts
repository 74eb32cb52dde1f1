import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';

/** Reads the few attributes that output elements may carry: ids that links want, language and direction, spans. */
export type ReadAttributes = {
  /** Notes what the element asks of what is written next: an id that is linked to, a language, a direction. */
  enter(row: number): void;
  /** Attributes for the block that the element becomes. */
  take(row: number): Record<string, string>;
  takeInline(row: number): Record<string, string>;
  /** Attributes for a paragraph that no element of the page asked for. */
  inherited(): Record<string, string>;
  structural(row: number): Record<string, string>;
};

type Language = { end: number; lang?: string; dir?: string };

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const NO_LANGUAGE = {};
const DIRECTIONS = new Set(['ltr', 'rtl', 'auto']);

/** `wanted` are the ids that links within the kept text point to. */
export function createAttributeReader(table: PageTable, wanted: Set<string>): ReadAttributes {
  const languages: Language[] = [];
  const page = pageLanguage(table);
  let id: string | undefined;
  let lastRow = 0;
  const takeId = () => {
    const taken = id === undefined ? {} : { id };
    id = undefined;
    return taken;
  };
  const current = () => {
    while ((languages.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= lastRow) languages.pop();
    const { end: _, ...attributes } = languages.at(-1) ?? { end: 0 };
    return attributes as Record<string, string>;
  };
  return {
    enter(row) {
      lastRow = row;
      const element = table.nodes[row] as Element;
      if (row === 0 || table.tag[row] === TAG.form) return;
      const name = wanted.size === 0 ? '' : element.id || (table.tag[row] === TAG.a && element.getAttribute('name'));
      if (name && wanted.delete(name)) id ??= name;
      if (table.tag[row] === TAG.body || table.tag[row] === TAG.html || isInlineRow(table, row)) return;
      const own = otherLanguage(languageOf(element), page);
      if (own.lang !== undefined || own.dir !== undefined) {
        languages.push({ end: table.end[row] ?? row + 1, ...current(), ...own });
      }
    },
    take: () => ({ ...takeId(), ...current() }),
    inherited: () => ({ ...takeId(), ...current() }),
    takeInline: (row) => ({ ...takeId(), ...languageOf(table.nodes[row] as Element) }),
    structural: (row) => structuralAttributes(table, row),
  };
}

const isInlineRow = (table: PageTable, row: number): boolean => table.tag[row] === TAG.span || table.tag[row] === TAG.a;

/** By properties, which are quicker than attributes. Elements that are not HTML have none. */
function languageOf(element: Element): { lang?: string; dir?: string } {
  const { lang, dir } = element as HTMLElement;
  if (!lang && !dir) return NO_LANGUAGE;
  return { ...(LANGUAGE_TAG.test(lang) ? { lang } : {}), ...(DIRECTIONS.has(dir) ? { dir } : {}) };
}

/** What the article itself is known to be in: it need not be said again. */
function pageLanguage(table: PageTable): { lang?: string; dir?: string } {
  const root = table.nodes[0]?.ownerDocument?.documentElement;
  return { dir: 'ltr', ...(root ? languageOf(root) : {}) };
}

function otherLanguage(
  own: { lang?: string; dir?: string },
  page: { lang?: string; dir?: string },
): { lang?: string; dir?: string } {
  const primary = (tag: string | undefined) => tag?.toLowerCase().split('-')[0];
  return {
    ...(own.lang !== undefined && primary(own.lang) !== primary(page.lang) ? { lang: own.lang } : {}),
    ...(own.dir !== undefined && own.dir !== 'auto' && own.dir !== page.dir ? { dir: own.dir } : {}),
  };
}

const WHOLE_NUMBER = /^-?\d{1,4}$/;
const BY_TAG = new Map<number, string[]>([
  [TAG.td, ['colspan', 'rowspan']],
  [TAG.th, ['colspan', 'rowspan', 'scope']],
  [TAG.ol, ['start', 'reversed']],
  [TAG.li, ['value']],
]);
const SCOPES = new Set(['row', 'col', 'rowgroup', 'colgroup']);

function structuralAttributes(table: PageTable, row: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of BY_TAG.get(table.tag[row] ?? 0) ?? []) {
    const value = (table.nodes[row] as Element).getAttribute(name)?.trim();
    if (value === undefined || value === '1') continue;
    if (name === 'reversed') attributes[name] = '';
    else if (name === 'scope' ? SCOPES.has(value) : WHOLE_NUMBER.test(value)) attributes[name] = value;
  }
  return attributes;
}
