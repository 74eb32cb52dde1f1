import type { Article } from '../article/article';
import type { Wording } from '../wording';

/** Where a text comes from, as it is told with every copy. */
export type Source = {
  title: string;
  dek?: string;
  /** Author and date, as far as the page says. */
  facts: string[];
  /** The site's name, or its host. */
  site: string;
  url: string;
};

export function sourceOf(article: Article, { say, day }: Wording): Source {
  const { title, dek, authors, published, siteName, url } = article;
  const names = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(authors);
  return {
    title,
    ...(dek && { dek }),
    facts: [...(authors.length > 0 ? [say('byline', names)] : []), ...(published ? [day(published)] : [])],
    site: siteName ?? URL.parse(url)?.hostname ?? url,
    url,
  };
}
