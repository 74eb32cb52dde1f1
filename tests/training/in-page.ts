import { pageSignals, SIGNALS, signalValues } from '../../src/extract/decide/page-signals';
import { findContainers } from '../../src/extract/page/find-containers';
import { measurePage } from '../../src/extract/page/measure-page';
import { blockText } from '../../src/extract/page/page-table';
import { scanPage } from '../../src/extract/page/scan-page';
import { blockFeatures, type PageView } from '../../src/extract/score/block-features';
import { FEATURES } from '../../src/extract/score/features';
import { tokensOf } from '../bench/tokens';
import type { CollectedPage, GoldText } from './collected-page';
import { labelBlocks } from './label-blocks';

/** The names of the features, in the order of a row. */
export const featureNames = (): readonly string[] => FEATURES;
export const signalNames = (): readonly string[] => SIGNALS;

/** Parses a page and answers what the trainer needs of it. With `hidesNames` every class and id is emptied before. */
export function collect(html: string, address: string, gold: GoldText, hidesNames: boolean): CollectedPage | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (!document.body) return undefined;
  if (hidesNames) hideNames(document);
  const table = scanPage(document.body);
  if (table.blocks.length === 0) return undefined;
  const measures = measurePage(table);
  const view: PageView = { table, measures, containers: findContainers(table, measures), address };
  const blocks = table.blocks.map((block) => tokensOf(blockText(table, block)));
  const lines = gold.text.split('\n').map(tokensOf);
  const labels = labelBlocks(blocks, {
    lines: lines.filter((line) => line.length > 0),
    title: tokensOf(gold.title),
    keeps: gold.keeps.map(tokensOf),
    drops: gold.drops.map(tokensOf),
  });
  return {
    blocks: blocks.length,
    features: base64(blockFeatures(view)),
    labels: base64(Float32Array.from(labels.flatMap(({ wanted, trust }) => [wanted, trust]))),
    parents: base64(Int32Array.from(table.blocks.flatMap((block) => parentRange(view, block.owner)))),
    tokenCounts: base64(Int32Array.from(blocks, (tokens) => tokens.length)),
    tokens: base64(Int32Array.from(blocks.flat(), hashOf)),
    signals: base64(Float32Array.from(signalValues(pageSignals(view)))),
    gold: base64(Int32Array.from(lines.flat(), hashOf)),
  };
}

function hideNames(document: Document): void {
  for (const element of document.querySelectorAll('[class],[id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

/** The blocks of the element around a block's own: first, and one past the last. */
function parentRange({ table }: PageView, owner: number): [number, number] {
  const parent = Math.max(table.parent[owner] ?? 0, 0);
  return [table.firstBlock[parent] ?? 0, table.endBlock[parent] ?? 0];
}

/** FNV-1a over UTF-16 units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index += 1) hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  return hash | 0;
}

function base64(numbers: Float32Array | Int32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}
