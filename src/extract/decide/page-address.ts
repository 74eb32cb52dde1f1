import { documentOf } from '../page/dom-access';
import type { PageView } from '../score/page-context';

const LONGEST_ADDRESS = 300;

/** Host, path and query, in small letters; of a parsed document what its head says. */
export function addressOf({ table, address }: PageView): string {
  const document = documentOf(table.nodes[0]);
  const said =
    address ??
    document?.head?.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document?.head?.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    document?.URL ??
    '';
  return said
    .slice(0, LONGEST_ADDRESS)
    .toLowerCase()
    .replace(/^\w+:\/\/|[#].*$/g, '');
}

/** What shops, catalogues and indexes call their folders and hosts, and what publications call theirs. */
const OFFERS =
  /(?:^|[./])(?:shop|store|products?|p|item|itm|dp|categor(?:y|ies)|collections?|catalog|cart|search|tags?|topics?|services?|pricing|jobs?|careers?|browse|list|archive|author|departments?|courses?|programs?)(?=[./]|$)/;
const TELLS =
  /(?:^|[./])(?:blogs?|news|articles?|story|stories|posts?|magazine|opinion|press|aktuell\w*|nachrichten|noticias?|actualites?|insights?|recipes?|reviews?)(?=[./]|$)/;
/** A part of a name that is a word, not a number or a single letter. */
const WORD = /^(?=.*[a-z]).{2}/;

/** Depth of the path and words in its longest name, -1 each where there is no path that could say something. */
export type AddressFacts = Record<'addressDepth' | 'addressWords' | 'addressOffers' | 'addressTells', number>;

/** What the form of an address says: articles are named by their headlines, shops and lists by what they sell. */
export function addressFacts(address: string): AddressFacts {
  const [place = ''] = address.split('?');
  const names = place.split('/').slice(1).filter(Boolean);
  // The start of a site: who reads a document without knowing its address may give no more than that.
  if (names.length === 0) return { addressDepth: -1, addressWords: -1, addressOffers: 0, addressTells: 0 };
  return {
    addressDepth: names.length,
    addressWords: Math.max(...names.map((name) => name.split(/[-_+]|%20/).filter((part) => WORD.test(part)).length)),
    addressOffers: OFFERS.test(place) ? 1 : 0,
    addressTells: TELLS.test(place) ? 1 : 0,
  };
}
