import type { Containers } from '../page/find-containers';
import { MARK, STRONGLY_AGAINST } from '../page/marks';
import { isProse, type Measures } from '../page/measure-page';
import type { Block, PageTable } from '../page/page-table';
import { TAG } from '../page/tags';
import { describePlace } from './describe-place';
import { describeTag, describeText } from './describe-text';
import { FEATURE, FEATURES, type FeatureName } from './features';
import { lookShares } from './look-shares';

/** A page as the scorer sees it. */
export type PageView = { table: PageTable; measures: Measures; containers: Containers };

const MARK_FEATURES: [FeatureName, number][] = [
  ...([
    ['markBody', MARK.body],
    ['markContent', MARK.content],
    ['markArticle', MARK.article],
  ] as [FeatureName, number][]),
  ...([
    ['markMain', MARK.main],
    ['markComment', MARK.comment],
    ['markRelated', MARK.related],
  ] as [FeatureName, number][]),
  ...([
    ['markShare', MARK.share],
    ['markPromotion', MARK.promotion],
    ['markFooter', MARK.footer],
  ] as [FeatureName, number][]),
  ...([
    ['markNavigation', MARK.navigation],
    ['markHeader', MARK.header],
  ] as [FeatureName, number][]),
  ...([
    ['markSidebar', MARK.sidebar],
    ['markConsent', MARK.consent],
    ['markAuthor', MARK.author],
  ] as [FeatureName, number][]),
  ...([
    ['markDetail', MARK.detail],
    ['markForm', MARK.form],
    ['markDialog', MARK.dialog],
  ] as [FeatureName, number][]),
  ...([
    ['markWidget', MARK.widget],
    ['markContents', MARK.contents],
    ['markHidden', MARK.hidden | MARK.ariaHidden],
  ] as [FeatureName, number][]),
  ...([
    ['markCaption', MARK.caption],
    ['markFoldable', MARK.foldable],
  ] as [FeatureName, number][]),
];

/** The features of every block, one row of FEATURES.length numbers each. */
export function blockFeatures(view: PageView): Float32Array {
  const { blocks } = view.table;
  const matrix = new Float32Array(blocks.length * FEATURES.length);
  const looks = lookShares(view.table);
  const [first, last] = proseSpan(view);
  const headline = blocks.find((block) => view.table.tag[block.owner] === TAG.h1)?.index ?? 0;
  const row = new Float32Array(FEATURES.length);
  for (const block of blocks) {
    row.fill(0);
    row[FEATURE.one] = 1;
    describeText(row, block);
    describeTag(row, view.table, block);
    describePlace(row, view, block);
    describeNeighbours(row, blocks, block);
    describeMarks(row, view, block);
    row[FEATURE.look] = looks[block.index] ?? 0;
    row[FEATURE.beforeText] = block.index < first ? 1 : 0;
    row[FEATURE.afterText] = block.index > last ? 1 : 0;
    row[FEATURE.beforeHeadline] = block.index < headline ? 1 : 0;
    matrix.set(row, block.index * FEATURES.length);
  }
  return matrix;
}

function describeNeighbours(row: Float32Array, blocks: Block[], block: Block): void {
  const previous = blocks[block.index - 1];
  const next = blocks[block.index + 1];
  row[FEATURE.previousProse] = previous && isProse(previous) ? 1 : 0;
  row[FEATURE.nextProse] = next && isProse(next) ? 1 : 0;
  row[FEATURE.previousLinks] = previous ? linked(previous) : 1;
  row[FEATURE.nextLinks] = next ? linked(next) : 1;
  let prose = 0;
  let words = 0;
  for (let index = block.index - 3; index <= block.index + 3; index += 1) {
    const near = blocks[index];
    if (!near || near === block) continue;
    words += near.words;
    if (isProse(near)) prose += near.words;
  }
  row[FEATURE.nearProse] = words === 0 ? 0 : Math.min(prose / 120, 1) * (prose / words);
}

const linked = (block: Block): number => Math.min(block.linkCharacters / Math.max(block.characters, 1), 1);

function describeMarks(row: Float32Array, { table, measures }: PageView, block: Block): void {
  const marks = measures.inherited[block.owner] ?? 0;
  for (const [name, mark] of MARK_FEATURES) {
    if (marks & mark) row[FEATURE[name]] = 1;
  }
  if (marks & STRONGLY_AGAINST) row[FEATURE.against] = 1;
  let articles = 0;
  for (let up = block.owner; up > 0 && marks & MARK.article; up = table.parent[up] ?? 0) {
    if (table.tag[up] === TAG.article) articles += 1;
  }
  row[FEATURE.nestedArticle] = articles > 1 ? 1 : 0;
}

/** The first and the last block of prose in the subtree that holds most of it. */
function proseSpan({ table, containers, measures }: PageView): [number, number] {
  const majority = containers.holders[1];
  let first = -1;
  let last = -1;
  for (let index = table.firstBlock[majority] ?? 0; index < (table.endBlock[majority] ?? 0); index += 1) {
    const clean = (measures.cleanProse[index + 1] ?? 0) - (measures.cleanProse[index] ?? 0);
    if (clean < 8) continue;
    if (first < 0) first = index;
    last = index;
  }
  return [first, last];
}
