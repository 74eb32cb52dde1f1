import type { Containers } from '../page/find-containers';
import { MARK, STRONGLY_AGAINST } from '../page/marks';
import { isProse, linkDensityOf, type Measures, sumOf } from '../page/measure-page';
import { type Block, isWithin, type PageTable } from '../page/page-table';
import { HEADINGS, TAG, tagSet } from '../page/tags';
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

/** Words from which on a subtree says something about the blocks in it. */
const TELLING_WORDS = 40;
const PLAIN = tagSet('div', 'section', 'article', 'main', 'body', 'center', '#custom', 'fieldset', 'header', 'form');

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

function describeText(row: Float32Array, block: Block): void {
  const { characters, words, stops, commas } = block;
  const whole = Math.max(characters, 1);
  row[FEATURE.long] = Math.min(words / 50, 1);
  row[FEATURE.short] = words < 10 ? 1 : 0;
  row[FEATURE.tiny] = words < 4 ? 1 : 0;
  row[FEATURE.sentence] = block.endsWithStop && words >= 6 ? 1 : 0;
  row[FEATURE.punctuated] = Math.min((stops + commas) / 5, 1);
  row[FEATURE.linked] = Math.min(block.linkCharacters / whole, 1);
  row[FEATURE.allLinks] = block.linkCharacters > 0.9 * characters ? 1 : 0;
  row[FEATURE.digits] = block.digits / whole;
  row[FEATURE.capitals] = block.capitals > 0.5 * characters ? 1 : 0;
  row[FEATURE.bold] = block.boldCharacters > 0.9 * characters ? 1 : 0;
  row[FEATURE.proseLike] = isProse(block) ? 1 : 0;
}

function describeTag(row: Float32Array, table: PageTable, block: Block): void {
  const tag = table.tag[block.owner] ?? 0;
  const above = table.tag[table.parent[block.owner] ?? 0] ?? 0;
  const name: FeatureName | undefined =
    tag === TAG.p && above === TAG.li
      ? 'listItem'
      : tag === TAG.p && above === TAG.blockquote
        ? 'quote'
        : tag === TAG.p
          ? 'paragraph'
          : HEADINGS[tag] === 1
            ? 'heading'
            : tag === TAG.li
              ? 'listItem'
              : tag === TAG.td || tag === TAG.th
                ? 'cell'
                : tag === TAG.dt || tag === TAG.dd
                  ? 'definition'
                  : tag === TAG.pre
                    ? 'code'
                    : tag === TAG.blockquote
                      ? 'quote'
                      : tag === TAG.figcaption
                        ? 'caption'
                        : PLAIN[tag] === 1
                          ? 'plain'
                          : undefined;
  if (name) row[FEATURE[name]] = 1;
}

function describePlace(row: Float32Array, view: PageView, block: Block): void {
  const { table, measures, containers } = view;
  const relative = containers.relativeScore[block.owner] ?? 0;
  const [most, majority, core] = containers.holders;
  const isInCore = isWithin(table, block.owner, core);
  row[FEATURE.container] = relative;
  row[FEATURE.inMost] = isWithin(table, block.owner, most) ? 1 : 0;
  row[FEATURE.inMajority] = isWithin(table, block.owner, majority) ? 1 : 0;
  row[FEATURE.inCore] = isInCore ? 1 : 0;
  const around = surroundings(table, measures, block);
  row[FEATURE.surroundingLinks] = linkDensityOf(table, measures, around);
  row[FEATURE.surroundingProse] =
    sumOf(table, measures.prose, around) / Math.max(sumOf(table, measures.words, around), 1);
  row[FEATURE.listLinks] = listLinks(view, block);
  const prose = Math.max(measures.cleanProse[table.blocks.length] ?? 0, 1);
  const parent = Math.max(table.parent[block.owner] ?? 0, 0);
  row[FEATURE.parentShare] = sumOf(table, measures.cleanProse, parent) / prose;
  row[FEATURE.surroundingShare] = sumOf(table, measures.cleanProse, around) / prose;
  row[FEATURE.nearCore] = isInCore ? 1 / Math.max(1, (table.depth[block.owner] ?? 0) - (table.depth[core] ?? 0)) : 0;
  row[FEATURE.late] = (measures.cleanProse[block.index] ?? 0) > 0.95 * prose ? 1 : 0;
  const looksProse = isProse(block) ? 1 : 0;
  row[FEATURE.proseInCore] = isInCore ? looksProse : 0;
  row[FEATURE.proseOutside] = relative < 0.3 ? looksProse : 0;
  row[FEATURE.shortInCore] = isInCore && block.words < 10 ? 1 : 0;
}

/** The smallest element around the block that holds clearly more than the block. */
function surroundings(table: PageTable, measures: Measures, block: Block): number {
  let around = Math.max(table.parent[block.owner] ?? 0, 0);
  while (around > 0 && sumOf(table, measures.words, around) < block.words + TELLING_WORDS) {
    around = Math.max(table.parent[around] ?? 0, 0);
  }
  return around;
}

/** Link density of the list that the block is in, 0 outside lists. */
function listLinks({ table, measures }: PageView, block: Block): number {
  if (((measures.inherited[block.owner] ?? 0) & MARK.list) === 0) return 0;
  for (let row = block.owner; row > 0; row = table.parent[row] ?? 0) {
    if ((table.marks[row] ?? 0) & MARK.list) return linkDensityOf(table, measures, row);
  }
  return 0;
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
