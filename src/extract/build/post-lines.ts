import { type Cut, isKept } from '../decide/cut';
import type { Post } from '../thread/find-posts';
import { blocksIn } from '../thread/post-bodies';
import { ownRanges } from '../thread/repeated-elements';
import { openingPost } from './opening-post';
import { type OutputElement, type OutputNode, outputElement } from './output-tree';

/** The line above a post: who wrote it, whom it answers, when. `row` is the post's element. Absent where it says none of it. */
export type PostLine = { row: number; line: OutputElement | undefined };

/**
 * The lines of all posts of a thread that have kept text, but for one that begins the text: the article's byline names
 * it. Days are written as in the page's language (BCP 47, valid), and are the page's own, wherever it is read.
 */
export function postLines(cut: Cut, language: string | undefined): PostLine[] {
  const { thread, view } = cut;
  // Asking for the format takes longer than all else here, and few pages are threads.
  if (!thread) return [];
  const { table } = view;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const opening = openingPost(cut);
  const start = table.blocks.find((block) => isKept(cut, block));
  return thread.posts.flatMap((post, index) => {
    const first = [...blocksIn(table, ownRanges(table, thread.rows, index))].find((block) => isKept(cut, block));
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
