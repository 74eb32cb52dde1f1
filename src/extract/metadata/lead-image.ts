import type { Image } from '../../article/article';
import { isObject, listOf, textIn } from './json-ld';
import { firstTag, type MetaTags } from './meta-tags';
import { onlyPresent } from './only-present';
import { webAddress } from './page-addresses';

/** Words in the addresses of pictures of the site, not of the article. */
const SITE_PICTURE = new Set(
  'logo favicon default placeholder blank spacer share sharer socialshare ogimagedefault avatar'.split(' '),
);

/** The picture that the page gives to those who share it, with what it says about it. */
export function leadImageOf(tags: MetaTags, structured: unknown, page: URL | undefined): Image | undefined {
  const shared = firstTag(tags, ['og:image:secure_url', 'og:image', 'og:image:url']);
  const image =
    imageFrom(shared, page, {
      alt: firstTag(tags, ['og:image:alt', 'twitter:image:alt']),
      width: pixels(firstTag(tags, ['og:image:width'])),
      height: pixels(firstTag(tags, ['og:image:height'])),
    }) ??
    structuredImage(structured, page) ??
    imageFrom(
      firstTag(tags, ['twitter:image', 'twitter:image:src', 'thumbnail', 'image', 'sailthru.image.full']),
      page,
      {},
    );
  return image;
}

type Facts = { alt?: string | undefined; width?: number | undefined; height?: number | undefined };

function imageFrom(address: string | undefined, page: URL | undefined, facts: Facts): Image | undefined {
  const absolute = webAddress(address, page);
  if (absolute === undefined || isSitePicture(absolute.pathname)) return undefined;
  return { url: absolute.href, ...onlyPresent(facts) };
}

function isSitePicture(path: string): boolean {
  const words = path.toLowerCase().split(/[/_.-]/);
  return words.some((word, index) => index < words.length - 1 && SITE_PICTURE.has(word));
}

function structuredImage(value: unknown, page: URL | undefined): Image | undefined {
  for (const item of listOf(value)) {
    if (typeof item === 'string') return imageFrom(item, page, {});
    if (!isObject(item)) continue;
    const address = textIn(item.url) ?? textIn(item.contentUrl) ?? textIn(item['@id']);
    const image = imageFrom(address, page, {
      alt: textIn(item.caption),
      width: pixels(item.width),
      height: pixels(item.height),
    });
    if (image !== undefined) return image;
  }
  return undefined;
}

function pixels(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseInt(typeof value === 'string' ? value : '', 10);
  return number > 0 ? number : undefined;
}
