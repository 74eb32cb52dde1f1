import type { PageTable } from '../page/page-table';
import { scanPage } from '../page/scan-page';
import type { ClosingSource } from './closing-byline';
import { dateStyleOf } from './date-order';
import { readDek } from './dek';
import { plainText } from './element-text';
import { withoutEntities } from './entities';
import { type Claims, type Headline, readHeadline } from './headline';
import { directionOf, languageOf } from './language';
import { leadImageOf } from './lead-image';
import { type MarkedLine, markedLines } from './marked-lines';
import { firstTag } from './meta-tags';
import type { Metadata } from './metadata';
import { namedElements } from './named-elements';
import { onlyPresent } from './only-present';
import { addressFrom, canonicalAddress } from './page-addresses';
import { headOf, type PageHead } from './page-head';
import type { DateStyle } from './parse-date';
import { readAuthors } from './read-authors';
import { readDates } from './read-dates';
import { hostOf, siteNameOf, siteNames } from './site-name';
import { type StructuredFacts, structuredFacts } from './structured-facts';
import { comparableName, withoutSiteName } from './title-text';

/** What a page says without showing it, and the names of its site. */
type Said = { head: PageHead; facts: StructuredFacts; names: string[] };

const LONGEST_CLAIM_CHARACTERS = 500;
const TITLE_TAGS = [
  'og:title',
  'twitter:title',
  'citation_title',
  'dc.title',
  'parsely-title',
  'sailthru.title',
  'title',
];
const DESCRIPTION_TAGS = ['og:description', 'description', 'twitter:description', 'dc.description'];

/**
 * What `document` says about its article; `url` is its address, `table` the scan of its body where there is one already.
 * Never throws, never changes the document.
 */
export function readMetadata(document: Document, url: string, table?: PageTable): Metadata {
  try {
    return metadataOf(document, url, table ?? scanPage(document.body ?? document.documentElement));
  } catch {
    // A page's own names can stand in the way of the tree's (forms), and its data can be of any shape.
    return { authors: [], direction: 'ltr', elements: {}, ...onlyPresent({ title: plainText(document.title ?? '') }) };
  }
}

function metadataOf(document: Document, url: string, table: PageTable): Metadata {
  const head = headOf(table);
  const { tags } = head;
  const facts = structuredFacts(head.jsonLd, url);
  const page = addressFrom(url);
  const host = hostOf(page);
  const said: Said = { head, facts, names: siteNames(tags, facts.publisher, host) };
  const headline = readHeadline(table, claimsOf(document, said));
  const description = describe(said);
  const sample = `${headline?.text ?? document.title} ${description ?? ''}`;
  const language = languageOf(document, tags, facts.language, sample);
  const style = dateStyleOf(table, language, host);
  const lines = headline?.row === undefined ? [] : markedLines(table, headline.row, style);
  const closing = headline?.row === undefined ? undefined : { table, headline: headline.row, style };
  const shown = shownFacts(document, url, said, { lines, style, closing });
  const dek = readDek(
    table,
    lines,
    [facts.dek, description].filter((claim) => claim !== undefined),
  );
  return {
    authors: shown.authors.names,
    direction: directionOf(document, language, sample),
    elements: elementsOf(headline, dek?.element, shown),
    ...onlyPresent({
      title: headline?.text,
      dek: dek?.text ?? facts.dek,
      siteName: siteNameOf(tags, facts.publisher, host),
      section: sectionOf(said),
      published: shown.dates.published,
      modified: shown.dates.modified,
      language,
      canonicalUrl: page && canonicalAddress(head.canonical, firstTag(tags, ['og:url']), page),
      leadImage: leadImageOf(tags, facts.image, page),
      description,
      paid: facts.paid,
    }),
  };
}

/** What the page shows around its headline, and where that stands. */
type Around = { lines: readonly MarkedLine[]; style: DateStyle; closing: ClosingSource | undefined };
type ShownFacts = { authors: ReturnType<typeof readAuthors>; dates: ReturnType<typeof readDates> };

function shownFacts(
  document: Document,
  url: string,
  { head: { tags }, facts, names }: Said,
  { lines, style, closing }: Around,
): ShownFacts {
  const named = namedElements(document);
  const dates = readDates({ named, url, lines, structured: facts, tags, style });
  const datedLines = dates.shown.map(({ line }) => line.distance);
  const authors = readAuthors({
    named,
    lines,
    structured: facts.authors,
    tags,
    siteNames: names,
    datedLines,
    style,
    closing,
  });
  return { authors, dates };
}

/** The titles that the page gives to machines, the likeliest first: as they stand, and without the site's name. */
function claimsOf(document: Document, { head: { tags }, facts, names }: Said): Claims {
  // Most of them are the same title: each is cleaned once.
  const raw = new Set([facts.headline, ...TITLE_TAGS.map((tag) => firstTag(tags, [tag])), document.title]);
  const stated = [...raw].map((title) => plainText(withoutEntities(cutShort(title)))).filter((title) => title !== '');
  return { stated, titles: () => withoutSiteNames(stated, names), siteNames: () => names };
}

function withoutSiteNames(titles: readonly string[], names: readonly string[]): string[] {
  const sites = names
    .map(cutShort)
    .map(comparableName)
    .filter((name) => name.length >= 2);
  const plain = titles.map((title) => withoutSiteName(title, sites));
  return [...new Set(plain.filter((title) => title !== ''))];
}

/** Comparing takes the square of the length: a title that goes on for pages is none. */
const cutShort = (text = ''): string => text.slice(0, LONGEST_CLAIM_CHARACTERS);

function describe({ head: { tags }, facts }: Said): string | undefined {
  const description = plainText(withoutEntities(firstTag(tags, DESCRIPTION_TAGS) ?? facts.description ?? ''));
  return description === '' ? undefined : description;
}

function sectionOf({ head: { tags }, facts }: Said): string | undefined {
  const section = firstTag(tags, ['article:section', 'parsely-section', 'og:article:section']) ?? facts.section;
  return section === undefined ? undefined : plainText(withoutEntities(section));
}

function elementsOf(headline: Headline | undefined, dek: Element | undefined, { authors, dates }: ShownFacts) {
  return {
    ...(headline?.element !== undefined && { headline: headline.element }),
    ...(dek !== undefined && { dek }),
    ...(authors.elements.length > 0 && { byline: authors.elements }),
    ...(dates.elements.length > 0 && { date: dates.elements }),
  };
}
