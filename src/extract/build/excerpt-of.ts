import { isElement, type OutputNode, textOf } from './output-tree';

const LONGEST_EXCERPT = 300;
/** A shorter description says what the site is, not what the article is. */
const SHORTEST_DESCRIPTION = 40;

/** Plain text of at most 300 characters: the page's own summary, or the beginning of the text. */
export function excerptOf(body: OutputNode[], description: string | undefined, title: string): string {
  const isUsable = description && description.length >= SHORTEST_DESCRIPTION && description !== title;
  if (isUsable && !/(?:…|\.\.\.|\[&hellip;\])\s*$/.test(description)) return cut(description);
  const paragraph = body.find((node) => isElement(node, 'p') && textOf(node).length >= SHORTEST_DESCRIPTION) ?? body[0];
  return cut(paragraph === undefined ? (description ?? '') : textOf(paragraph));
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_EXCERPT) return line;
  const end = line.lastIndexOf(' ', LONGEST_EXCERPT - 1);
  return `${line.slice(0, end > LONGEST_EXCERPT / 2 ? end : LONGEST_EXCERPT - 1)}…`;
}
