import { quantileOf } from '../statistics';
import type { Measured } from './measure-library';
import type { MiniMeasured } from './measure-others';
import type { Frames, Scrolled } from './measure-scrolling';
import type { Timed } from './page/bench-page';

const HEAD = [
  '',
  'articles',
  'empty page',
  'shelf up',
  'shelf cold',
  'list up',
  'list cold',
  'search',
  'keep',
  'memory',
  'fill/s',
];

export type Row = string[];

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const spread = (times: number[]) => `${ms(quantileOf(times, 0.5))} / ${ms(quantileOf(times, 0.95))}`;
const msOf = (searches: Timed[]) => searches.map((timed) => timed.ms);

export function libraryRow(name: string, count: number, measured: Measured, empty: number): Row {
  const { emptyPage, shelfUp, shelfCold, listUp, listCold, searches, keeps, memory, fillMs } = measured;
  const times = [emptyPage, shelfUp, shelfCold, listUp, listCold, msOf(searches), keeps].map(spread);
  return [name, String(count), ...times, (memory - empty).toFixed(0), perSecond(count, fillMs)];
}

export function miniRow(name: string, count: number, measured: MiniMeasured, empty: number): Row {
  const { openMs, searches, keeps, memory, fillMs } = measured;
  const times = [`${ms(openMs)}`, spread(msOf(searches)), `${spread(keeps)} *`];
  return [
    `${name}, MiniSearch`,
    String(count),
    '',
    '',
    '',
    '',
    ...times,
    (memory - empty).toFixed(0),
    perSecond(count, fillMs),
  ];
}

const perSecond = (count: number, spent: number) => ((count * 1000) / spent).toFixed(0);

export function tableOf(rows: Row[]): string {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')).join('\n');
}

/** How the shelf scrolls: frames over 50 ms are seen as a halt. */
export function scrollingOf({ entries, fast, whole, star }: Scrolled): string {
  const told = ({ frames, waiting }: Frames) => {
    const halts = frames.filter((gap) => gap > HALT_MS).length;
    const times = `${spread(frames)}, longest ${ms(Math.max(...frames))}`;
    return `${frames.length} frames, ${times}, ${halts} over ${HALT_MS} ms, ${waiting} with entries yet to come`;
  };
  return `scrolling ${entries} entries: 1,200 px a frame ${told(fast)} · end to end ${told(whole)} · a star ${ms(star)} ms`;
}

const HALT_MS = 50;

/** Median and 95th percentile of each kind of query. */
export function kindsOf(searches: Timed[]): string {
  const kinds = [...new Set(searches.map(({ kind }) => kind))];
  return kinds.map((kind) => `${kind} ${spread(msOf(searches.filter((timed) => timed.kind === kind)))}`).join(' · ');
}

export const LEGEND = `All in ms, median / 95th percentile. empty page: from the time origin of a page of the extension that has one line and
runs nothing until it is painted, which is in every shelf time; shelf: the same of the library's page and its entries,
with the database up and with its owner ended before (cold); list: its first page, asked for by a page of the extension;
search: 20 queries of each kind, 20 hits with snippets; keep: one article without pictures, on disk; memory: MB of the
whole browser (PSS) above one with an empty page of an empty extension; fill/s: articles a second, 500 to a transaction.
* MiniSearch answers inside the page, without snippets, phrases or operators, and keeps nothing on disk; its list cold is
its index out of JSON, which it needs before it can answer.`;
