import { JSDOM } from 'jsdom';
import { applyStep, type Cut, type Step } from '../../../src/extract/decide/cut';
import { findContainers } from '../../../src/extract/page/find-containers';
import { measurePage } from '../../../src/extract/page/measure-page';
import { blockText } from '../../../src/extract/page/page-table';
import { scanPage } from '../../../src/extract/page/scan-page';

const KEPT = 0.5;

/** A cut of the body with a score a block, in order. */
export function cutOf(body: string, scores: number[]): Cut {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  const table = scanPage(document.body);
  if (table.blocks.length !== scores.length) throw new Error(`${table.blocks.length} blocks, ${scores.length} scores`);
  const measures = measurePage(table);
  return {
    view: { table, measures, containers: findContainers(table, measures) },
    scores: Float32Array.from(scores),
    chance: 1,
    kind: 'article',
    kept: Uint8Array.from(scores, (score) => (score >= KEPT ? 1 : 0)),
    reasons: scores.map((score) => (score >= KEPT ? 'score' : 'low score')),
  };
}

/** The first words of the blocks that are kept when the step is through. */
export function keptAfter(step: Step, body: string, scores: number[]): string[] {
  const cut = cutOf(body, scores);
  applyStep(cut, step);
  const { table } = cut.view;
  return table.blocks
    .filter((block) => cut.kept[block.index] === 1)
    .map((block) => blockText(table, block).split(' ').slice(0, 2).join(' '));
}
