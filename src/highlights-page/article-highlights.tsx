import type { ComponentChildren } from 'preact';
import { readableQuote } from '../reader/highlights/readable-quote';
import { useWording } from '../wording-context';
import type { HighlightGroup } from './group-by-article';

type Props = {
  group: HighlightGroup;
  addressOf: (article: string, highlight: string) => string;
  /** What can be done with them. */
  children: ComponentChildren;
};

/** The highlights of one article; each leads to where it stands. */
export function ArticleHighlights({ group: { article, highlights }, addressOf, children }: Props) {
  const { say, day } = useWording();
  const { id, title, siteName, url, published, language, direction } = article;
  return (
    <section class="highlighted-article">
      <h2 lang={language} dir={direction}>
        {title}
      </h2>
      <p class="highlighted-facts">
        <span>{siteName ?? URL.parse(url)?.hostname}</span>
        {published && <time dateTime={published}>{day(published)}</time>}
      </p>
      <ul>
        {highlights.map((highlight) => (
          <li key={highlight.id}>
            <a class="highlight-open" href={addressOf(id, highlight.id)}>
              <q class={`highlight-quote ${highlight.colour}`} lang={language} dir={direction}>
                {readableQuote(highlight.quote, ' ')}
              </q>
            </a>
            {highlight.note && (
              <p class="highlight-said" dir="auto">
                <span class="highlight-said-name">{say('highlightNote')}: </span>
                {highlight.note}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div class="highlights-ways">{children}</div>
    </section>
  );
}
