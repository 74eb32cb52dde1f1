import { plainText } from './element-text';
import { withoutEntities } from './entities';
import { isObject, type JsonLd, type JsonObject, listOf, textIn, typesOf } from './json-ld';
import { onlyPresent } from './only-present';
import { type PaidPart, paidPartOf } from './paid-part';

/** Somebody or something named as an author. `isCalledPerson`: the page says so; most pages do not say what an author is. */
export type NamedAuthor = { name: string; isPerson: boolean; isCalledPerson?: boolean };

/** What a page's JSON-LD says about its article. */
export type StructuredFacts = {
  headline?: string;
  dek?: string;
  description?: string;
  authors: NamedAuthor[];
  publisher?: string;
  section?: string;
  published?: string;
  modified?: string;
  language?: string;
  image?: unknown;
  paid?: PaidPart;
};

const ARTICLE = /(?:Article|Posting|NewsReport|^Report)$/;
const WORK =
  /^(?:Review|HowTo|Recipe|CreativeWork|VideoObject|PodcastEpisode|AudioObject|Book|Chapter|Question|QAPage|Thesis|Event|Course|FAQPage|MedicalWebPage|ImageGallery)$/;
const PAGE = /Page$/;

/** The facts of the object that is most likely the page's article; no authors and nothing else where there is none. */
export function structuredFacts(jsonLd: JsonLd, url: string): StructuredFacts {
  const node = mainNode(jsonLd, url);
  const publisher = publisherOf(node, jsonLd);
  if (node === undefined) return { authors: [], ...onlyPresent({ publisher }) };
  const text = (key: string) => plainText(withoutEntities(textIn(node[key]) ?? ''));
  return {
    authors: authorsOf(node, jsonLd),
    ...onlyPresent({
      headline: text('headline') || text('name'),
      dek: text('alternativeHeadline'),
      description: text('description'),
      publisher,
      section: text('articleSection'),
      published: textIn(node.datePublished) ?? textIn(node.dateCreated),
      modified: textIn(node.dateModified),
      language: textIn(node.inLanguage),
      paid: paidPartOf(node),
    }),
    ...(node.image !== undefined && { image: node.image }),
  };
}

/** Articles before other works before pages; among equals the one with this page's address, then the first. */
function mainNode(jsonLd: JsonLd, url: string): JsonObject | undefined {
  let best: JsonObject | undefined;
  let bestRank = 0;
  const address = comparable(url);
  for (const node of jsonLd.nodes) {
    const kind = rankOf(node);
    if (kind === 0) continue;
    const rank = kind + (isAbout(node, address) ? 0.5 : 0) + (node.datePublished === undefined ? 0 : 0.25);
    if (rank > bestRank) [best, bestRank] = [node, rank];
  }
  return best;
}

function rankOf(node: JsonObject): number {
  const types = typesOf(node);
  if (types.some((type) => ARTICLE.test(type))) return 3;
  if (types.some((type) => WORK.test(type))) return 2;
  return types.some((type) => PAGE.test(type)) ? 1 : 0;
}

function isAbout(node: JsonObject, page: string): boolean {
  const main = node.mainEntityOfPage;
  const addresses = [node.url, node['@id'], isObject(main) ? main['@id'] : main];
  return addresses.some((address) => typeof address === 'string' && comparable(address) === page);
}

function comparable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/$/, '');
}

function authorsOf(node: JsonObject, jsonLd: JsonLd): NamedAuthor[] {
  const authors = listOf(node.author).length > 0 ? node.author : node.creator;
  return listOf(authors).flatMap((author) => namesOf(author, jsonLd));
}

/** An author is a name, an object with a name (or a list of names), or a reference to one. */
function namesOf(author: unknown, jsonLd: JsonLd): NamedAuthor[] {
  if (Array.isArray(author)) return author.flatMap((one) => (Array.isArray(one) ? [] : namesOf(one, jsonLd)));
  if (typeof author === 'string')
    return jsonLd.byId.has(author) ? namesOf(jsonLd.byId.get(author), jsonLd) : [{ name: author, isPerson: true }];
  if (!isObject(author)) return [];
  const id = author['@id'];
  const known = typeof id === 'string' ? { ...jsonLd.byId.get(id), ...author } : author;
  const types = typesOf(known);
  const isPerson = !types.some((type) => /Organization|Corporation|WebSite|Brand/.test(type));
  const isCalledPerson = isPerson && types.includes('Person');
  return listOf(known.name)
    .filter((name) => typeof name === 'string')
    .map((name) => ({ name, isPerson, isCalledPerson }));
}

function publisherOf(node: JsonObject | undefined, jsonLd: JsonLd): string | undefined {
  const stated = listOf(node?.publisher).flatMap((publisher) => namesOf(publisher, jsonLd))[0]?.name;
  if (stated !== undefined) return stated;
  const site = jsonLd.nodes.find((other) => typesOf(other).includes('WebSite'));
  return textIn(site?.name);
}
