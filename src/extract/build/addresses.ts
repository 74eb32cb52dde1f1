/** Turns addresses as a page writes them into absolute ones. */
export type Addresses = {
  /** The page's own address, without a fragment. */
  page: string;
  /** The width in pixels that is asked for of pictures that come in several sizes. */
  mostWidth: number;
  /** The absolute address of a link, `#…` for one within the page, undefined for one that must not be followed. */
  link(href: string): string | undefined;
  /** The absolute address of an image, undefined where it is none. */
  image(source: string): string | undefined;
};

/** Twice the width of the text column on a good screen. */
const READING_WIDTH = 2000;
const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const WEB_PROTOCOL = /^https?:/i;
const WEB_PROTOCOLS = new Set(['http:', 'https:']);
/**
 * A path and query that the URL standard's parser would leave as they are (no dot segment, nothing to be escaped): to
 * parse them takes ten times as long.
 */
const PLAIN_PATH = String.raw`\/(?![./]|%2[eE])(?:\/(?!\.|%2[eE])|[\w\-.~%=+:,;@!*()$&])*(?:\?[\w\-./~%=+:,;@!*()$&?]*)?$`;
const PLAIN_ADDRESS = new RegExp(String.raw`^https?:\/\/(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}${PLAIN_PATH}`);
const PATH_FROM_ROOT = new RegExp(`^${PLAIN_PATH}`);
/** Pictures that come within the page. SVG can hold scripts, and what is small is a placeholder. */
const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,/i;
const SMALLEST_DATA_IMAGE = 1500;

/** `url` is the address of the page where the document does not know it, as one from DOMParser does not. */
export function addressesOf(document: Document, url: string | undefined): Addresses {
  const page = withoutFragment(url ?? document.URL);
  // A base of another kind than the web's is one of the tricks of hostile pages; browsers do not follow it either.
  const own = WEB_PROTOCOL.test(document.baseURI) ? document.baseURI : page;
  const base = baseOf(url === undefined ? own : baseFor(document, url));
  return {
    page,
    mostWidth: READING_WIDTH,
    link: (href) => linkAddress(href.trim(), base, page),
    image: (source) => imageAddress(source.trim(), base),
  };
}

/** An address and what it is relative to. `origin` is a web page's, with which a path from the root is an address. */
type Base = { href: string; origin: string | undefined };

function baseOf(href: string): Base {
  const address = parse(href, href);
  return { href, origin: address && WEB_PROTOCOLS.has(address.protocol) ? address.origin : undefined };
}

function baseFor(document: Document, url: string): string {
  const href = document.getElementsByTagName('base')[0]?.getAttribute('href');
  const base = href ? parse(href, url) : undefined;
  return base && WEB_PROTOCOLS.has(base.protocol) ? base.href : url;
}

function linkAddress(href: string, base: Base, page: string): string | undefined {
  if (href.startsWith('#')) return href.length > 1 ? href : undefined;
  const plain = plainAddress(href, base);
  if (plain !== undefined) return plain;
  const address = parse(href, base.href);
  if (!address || !LINK_PROTOCOLS.has(address.protocol)) return undefined;
  if (address.hash.length > 1 && withoutFragment(address.href) === page) return address.hash;
  return address.href;
}

function imageAddress(source: string, base: Base): string | undefined {
  if (source === '') return undefined;
  if (DATA_IMAGE.test(source)) return source.length > SMALLEST_DATA_IMAGE ? source : undefined;
  const plain = plainAddress(source, base);
  if (plain !== undefined) return plain;
  const address = parse(source, base.href);
  return address && WEB_PROTOCOLS.has(address.protocol) ? address.href : undefined;
}

/** The absolute address, where nothing but the origin has to be added. */
function plainAddress(address: string, { origin }: Base): string | undefined {
  if (PLAIN_ADDRESS.test(address)) return address;
  return origin !== undefined && PATH_FROM_ROOT.test(address) ? origin + address : undefined;
}

function parse(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    // Not an address. Asking first would parse every address of the page twice.
    return undefined;
  }
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
