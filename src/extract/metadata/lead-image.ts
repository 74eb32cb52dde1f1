import type { Image } from '../../article/article';
import { isObject, listOf, textIn } from './json-ld';
import { firstTag, type MetaTags } from './meta-tags';
import { onlyPresent } from './only-present';
import { webAddress } from './page-addresses';

/** Pictures of the site, not of the article. */
const SITE_PICTURE =
  /(?:^|[/_.-])(?:logo|favicon|default|placeholder|blank|spacer|sharer?|social-?share|og-?image-?default|avatar)[/_.-]/i;

/** The picture that the page gives to those who share it, with what it says about it. */
export function leadImageOf(tags: MetaTags, structured: unknown, url: string): Image | undefined {
  const shared = firstTag(tags, ['og:image:secure_url', 'og:image', 'og:image:url']);
  const image =
    imageFrom(shared, url, {
      alt: firstTag(tags, ['og:image:alt', 'twitter:image:alt']),
      width: pixels(firstTag(tags, ['og:image:width'])),
      height: pixels(firstTag(tags, ['og:image:height'])),
    }) ??
    structuredImage(structured, url) ??
    imageFrom(
      firstTag(tags, ['twitter:image', 'twitter:image:src', 'thumbnail', 'image', 'sailthru.image.full']),
      url,
      {},
    );
  return image;
}

type Facts = { alt?: string | undefined; width?: number | undefined; height?: number | undefined };

function imageFrom(address: string | undefined, url: string, facts: Facts): Image | undefined {
  const absolute = webAddress(address, url);
  if (absolute === undefined || SITE_PICTURE.test(new URL(absolute).pathname)) return undefined;
  return { url: absolute, ...onlyPresent(facts) };
}

function structuredImage(value: unknown, url: string): Image | undefined {
  for (const item of listOf(value)) {
    if (typeof item === 'string') return imageFrom(item, url, {});
    if (!isObject(item)) continue;
    const address = textIn(item.url) ?? textIn(item.contentUrl) ?? textIn(item['@id']);
    const image = imageFrom(address, url, {
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
