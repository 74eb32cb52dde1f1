import type { PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import type { Addresses } from './addresses';
import { mathElement } from './math-element';
import { type OutputElement, outputElement } from './output-tree';
import { resolveImage } from './resolve-image';

/** What an image, frame, video, sound or formula becomes: an image, a formula, a paragraph with a link, or nothing. */
export function objectElement(table: PageTable, row: number, addresses: Addresses): OutputElement | undefined {
  const element = table.nodes[row] as Element;
  const tag = table.tag[row];
  if (tag === TAG.img || tag === TAG.picture) return imageElement(element, addresses);
  if (tag === TAG.math) return mathElement(element);
  if (tag === TAG.iframe || tag === TAG.embed) return frameLink(element, addresses);
  if (tag === TAG.video || tag === TAG.audio) return mediaLink(element, addresses);
  return undefined;
}

function imageElement(element: Element, addresses: Addresses): OutputElement | undefined {
  const image = resolveImage(element, addresses);
  if (!image) return undefined;
  const size = image.width && image.height ? { width: String(image.width), height: String(image.height) } : {};
  return outputElement('img', { src: image.url, alt: image.alt, ...size });
}

/** Hosts whose frames are content, with the name that the link gets and the page that the frame shows. */
const EMBED_HOSTS: { host: RegExp; name: string; page?: (url: URL) => string | undefined }[] = [
  { host: /(?:^|\.)youtube(?:-nocookie)?\.com$/, name: 'YouTube', page: youtubePage },
  {
    host: /(?:^|\.)player\.vimeo\.com$/,
    name: 'Vimeo',
    page: (url) => afterPath(url, '/video/', 'https://vimeo.com/'),
  },
  { host: /(?:^|\.)dailymotion\.com$/, name: 'Dailymotion' },
  { host: /^(?:open\.)?spotify\.com$/, name: 'Spotify' },
  { host: /(?:^|\.)soundcloud\.com$/, name: 'SoundCloud' },
  { host: /(?:^|\.)codepen\.io$/, name: 'CodePen' },
  { host: /(?:^|\.)(?:player\.)?bilibili\.com$/, name: 'Bilibili' },
  { host: /(?:^|\.)instagram\.com$/, name: 'Instagram' },
  { host: /^platform\.twitter\.com$/, name: 'X' },
  { host: /(?:^|\.)ted\.com$/, name: 'TED' },
  { host: /(?:^|\.)datawrapper\.dwcdn\.net$/, name: 'Datawrapper' },
  { host: /(?:^|\.)archive\.org$/, name: 'Internet Archive' },
];

function youtubePage(url: URL): string | undefined {
  return afterPath(url, '/embed/', 'https://www.youtube.com/watch?v=');
}

function afterPath(url: URL, before: string, page: string): string | undefined {
  const id = url.pathname.startsWith(before) ? url.pathname.slice(before.length).split('/')[0] : undefined;
  return id ? `${page}${id}` : undefined;
}

function frameLink(element: Element, addresses: Addresses): OutputElement | undefined {
  const source = element.getAttribute('src') ?? '';
  const usable = source === '' || source === 'about:blank' ? element.getAttribute('data-src') : source;
  const address = usable ? addresses.image(usable) : undefined;
  if (address === undefined || address.startsWith('data:')) return undefined;
  const url = new URL(address);
  const host = EMBED_HOSTS.find((known) => known.host.test(url.hostname));
  if (!host) return undefined;
  const title = element.getAttribute('title')?.trim();
  return linkParagraph(host.page?.(url) ?? address, title ? `${title} (${host.name})` : host.name);
}

function mediaLink(element: Element, addresses: Addresses): OutputElement | undefined {
  const source = element.getAttribute('src') ?? element.getElementsByTagName('source')[0]?.getAttribute('src') ?? '';
  const address = addresses.image(source);
  if (address === undefined || address.startsWith('data:')) return undefined;
  const title = element.getAttribute('title')?.trim() || element.getAttribute('aria-label')?.trim();
  return linkParagraph(address, title || new URL(address).pathname.split('/').at(-1) || address);
}

const linkParagraph = (href: string, text: string): OutputElement =>
  outputElement('p', {}, [outputElement('a', { href }, [text])]);
