import type { Article } from '../article/article';

const IMAGE_SOURCE = /<img\b[^>]*?\ssrc="([^"]*)"/g;

/**
 * The addresses of an article's pictures, its lead image first, each once. The html is our own serialisation
 * (attributes in double quotes, `&` and `"` escaped), so that no parser is needed: a service worker has none.
 */
export function imageAddresses(article: Pick<Article, 'html' | 'leadImage'>): string[] {
  const inText = [...article.html.matchAll(IMAGE_SOURCE)].map(([, source = '']) => unescaped(source));
  const all = article.leadImage ? [article.leadImage.url, ...inText] : inText;
  return [...new Set(all)].filter((url) => /^https?:/.test(url));
}

function unescaped(attribute: string): string {
  return attribute.replace(/&quot;|&lt;|&gt;|&nbsp;/g, (entity) => ENTITIES[entity] ?? entity).replaceAll('&amp;', '&');
}

const ENTITIES: Record<string, string> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0' };
