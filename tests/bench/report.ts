import type { Measured } from './measure';
import type { Tool } from './reading';
import { type Exact, type Mean, type Summary, summaryOf } from './summary';

type Column = { head: string; cell: (summary: Summary, all: readonly Summary[]) => string };

const COLUMNS: readonly Column[] = [
  { head: 'pages', cell: ({ pages }) => String(pages) },
  { head: 'errors', cell: ({ errors }) => String(errors) },
  { head: 'P', cell: ({ text }) => share(text?.precision) },
  { head: 'R', cell: ({ text }) => share(text?.recall) },
  { head: '4-gram F1', cell: ({ text }) => mean(text?.f1) },
  { head: 'word F1', cell: ({ text }) => mean(text?.wordF1) },
  { head: '<0.5', cell: ({ text }) => percent(text?.collapsed) },
  { head: 'with', cell: ({ kept }) => share(kept) },
  { head: 'without', cell: ({ leaked }) => share(leaked) },
  { head: 'headings', cell: ({ headings }) => share(headings?.f1) },
  { head: 'li', cell: ({ pieces }) => share(pieces.item) },
  { head: 'h2-h6', cell: ({ pieces }) => share(pieces.heading) },
  { head: 'pre', cell: ({ pieces }) => share(pieces.code) },
  { head: 'td', cell: ({ pieces }) => share(pieces.cell) },
  { head: '+related', cell: ({ pieces }) => share(pieces.related) },
  { head: '+letter', cell: ({ pieces }) => share(pieces.newsletter) },
  { head: '+bio', cell: ({ pieces }) => share(pieces.bio) },
  { head: 'title', cell: ({ title }) => share(title?.right) },
  { head: 'authors', cell: ({ authors }) => exact(authors) },
  { head: 'false', cell: ({ falseAuthors }) => share(falseAuthors?.share) },
  { head: 'date', cell: ({ published }) => exact(published) },
  { head: 'found', cell: ({ articlesFound }) => share(articlesFound) },
  { head: 'refused', cell: ({ othersRefused }) => share(othersRefused) },
  { head: 'ms', cell: ({ median }) => milliseconds(median) },
  { head: '95 %', cell: ({ percentile95 }) => milliseconds(percentile95) },
  { head: 'x ours', cell: ({ median }, [ours]) => times(median / (ours?.median ?? Number.NaN)) },
  { head: 'x walk', cell: ({ traversals }) => times(traversals) },
];

/** What the columns mean, for below the tables. */
export const LEGEND = `P, R, F1: 4-gram shingles, mean per page [95 % interval by site]; <0.5: share of pages with word F1 under 0.5;
with, without: share of the wanted and unwanted snippets in the text; headings: F1; li, h2-h6, pre, td: share of the
page's list items, headings, code and cells that the gold text has and that are in the text; +related, +letter, +bio:
share of the lines of such boxes that the gold has not and that are in the text all the same; title, authors, date: exact
(precision of what was answered); false: named somebody where the gold names nobody; found, refused: articles found,
shops, listings, collections and services refused; ms: median and 95th percentile; x ours, x walk: times ours, and
times a plain walk over the page. An article that we refuse counts as no text. Readability's gate is
isProbablyReaderable, which its text is not held to; Defuddle has none.`;

/** A set's table: one line a tool, ours first; a table more for each page type where the set has several. */
export function reportOf(set: string, pages: readonly Measured[], tools: readonly Tool[]): string {
  const types = [...new Set(pages.map((page) => page.type))].filter((type) => type !== undefined);
  const parts =
    types.length > 1
      ? types.map((type) => [`${set} ${type}`, pages.filter((page) => page.type === type)] as const)
      : [];
  return [[set, pages] as const, ...parts].map(([name, some]) => tableOf(name, some, tools)).join('\n');
}

function tableOf(name: string, pages: readonly Measured[], tools: readonly Tool[]): string {
  const summaries = tools.map((tool) => summaryOf(tool, pages));
  const rows = [
    [name, ...COLUMNS.map(({ head }) => head)],
    ...summaries.map((summary) => [summary.tool, ...COLUMNS.map(({ cell }) => cell(summary, summaries))]),
  ];
  const isUsed = (column: number) => column === 0 || rows.slice(1).some((row) => row[column] !== '');
  const used = rows.map((row) => row.filter((_, column) => isUsed(column)));
  const widths = used[0]?.map((_, column) => Math.max(...used.map((row) => row[column]?.length ?? 0))) ?? [];
  return `${used.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n')}\n`;
}

/** The pages that we read worst, by word F1 (where the set has no text, by the wanted snippets). */
export function worstPages(pages: readonly Measured[], count: number): string {
  const ranked = pages
    .map((page) => ({ page, own: textScore(page, 'ours') }))
    .filter(({ own }) => own !== undefined)
    .sort((one, other) => (one.own ?? 0) - (other.own ?? 0))
    .slice(0, count);
  const lines = ranked.map(
    ({ page, own }) =>
      `${share(own)}  ${share(textScore(page, 'readability')).padStart(5)}  ${page.set}  ${page.id}  ${page.url}`,
  );
  return ['ours   Readability  set  id  url', ...lines].join('\n');
}

function textScore(page: Measured, tool: Tool): number | undefined {
  return page.scores[tool]?.words?.f1 ?? page.scores[tool]?.kept;
}

function share(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(3);
}

function percent(value: number | undefined): string {
  return value === undefined ? '' : `${(100 * value).toFixed(1)} %`;
}

function mean(value: Mean | undefined): string {
  return value === undefined ? '' : `${share(value.mean)} [${value.interval.map(share).join(' ')}]`;
}

function exact(value: Exact | undefined): string {
  return value === undefined ? '' : `${share(value.right)} (${share(value.precision) || '-'})`;
}

function milliseconds(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(2);
}

function times(value: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(1);
}
