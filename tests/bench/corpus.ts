import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { BenchPage } from './bench-page';
import { plainTitle } from './same-title';

/** A line of a corpus file, see the corpus's README; null where the set does not say. */
type CorpusLine = {
  id: string;
  url: string | null;
  site: string | null;
  rsite?: string | null;
  type: string | null;
  title: string | null;
  author: string | null;
  date: string | null;
  text: string | null;
  with: string[] | null;
  without: string[] | null;
  headings: string[] | null;
  gold_suspect?: boolean;
  page: string;
};

/** Sets whose gold text begins with the headline. */
const TITLE_LINE_SETS = new Set(['magic-article', 'magic-forum', 'daniel']);
/** Sets that name the authors wherever a page has any. */
const AUTHOR_SETS = new Set(['wcxb-dev', 'naeb', 'fundus', 'trafilatura']);

/** The pages of a gzip file of JSON lines, one after the other. */
export async function* readCorpus(path: string): AsyncGenerator<BenchPage> {
  const set = basename(path).replace(/\.jsonl\.gz$/, '');
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (line !== '') yield pageOf(set, JSON.parse(line) as CorpusLine);
  }
}

function pageOf(set: string, line: CorpusLine): BenchPage {
  const site = line.rsite ?? line.site ?? line.id;
  const text = line.gold_suspect === true || line.text === null ? undefined : withoutTitle(set, line.text, line.title);
  const authors = line.author !== null ? line.author.split('; ') : AUTHOR_SETS.has(set) ? [] : undefined;
  return {
    set,
    id: line.id,
    url: line.url ?? `https://${line.site ?? 'unknown.example'}/`,
    site,
    html: line.page,
    // The trait sets name every page after its trait.
    ...(line.type !== null && set !== 'defuddle' && { type: line.type }),
    ...(line.title !== null && { title: line.title }),
    ...(authors !== undefined && { authors }),
    ...(line.date !== null && { published: line.date }),
    ...(text !== undefined && text.trim() !== '' && { text }),
    ...(line.headings !== null && line.headings !== undefined && { headings: line.headings }),
    ...(line.with !== null && { keeps: line.with.map(decoded) }),
    ...(line.without !== null && { drops: line.without.map(decoded) }),
  };
}

/** Sets disagree on whether the headline is text: it never is here, neither in the gold nor in a result. */
function withoutTitle(set: string, text: string, title: string | null): string {
  return TITLE_LINE_SETS.has(set) ? text.slice(text.indexOf('\n') + 1) : withoutTitleLine(text, title ?? undefined);
}

/** `text` without its first line where that is the headline. */
export function withoutTitleLine(text: string, title: string | undefined): string {
  const end = text.indexOf('\n');
  if (title === undefined || end < 0) return text;
  return plainTitle(text.slice(0, end)).toLowerCase() === plainTitle(title).toLowerCase() ? text.slice(end + 1) : text;
}

function decoded(snippet: string): string {
  return snippet.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
