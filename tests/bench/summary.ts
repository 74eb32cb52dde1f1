import type { Measured } from './measure';
import { PIECE_KINDS, type PieceKind } from './page-pieces';
import type { Tool } from './reading';
import { shareInText } from './score-pieces';
import type { Score } from './score-reading';
import { bootstrapBySite, meanOf, quantileOf } from './statistics';

/** A mean with its 95 % interval, resampled by site. */
export type Mean = { mean: number; interval: [number, number] };
/** Shares of the pages whose gold says: rightly answered; of the answered ones, right. */
export type Exact = { pages: number; right: number; precision: number };

/** What a tool reached on a set. A figure is absent where the set's gold does not say. */
export type Summary = {
  tool: Tool;
  pages: number;
  errors: number;
  text?: { pages: number; precision: number; recall: number; f1: Mean; wordF1: Mean; collapsed: number };
  title?: Exact;
  authors?: Exact;
  falseAuthors?: { pages: number; share: number };
  published?: Exact;
  headings?: { pages: number; f1: number };
  kept?: number;
  leaked?: number;
  /** Shares of the article's pieces that are in the text, and of the pieces of other boxes that are. */
  pieces: Partial<Record<PieceKind, number>>;
  /** Share of articles found, and of shops, listings, collections and services refused. */
  articlesFound?: number;
  othersRefused?: number;
  /** ms, and times as long as a plain traversal of the same page (median). */
  median: number;
  percentile95: number;
  traversals: number;
};

const OTHER_TYPES = new Set(['product', 'collection', 'listing', 'service', 'other']);
const COLLAPSED_BELOW = 0.5;

type Scored = { page: Measured; score: Score };

/** Folds the pages of a set into one tool's figures. */
export function summaryOf(tool: Tool, pages: readonly Measured[]): Summary {
  const scored = pages.flatMap((page): Scored[] => {
    const score = page.scores[tool];
    return score === undefined ? [] : [{ page, score }];
  });
  const timed = scored.filter(({ score }) => score.error === undefined);
  const times = timed.map(({ score }) => score.milliseconds);
  return {
    tool,
    pages: pages.length,
    errors: scored.length - timed.length,
    ...textSummary(scored),
    ...metadataSummary(scored.map(({ score }) => score)),
    ...gateSummary(scored),
    pieces: pieceSummary(scored),
    median: quantileOf(times, 0.5),
    percentile95: quantileOf(times, 0.95),
    traversals: quantileOf(
      timed.map(({ page, score }) => score.milliseconds / page.traversal),
      0.5,
    ),
  };
}

function textSummary(scored: readonly Scored[]): Partial<Summary> {
  const texts = scored.flatMap(({ page, score: { shingles, words } }) =>
    shingles === undefined || words === undefined ? [] : [{ site: page.site, shingles, words }],
  );
  if (texts.length === 0) return {};
  const mean = (pick: (text: (typeof texts)[number]) => number): Mean => ({
    mean: meanOf(texts.map(pick)),
    interval: bootstrapBySite(texts.map((text) => ({ site: text.site, value: pick(text) }))),
  });
  return {
    text: {
      pages: texts.length,
      precision: meanOf(texts.map(({ shingles }) => shingles.precision)),
      recall: meanOf(texts.map(({ shingles }) => shingles.recall)),
      f1: mean(({ shingles }) => shingles.f1),
      wordF1: mean(({ words }) => words.f1),
      collapsed: texts.filter(({ words }) => words.f1 < COLLAPSED_BELOW).length / texts.length,
    },
  };
}

function pieceSummary(scored: readonly Scored[]): Partial<Record<PieceKind, number>> {
  const counts = present(scored.map(({ score }) => score.pieces));
  const shares = PIECE_KINDS.map((kind) => [kind, shareInText(kind, counts)] as const);
  return Object.fromEntries(shares.filter(([, share]) => share !== undefined));
}

function metadataSummary(scores: readonly Score[]): Partial<Summary> {
  const falseAuthors = present(scores.map((score) => score.falseAuthors));
  const headings = present(scores.map((score) => score.headings));
  const kept = present(scores.map((score) => score.kept));
  const leaked = present(scores.map((score) => score.leaked));
  return {
    ...exactOf('title', scores),
    ...exactOf('authors', scores),
    ...exactOf('published', scores),
    ...(falseAuthors.length > 0 && {
      falseAuthors: { pages: falseAuthors.length, share: meanOf(falseAuthors.map(Number)) },
    }),
    ...(headings.length > 0 && { headings: { pages: headings.length, f1: meanOf(headings.map(({ f1 }) => f1)) } }),
    ...(kept.length > 0 && { kept: meanOf(kept) }),
    ...(leaked.length > 0 && { leaked: meanOf(leaked) }),
  };
}

function exactOf(field: 'title' | 'authors' | 'published', scores: readonly Score[]): Partial<Summary> {
  const matches = present(scores.map((score) => score[field]));
  if (matches.length === 0) return {};
  const right = matches.filter((match) => match === 'right').length;
  const answered = matches.filter((match) => match !== 'missing').length;
  return { [field]: { pages: matches.length, right: right / matches.length, precision: right / answered } };
}

function gateSummary(scored: readonly Scored[]): Partial<Summary> {
  const articles = scored.filter(({ page }) => page.type === 'article');
  const others = scored.filter(({ page }) => OTHER_TYPES.has(page.type ?? ''));
  return {
    ...(articles.length > 0 && { articlesFound: meanOf(articles.map(({ score }) => Number(score.found))) }),
    ...(others.length > 0 && { othersRefused: meanOf(others.map(({ score }) => Number(!score.found))) }),
  };
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
