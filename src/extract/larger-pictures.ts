import { addressesOf } from './build/addresses';
import { resolveImage } from './build/resolve-image';

/** A picture by its address at reading size, and where it is in full size. */
export type LargerPicture = { url: string; original: string };

const IMAGE_FILE = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** The pictures of a page that it has in a larger size than the one for reading. `url` is the page's address. */
export function largerPictures(document: Document, url: string): LargerPicture[] {
  const reading = addressesOf(document, url);
  const full = { ...reading, mostWidth: Number.POSITIVE_INFINITY };
  const larger = new Map<string, string>();
  for (const element of document.querySelectorAll('picture, img')) {
    const usual = resolveImage(element, reading)?.url;
    const original = linkedImage(element, full.link) ?? resolveImage(element, full)?.url;
    if (usual && original && original !== usual && /^https?:/.test(original)) larger.set(usual, original);
  }
  return [...larger].map(([usual, original]) => ({ url: usual, original }));
}

/** The file that a picture leads to when it is clicked. */
function linkedImage(element: Element, resolve: (href: string) => string | undefined): string | undefined {
  const address = resolve(element.closest('a[href]')?.getAttribute('href') ?? '');
  return address && IMAGE_FILE.test(URL.parse(address)?.pathname ?? '') ? address : undefined;
}
