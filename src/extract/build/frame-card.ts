import type { Addresses } from './addresses';
import { linkCard } from './embeds';
import type { OutputElement } from './output-tree';

type EmbedHost = { host: RegExp; name: string; page?: (url: URL, frame: Element) => string | undefined };

/** Hosts whose frames are content, with the name that the link gets and the page that the frame shows. */
const EMBED_HOSTS: EmbedHost[] = [
  { host: /(?:^|\.)youtube(?:-nocookie)?\.com$/, name: 'YouTube', page: youtubePage },
  { host: /^player\.vimeo\.com$/, name: 'Vimeo', page: (url) => afterPath(url, '/video/', 'https://vimeo.com/') },
  { host: /(?:^|\.)dailymotion\.com$/, name: 'Dailymotion' },
  { host: /^(?:open\.)?spotify\.com$/, name: 'Spotify' },
  { host: /(?:^|\.)soundcloud\.com$/, name: 'SoundCloud' },
  { host: /(?:^|\.)codepen\.io$/, name: 'CodePen', page: (url) => url.href.replace('/embed/', '/pen/') },
  { host: /(?:^|\.)(?:player\.)?bilibili\.com$/, name: 'Bilibili' },
  { host: /(?:^|\.)instagram\.com$/, name: 'Instagram', page: (url) => url.href.replace(/\/embed\/.*$/, '/') },
  { host: /^platform\.(?:twitter|x)\.com$/, name: 'X', page: postPage },
  { host: /^(?:www\.)?(?:twitter|x)\.com$/, name: 'X' },
  { host: /(?:^|\.)ted\.com$/, name: 'TED' },
  { host: /(?:^|\.)datawrapper\.dwcdn\.net$/, name: 'Datawrapper' },
  { host: /(?:^|\.)archive\.org$/, name: 'Internet Archive' },
];
/** Names in addresses, ids and classes of what is there for somebody else than the reader. */
const NOT_CONTENT =
  /(?:^|[^a-z])(?:ads?|adv|advert\w*|adserv\w*|adframe|banner|promo\w*|sponsor\w*|doubleclick|googlesyndication|googletagmanager|taboola|outbrain|criteo|recaptcha|captcha|consent|cookies?|login|signup|subscri\w*|newsletter|comments?|disqus|share|like|follow|plugins|widgets?|pixel|track\w*|analytics|survey|poll|donate|checkout|chat)(?:$|[^a-z])/i;
/** A frame smaller than this on a side (CSS pixels) counts visits or is a button. */
const SMALLEST_FRAME = 120;

/** A frame as a card: that of a known host, or one that has a name, a size and nothing against it. */
export function frameCard(frame: Element, addresses: Addresses): OutputElement | undefined {
  const address = addresses.image(sourceOf(frame));
  if (address === undefined || address.startsWith('data:')) return undefined;
  const url = new URL(address);
  const title = frame.getAttribute('title')?.trim() ?? '';
  const host = EMBED_HOSTS.find((known) => known.host.test(url.hostname));
  if (!host && !isContent(frame, url, title)) return undefined;
  const name = host?.name ?? url.hostname.replace(/^www\./, '');
  return linkCard(host?.page?.(url, frame) ?? address, title === '' ? name : `${title} (${name})`);
}

/** Loaders keep the address elsewhere until the frame is near. */
function sourceOf(frame: Element): string {
  const source = frame.getAttribute('src') ?? '';
  if (source !== '' && source !== 'about:blank') return source;
  return (
    ['data-src', 'data-lazy-src', 'data-litespeed-src'].map((name) => frame.getAttribute(name)).find(Boolean) ?? ''
  );
}

function isContent(frame: Element, url: URL, title: string): boolean {
  if (title === '') return false;
  const names = [url.hostname, url.pathname, title, frame.id, frame.getAttribute('class') ?? ''];
  if (names.some((name) => NOT_CONTENT.test(name))) return false;
  return ['width', 'height'].every((side) => !(Number.parseFloat(frame.getAttribute(side) ?? '') < SMALLEST_FRAME));
}

function youtubePage(url: URL): string | undefined {
  return afterPath(url, '/embed/', 'https://www.youtube.com/watch?v=');
}

function postPage(url: URL, frame: Element): string | undefined {
  const id = frame.getAttribute('data-tweet-id') ?? url.searchParams.get('id') ?? '';
  return /^\d+$/.test(id) ? `https://twitter.com/i/status/${id}` : undefined;
}

function afterPath(url: URL, before: string, page: string): string | undefined {
  const id = url.pathname.startsWith(before) ? url.pathname.slice(before.length).split('/')[0] : undefined;
  return id ? `${page}${id}` : undefined;
}
