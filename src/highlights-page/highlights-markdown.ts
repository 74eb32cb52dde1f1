import type { HighlightedArticle } from '../library/highlight-types';
import { readableQuote } from '../reader/highlights/readable-quote';
import type { Wording } from '../wording';
import type { HighlightGroup } from './group-by-article';

/** Highlights as Markdown: for each article its title, author and source, then each quote with its note. */
export function highlightsMarkdown(groups: readonly HighlightGroup[], wording: Wording): string {
  return groups.map((group) => ofArticle(group, wording)).join('\n');
}

function ofArticle({ article, highlights }: HighlightGroup, wording: Wording): string {
  const blocks = highlights.flatMap(({ quote, note }) => [
    readableQuote(quote)
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${escaped(line)}`))
      .join('\n'),
    // As the reader wrote it: who writes Markdown in a note means it.
    ...(note.trim() === '' ? [] : [note.trim()]),
  ]);
  return `${[`## ${escaped(article.title)}`, sourceLine(article, wording), ...blocks].join('\n\n')}\n`;
}

function sourceLine({ authors, published, siteName, url }: HighlightedArticle, { say, day }: Wording): string {
  const names = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(authors);
  const site = siteName ?? URL.parse(url)?.hostname ?? url;
  const facts = [
    ...(authors.length > 0 ? [escaped(say('byline', names))] : []),
    ...(published ? [day(published)] : []),
    `[${escaped(site)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`,
  ];
  return facts.join(' · ');
}

/** What would be a sign of Markdown stands for itself. */
function escaped(text: string): string {
  const inline = text.replace(/[\\`*_[\]<>]/g, '\\$&');
  return inline.replace(/^(\s*)([#+\-=~|])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
