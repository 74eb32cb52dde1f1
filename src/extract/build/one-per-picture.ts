import { isElement, type OutputElement, outputElement } from './output-tree';
import { imageStem } from './resolve-image';

const IMAGE_FILE = /^[^:]+:\/\/[^:?#]+\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i;
/** A picture narrower than this, linked to an image file, is that file's small copy. */
const WIDEST_COPY = 700;

/** A small picture that links to a large one is the large one. */
export function fullSize(picture: OutputElement): OutputElement {
  const [image] = picture.children;
  const href = picture.attributes.href ?? '';
  if (!isElement(image, 'img') || !IMAGE_FILE.test(href)) return picture;
  const width = Number(image.attributes.width ?? /[-_](\d{2,4})x\d{2,4}\.\w+$/.exec(image.attributes.src ?? '')?.[1]);
  if (!(width < WIDEST_COPY)) return picture;
  return outputElement('img', { src: href, alt: image.attributes.alt ?? '' });
}

/** More pictures than this in one figure are a gallery. */
const MOST_SIZES = 40;

/** Of each picture that is there in several sizes (a blurred one first, another for phones) the largest. */
export function onePerPicture(pictures: OutputElement[]): OutputElement[] {
  if (pictures.length > MOST_SIZES) return pictures;
  const kept: OutputElement[] = [];
  for (const picture of pictures) {
    const at = kept.findIndex((other) => isSame(sourceOf(picture), sourceOf(other)));
    if (at < 0) kept.push(picture);
    else if (sizeIn(sourceOf(picture)) > sizeIn(sourceOf(kept[at] as OutputElement))) kept[at] = picture;
  }
  return kept;
}

function sourceOf(picture: OutputElement): string {
  const image = picture.tag === 'img' ? picture : picture.children[0];
  return isElement(image, 'img') ? (image.attributes.src ?? '') : '';
}

/** A name that a machine gave is the picture's own; `image` and `photo` are so only within a folder. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = imageStem(one);
  if (stem === '' || stem !== imageStem(other)) return false;
  return (stem.length >= 10 && /\d/.test(stem)) || folderOf(one) === folderOf(other);
}

const folderOf = (source: string): string => source.slice(0, source.lastIndexOf('/'));

const UNSAID_WIDTH = 500;

/** The largest number in an address that can be a width, or what its words say. */
function sizeIn(source: string): number {
  if (/[-_](?:small|thumb\w*)\b/i.test(source)) return 100;
  const numbers = source.match(/(?<=[/=_x@-])\d{2,4}(?=[/&wx._-]|$)/g) ?? [];
  return numbers.length === 0 ? UNSAID_WIDTH : Math.max(...numbers.map(Number));
}
