import type { Article } from '../article/article';
import { readingMinutes } from '../article/reading-minutes';
import { useWording } from '../wording-context';

/** Site, headline, dek, byline, date and reading time. What the page does not say is left out. */
export function ArticleHeader({ article }: { article: Article }) {
  const { say, count, day } = useWording();
  return (
    <header class="article-header">
      <p class="site">
        <a href={article.url} target="_blank" rel="noopener noreferrer" title={say('openSource')}>
          {article.siteName ?? hostOf(article.url)}
        </a>
      </p>
      <h1>{article.title}</h1>
      {article.dek && <p class="dek">{article.dek}</p>}
      <p class="facts">
        {article.authors.length > 0 && <span class="byline">{say('byline', nameList(article))}</span>}
        {article.published && <time dateTime={article.published}>{day(article.published)}</time>}
        <span>{count('minutes', readingMinutes(article))}</span>
        {article.paywall && <span>{say('preview')}</span>}
      </p>
    </header>
  );
}

/** Names joined as the article's own language joins them. */
function nameList({ authors, language }: Article): string {
  return new Intl.ListFormat(supported(language), { type: 'conjunction' }).format(authors);
}

/** Pages give languages that no browser knows; those are taken for the reader's own. */
function supported(language: string | undefined): string[] {
  try {
    return language ? Intl.ListFormat.supportedLocalesOf(language) : [];
  } catch {
    return [];
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
