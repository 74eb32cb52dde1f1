import type { Addresses } from './addresses';
import { decoded } from './notes';
import { bestCandidate, parseSrcset } from './srcset';

/** Where lazy-loading scripts keep the address, most telling first. */
const LAZY_SOURCES = [
  ...['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-original-src', 'data-actualsrc', 'data-echo'],
  ...['data-image-src', 'data-full-src', 'data-hi-res-src', 'data-url', 'data-image', 'data-img-src', 'data-img-url'],
  ...['data-orig-file', 'data-large-file', 'data-croporisrc', 'data-ks-lazyload', 'data-delayed-url', 'data-lazyload'],
];
const LAZY_SRCSETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-responsive-srcset'];
/** A picture smaller than this on both sides (CSS pixels) is an icon, a spacer or a tracking pixel. */
const SMALLEST_SIDE = 64;

const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|spacer|blank|transparent|pixel|1x1|lazy[-_]?load(?:er|ing)?|loading|grey|clear|dummy|empty)(?:[-_.]?\d*)?\.(?:gif|png|jpe?g|webp|svg)/i;
const TRACKER =
  /(?:\/pixel[/.?]|\/beacon[/.?]|\/tr\?|doubleclick\.net|scorecardresearch|\/b\?c1=|\/count\.gif|feedburner\.com\/~)/i;
const NOT_CONTENT = /gravatar\.com\/avatar|\/avatars?\/|\/emoji\/|\/smilies\//i;

export type ResolvedImage = { url: string; alt: string; width?: number; height?: number };

type Read = (name: string) => string | null;

/** The picture that an `img`, a `picture` or a lazy loader's placeholder stands for; undefined for none worth showing. */
export function resolveImage(element: Element, addresses: Addresses): ResolvedImage | undefined {
  const image = element.localName === 'picture' ? firstChild(element, 'img') : element;
  const read = (name: string) => image?.getAttribute(name) ?? null;
  return resolved(read, () => sources(element, image, read, addresses), addresses);
}

/** The picture in a `noscript`: an element in a parsed document, text in a live one. */
export function resolveNoscript(noscript: Element, addresses: Addresses): ResolvedImage | undefined {
  const image = firstChild(noscript, 'img');
  if (image) return resolveImage(image, addresses);
  const read = readTag(/<img\b[^>]*>/i.exec(noscript.textContent ?? '')?.[0] ?? '');
  return resolved(read, () => [widest(read('srcset'), addresses), ...LAZY_SOURCES.map(read), read('src')], addresses);
}

/** The attributes of an element that is written in text. */
function readTag(tag: string): Read {
  return (name) => new RegExp(`\\s${name}=["']?([^"'>]*)`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? null;
}

function resolved(
  read: Read,
  candidates: () => Iterable<string | null | undefined>,
  addresses: Addresses,
): ResolvedImage | undefined {
  const width = pixels(read('width'));
  const height = pixels(read('height'));
  if (width !== undefined && height !== undefined && width < SMALLEST_SIDE && height < SMALLEST_SIDE) {
    // Lazy loaders write 1×1 on the placeholder; an address of their own says that there is more. Formulas are small.
    if (LAZY_SOURCES.every((name) => read(name) === null) && !isFormula(read)) return undefined;
  }
  const url = firstUsable(candidates(), addresses);
  if (url === undefined) return undefined;
  const isRealSize = width !== undefined && height !== undefined && width > SMALLEST_SIDE;
  return { url, alt: altOf(read), ...(isRealSize ? { width, height } : {}) };
}

const FORMULA_CLASS = /(?:^|[\s_-])(?:tex|latex|math|mathjax|equation)(?:$|[\s_-])/i;
const FORMULA_SERVICE = /latex|mathtex|mimetex|\/math\/|\/svg\.image\?|[?&]cht=tx/i;

/** The other text, or for formulas without one the source that their service is asked for. */
function altOf(read: Read): string {
  const alt = (read('alt') ?? '').trim();
  const source = read('src') ?? '';
  if (alt !== '' || !FORMULA_SERVICE.test(source)) return alt;
  const query = /[?&](?:chl|latex|tex|eq)=([^&]*)/i.exec(source)?.[1] ?? /\?([^&]*)$/.exec(source)?.[1] ?? '';
  return decoded(query.replaceAll('+', ' ')).trim();
}

/** Whether an image is a formula, whose source is its other text. */
function isFormula(read: Read): boolean {
  return altOf(read) !== '' && (FORMULA_CLASS.test(read('class') ?? '') || FORMULA_SERVICE.test(read('src') ?? ''));
}

/** Possible addresses, best first; each is read only if those before it are not usable. */
function* sources(
  element: Element,
  image: Element | undefined,
  read: Read,
  addresses: Addresses,
): Generator<string | null | undefined> {
  for (const name of LAZY_SRCSETS) yield widest(read(name), addresses);
  for (const name of LAZY_SOURCES) yield looksLikeAddress(read(name));
  yield widest(read('srcset'), addresses);
  yield* pictureSources(element, image, addresses);
  yield image && 'currentSrc' in image ? (image as HTMLImageElement).currentSrc : undefined;
  yield read('src');
  yield fallback(element, addresses);
  yield image && anyImageAddress(image);
}

function firstUsable(candidates: Iterable<string | null | undefined>, addresses: Addresses): string | undefined {
  for (const candidate of candidates) {
    if (!candidate || PLACEHOLDER.test(candidate) || TRACKER.test(candidate) || NOT_CONTENT.test(candidate)) continue;
    const address = addresses.image(candidate);
    if (address !== undefined) return address;
  }
  return undefined;
}

function widest(srcset: string | null, { mostWidth }: Addresses): string | undefined {
  return srcset === null ? undefined : bestCandidate(parseSrcset(srcset), mostWidth)?.url;
}

/** Loaders that few use keep the address in an attribute of their own. */
function anyImageAddress(image: Element): string | undefined {
  const own = [...image.attributes].filter(({ name }) => name.startsWith('data-'));
  return own.find(({ value }) => /^(?:https?:)?\/\S+\.(?:jpe?g|png|webp|avif)(?:[?#]\S*)?$/i.test(value))?.value;
}

/** Some loaders keep JSON or a class in the same attributes. */
function looksLikeAddress(value: string | null): string | undefined {
  return value !== null && /^\S+$/.test(value) && /[/.]/.test(value) && !value.startsWith('{') ? value : undefined;
}

function pictureSources(element: Element, image: Element | undefined, addresses: Addresses): (string | undefined)[] {
  const picture = element.localName === 'picture' ? element : image?.parentElement;
  if (picture?.localName !== 'picture') return [];
  return [...picture.children]
    .filter((child) => child.localName === 'source')
    .flatMap((source) => [
      widest(source.getAttribute('srcset'), addresses),
      widest(source.getAttribute('data-srcset'), addresses),
    ]);
}

/** The `noscript` beside a placeholder. */
function fallback(element: Element, addresses: Addresses): string | undefined {
  const beside = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
  return beside?.localName === 'noscript' ? resolveNoscript(beside, addresses)?.url : undefined;
}

function firstChild(element: Element, name: string): Element | undefined {
  return element.getElementsByTagName(name)[0];
}

function pixels(value: string | null): number | undefined {
  const number = value === null ? Number.NaN : Number.parseFloat(value);
  return Number.isFinite(number) && number > 0 && !value?.endsWith('%') ? Math.round(number) : undefined;
}

/** The part of an image's address that stays the same in all its sizes: the file's name without size and ending. */
export function imageStem(url: string): string {
  const path = url.split(/[?#]/)[0] ?? url;
  const name = path.slice(path.lastIndexOf('/') + 1) || path;
  return name
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_@]?(?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|[23]x|scaled|large|medium|small|thumb)$/gi, '')
    .toLowerCase();
}
