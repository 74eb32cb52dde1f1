import type { Addresses } from './addresses';
import { type OutputElement, outputElement } from './output-tree';
import { custom, named, unread } from './page-signs';
import type { SpecialKind, Specials } from './special-elements';

const isGist = (script: Element): boolean => script.getAttribute('src')?.includes('gist.github.com/') === true;

/** Posts, films and snippets that a page holds by other means than a frame. */
export const EMBEDS: SpecialKind[] = [
  {
    find: named(
      ['twitter-tweet', '-embed', 'instagram-media', 'codepen'],
      'blockquote.twitter-tweet,blockquote.bluesky-embed,blockquote.mastodon-embed,blockquote.instagram-media,' +
        'blockquote.tiktok-embed,blockquote.reddit-embed-bq,p.codepen',
    ),
    read: (element, page) => page.keepWhole(element),
  },
  {
    find: custom('lite-youtube', 'youtube-video', 'lite-vimeo'),
    read: readPlayer,
  },
  {
    find: named(['fb-post', 'fb-video'], '.fb-post[data-href],.fb-video[data-href]'),
    read: readFacebook,
  },
  { find: unread('script', isGist), read: readGist },
];

/** A thing of another site as a card: a figure that holds a link alone. */
export const linkCard = (href: string, text: string): OutputElement =>
  outputElement('figure', {}, [outputElement('p', {}, [outputElement('a', { href }, [text])])]);

function readPlayer(element: Element, page: Specials): void {
  const id = element.getAttribute('videoid') ?? element.getAttribute('video-id') ?? '';
  if (!/^[\w-]{3,20}$/.test(id)) return;
  const title = (element.getAttribute('videotitle') ?? element.getAttribute('title') ?? '').trim();
  const isVimeo = element.localName === 'lite-vimeo';
  const host = isVimeo ? 'Vimeo' : 'YouTube';
  const href = isVimeo ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
  page.replace(element, () => linkCard(href, title === '' ? host : `${title} (${host})`));
}

function readFacebook(element: Element, page: Specials): void {
  const href = pageLink(page.addresses, element.getAttribute('data-href'));
  if (href !== undefined) page.replace(element, () => linkCard(href, 'Facebook'));
}

/** The script writes the snippet right behind itself; where it has run there is nothing to stand for. */
function readGist(script: Element, page: Specials): void {
  if (script.nextElementSibling?.classList.contains('gist')) return;
  const path = /gist\.github\.com\/([\w-]+\/\w+)/.exec(script.getAttribute('src') ?? '')?.[1];
  if (path) page.insert(script, () => linkCard(`https://gist.github.com/${path}`, `${path} (GitHub Gist)`));
}

function pageLink(addresses: Addresses, href: string | null): string | undefined {
  const link = href === null ? undefined : addresses.link(href);
  return link?.startsWith('http') ? link : undefined;
}
