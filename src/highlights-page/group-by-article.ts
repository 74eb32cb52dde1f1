import type { Highlight, HighlightedArticle, ListedHighlight } from '../library/highlight-types';

/** The highlights of one article, in the order of its text. */
export type HighlightGroup = { article: HighlightedArticle; highlights: Highlight[] };

/** Articles in the order in which they come first; a page that is added later may add to any of them. */
export function groupByArticle(items: readonly ListedHighlight[]): HighlightGroup[] {
  const groups = new Map<string, HighlightGroup>();
  for (const { article, highlight } of items) {
    const group = groups.get(article.id) ?? { article, highlights: [] };
    group.highlights.push(highlight);
    groups.set(article.id, group);
  }
  for (const { highlights } of groups.values()) {
    highlights.sort((one, other) => one.start - other.start || one.end - other.end);
  }
  return [...groups.values()];
}
