import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import type { Addresses } from './addresses';
import { linkCard } from './embeds';
import { frameCard } from './frame-card';
import { mathElement } from './math-element';
import { type OutputElement, type OutputNode, outputElement } from './output-tree';
import { resolveImage } from './resolve-image';

/** What an image, frame, video, sound or formula becomes: an image, a formula, a paragraph with a link, or nothing. */
export function objectElement(table: PageTable, row: number, addresses: Addresses): OutputNode | undefined {
  const element = table.nodes[row] as Element;
  const tag = table.tag[row];
  if (tag === TAG.img || tag === TAG.picture) return imageElement(element, addresses);
  if (tag === TAG.math) return mathElement(element);
  if (tag === TAG.iframe || tag === TAG.embed) return frameCard(element, addresses);
  if (tag === TAG.video || tag === TAG.audio) return mediaCard(element, addresses);
  return undefined;
}

/** Some sites put a picture in the place of each emoji. */
const EMOJI = /(?:^|[\s/_-])(?:emoji|wp-smiley|emote)/i;

function imageElement(element: Element, addresses: Addresses): OutputNode | undefined {
  const alt = element.getAttribute('alt') ?? '';
  if (alt !== '' && alt.length <= 8 && /[^\x20-\x7e]/.test(alt) && EMOJI.test(element.className)) return alt;
  const image = resolveImage(element, addresses);
  if (!image) return undefined;
  const size = image.width && image.height ? { width: String(image.width), height: String(image.height) } : {};
  return outputElement('img', { src: image.url, alt: image.alt, ...size });
}

function mediaCard(element: Element, addresses: Addresses): OutputElement | undefined {
  const source = element.getAttribute('src') ?? element.getElementsByTagName('source')[0]?.getAttribute('src') ?? '';
  const address = addresses.image(source);
  if (address === undefined || address.startsWith('data:')) return undefined;
  const title = element.getAttribute('title')?.trim() || element.getAttribute('aria-label')?.trim();
  const poster = addresses.image(element.getAttribute('poster') ?? '');
  if (poster === undefined) return linkCard(address, title || new URL(address).pathname.split('/').at(-1) || address);
  const picture = outputElement('img', { src: poster, alt: title ?? '' });
  return outputElement('figure', {}, [outputElement('a', { href: address }, [picture])]);
}
