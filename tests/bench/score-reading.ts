import type { BenchPage } from './bench-page';
import { withoutTitleLine } from './corpus';
import { type Overlap, overlapOf } from './overlap';
import type { Piece } from './page-pieces';
import type { Reading } from './reading';
import { isSameAuthors, namesOf } from './same-authors';
import { isSameDay } from './same-day';
import { isSameTitle, plainTitle } from './same-title';
import { type PieceCounts, scorePieces } from './score-pieces';
import { shinglesOf } from './shingles';
import { tokensOf } from './tokens';

/** Whether something named by the gold was found: `missing` is no answer, `wrong` another one. */
export type Match = 'right' | 'wrong' | 'missing';

/** How good one reading of one page is. A field is absent where the gold does not say. */
export type Score = {
  found: boolean;
  /** NaN where the tool threw. */
  milliseconds: number;
  /** What the tool threw; the page is then scored as not read. */
  error?: string;
  shingles?: Overlap;
  words?: Overlap;
  title?: Match;
  authors?: Match;
  /** Where the gold names nobody: whether the reading names somebody all the same. */
  falseAuthors?: boolean;
  published?: Match;
  headings?: Overlap;
  /** Shares (0 to 1) of the gold's snippets that are in the text. */
  kept?: number;
  leaked?: number;
  pieces?: PieceCounts;
};

/** Whether the tool's gate counts, and what there is on the page to be kept or left out piece by piece. */
export type ScoreOptions = { gates?: boolean; pieces?: readonly Piece[] };

/** Page types on which "no article here" is a right answer, so that the text is scored as read without the gate. */
const NO_ARTICLE_TYPES = new Set(['documentation', 'forum', 'product', 'collection', 'listing', 'service', 'other']);

/** Compares a reading with the page's gold. An article that the tool's gate refuses is scored as no text at all. */
export function scoreReading(page: BenchPage, reading: Reading, { gates = false, pieces }: ScoreOptions): Score {
  const isRefused = gates && !reading.found && !NO_ARTICLE_TYPES.has(page.type ?? '');
  return {
    found: reading.found,
    milliseconds: reading.milliseconds,
    ...(reading.text !== undefined &&
      textScores(page, isRefused ? '' : reading.text, { headings: isRefused ? [] : reading.headings, pieces })),
    ...metadataScores(page, reading),
  };
}

type Parts = { headings: readonly string[]; pieces: readonly Piece[] | undefined };

function textScores(page: BenchPage, text: string, { headings, pieces }: Parts): Partial<Score> {
  const found = tokensOf(withoutTitleLine(text, page.title));
  const wanted = page.text === undefined ? undefined : tokensOf(page.text);
  const kept = shareOfSnippets(page.keeps, found);
  const leaked = shareOfSnippets(page.drops, found);
  return {
    ...(wanted !== undefined && {
      shingles: overlapOf(shinglesOf(found), shinglesOf(wanted)),
      words: overlapOf(found, wanted),
      ...(pieces && { pieces: scorePieces(pieces, wanted, found) }),
    }),
    ...(page.headings !== undefined && { headings: headingsOverlap(headings, page.headings) }),
    ...(kept !== undefined && { kept }),
    ...(leaked !== undefined && { leaked }),
  };
}

function metadataScores(page: BenchPage, { title, authors, published }: Reading): Partial<Score> {
  const names = namesOf(authors);
  return {
    ...(page.title !== undefined && { title: match(title !== undefined, isSameTitle(title, page.title)) }),
    ...(page.authors !== undefined &&
      (page.authors.length > 0
        ? { authors: match(names.size > 0, isSameAuthors(authors, page.authors)) }
        : { falseAuthors: names.size > 0 })),
    ...(page.published !== undefined && {
      published: match(published !== undefined, isSameDay(published, page.published)),
    }),
  };
}

function match(isAnswered: boolean, isRight: boolean): Match {
  if (!isAnswered) return 'missing';
  return isRight ? 'right' : 'wrong';
}

/** Headings agree by their words, whatever their level. */
function headingsOverlap(found: readonly string[], wanted: readonly string[]): Overlap {
  return overlapOf(found.map(comparableHeading), wanted.map(comparableHeading));
}

function comparableHeading(heading: string): string {
  return tokensOf(plainTitle(heading)).join(' ');
}

/** Snippets are found token by token, so that white space, punctuation and inline markup do not count. */
function shareOfSnippets(snippets: readonly string[] | undefined, tokens: readonly string[]): number | undefined {
  const wanted = (snippets ?? []).map((snippet) => tokensOf(snippet).join(' ')).filter((snippet) => snippet !== '');
  if (wanted.length === 0) return undefined;
  const text = ` ${tokens.join(' ')} `;
  return wanted.filter((snippet) => text.includes(` ${snippet} `)).length / wanted.length;
}
