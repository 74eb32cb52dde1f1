import type { Cut } from '../decide/cut';
import type { Post } from '../thread/find-posts';
import { keptBlocks, openingPost } from './opening-post';
import { type OutputElement, type OutputNode, outputElement } from './output-tree';

/** The line above a post: who wrote it, whom it answers, when. `row` is the post's element. Absent where it says none of it. */
export type PostLine = { row: number; line: OutputElement | undefined };

/** The lines of all posts of a thread that have kept text, but for one that begins the text: the article's byline names it. */
export function postLines(cut: Cut, language: string | undefined): PostLine[] {
  const format = dayFormat(language);
  const opening = openingPost(cut);
  const start = cut.view.table.blocks.find(({ index }) => cut.kept[index] === 1);
  return (cut.thread?.posts ?? []).flatMap((post, index) => {
    const [first] = keptBlocks(cut, index);
    return !first || (post === opening && first === start) ? [] : [{ row: post.row, line: lineOf(post, format) }];
  });
}

function lineOf({ author, answers, posted }: Post, format: Intl.DateTimeFormat): OutputElement | undefined {
  const children: OutputNode[] = [];
  if (author !== undefined) children.push(outputElement('strong', {}, [author]));
  if (answers !== undefined) children.push(` → ${answers}`);
  if (posted !== undefined) {
    if (children.length > 0) children.push(' · ');
    children.push(outputElement('time', { datetime: posted }, [format.format(Date.parse(posted.slice(0, 10)))]));
  }
  return children.length > 0 ? outputElement('p', {}, children) : undefined;
}

/** Days as people of the page's language write them. A day is the page's own, wherever it is read. */
function dayFormat(language: string | undefined): Intl.DateTimeFormat {
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language, style);
  } catch {
    return new Intl.DateTimeFormat('en', style);
  }
}
