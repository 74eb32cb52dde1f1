import type { Cut } from '../decide/cut';
import type { Metadata } from '../metadata/metadata';
import type { Post } from '../thread/find-posts';
import { firstClass } from '../thread/repeated-elements';

/** How those are named who answer something that is no post of its kind, as a story or a question. */
const ANSWERS = /comment|repl(?:y|ies)|answer/i;

/** Boards head every post but the first with it. */
const REPLY = /^re:\s+/i;

/** The first post of a thread, where it opens it: not the first answer to something that stands above. */
export function openingPost({ thread, view: { table } }: Cut): Post | undefined {
  const first = thread?.posts[0];
  return first && ANSWERS.test(firstClass(table.nodes[first.row] as Element)) ? undefined : first;
}

/**
 * What is known of a thread: its author and its day are those of the post that opens it. Whom the page names elsewhere
 * and who has posted nothing is somebody else.
 */
export function withOpeningPost(metadata: Metadata, cut: Cut): Metadata {
  if (!cut.thread) return metadata;
  const { posts } = cut.thread;
  const { dek, title, ...said } = metadata;
  const { author, posted } = openingPost(cut) ?? {};
  const isKnown = author === undefined || said.authors.some((name) => posts.some((post) => isSame(post.author, name)));
  const isDated = posted === undefined || !isBefore(posted, posts[1]) || isSameDay(said.published, posted);
  return {
    ...said,
    ...(title !== undefined && { title: title.replace(REPLY, '') }),
    // "Submitted a year ago by …" is no dek.
    ...(dek !== undefined && !(author !== undefined && dek.includes(author)) && { dek }),
    ...(isKnown ? {} : { authors: [author] }),
    ...(isDated ? {} : { published: posted }),
  };
}

const isSame = (author: string | undefined, name: string): boolean => author?.toLowerCase() === name.toLowerCase();

/** What opens a thread is older than what answers it; else its time is that of a change. */
const isBefore = (posted: string, next: Post | undefined): boolean =>
  posted.slice(0, 10) <= (next?.posted?.slice(0, 10) ?? posted);

/** Days differ with the zone of the clock; milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
const isSameDay = (first: string | undefined, second: string): boolean =>
  first !== undefined && Math.abs(Date.parse(first.slice(0, 10)) - Date.parse(second.slice(0, 10))) <= DAY;
