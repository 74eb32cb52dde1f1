import type { Article } from '../../article/article';
import { chooseObjects } from '../decide/choose-objects';
import type { Cut } from '../decide/cut';
import { isPreview } from '../decide/is-preview';
import type { Metadata } from '../metadata/metadata';
import { documentOf } from '../page/dom-access';
import type { PageTable } from '../page/page-table';
import type { Addresses } from './addresses';
import { buildBody, type Kept } from './build-body';
import { excerptOf } from './excerpt-of';
import { formulasInText } from './formulas-in-text';
import { leadImageOf } from './lead-image-of';
import { isEmpty } from './output-tree';
import { postLines } from './post-lines';
import { serialise } from './serialise';
import { tidyBody } from './tidy-body';

export type Parts = { cut: Cut; metadata: Metadata; addresses: Addresses; confidence: number };

/** The article that a cut makes, undefined if nothing readable is left of it. */
export function assembleArticle({ cut, metadata, addresses, confidence }: Parts): Article | undefined {
  const objects = chooseObjects(cut);
  const kept = { ...keptByCut(cut, objects, addresses), posts: postLines(cut, metadata.language) };
  const words = cut.view.table.blocks.reduce((sum, block) => sum + (cut.kept[block.index] === 1 ? block.words : 0), 0);
  const article = articleFrom(kept, metadata, { confidence, words });
  return article && metadata.paid && isPreview(cut, metadata.paid) ? { ...article, paywall: true } : article;
}

/** The article that the kept rows make. `words` is how many they hold. */
export function articleFrom(
  kept: Kept,
  metadata: Metadata,
  { confidence, words }: { confidence: number; words: number },
): Article | undefined {
  const title = metadata.title ?? '';
  const written = buildBody(kept);
  const document = documentOf(kept.table.nodes[0]);
  if (document) formulasInText(written, document);
  const body = tidyBody(written, title);
  if (body.every(isEmpty)) return undefined;
  const { authors, direction, elements: _, paid: __, leadImage, description, canonicalUrl, ...said } = metadata;
  const lead = leadImageOf(body, leadImage);
  return {
    url: kept.addresses.page,
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...said,
    title,
    authors,
    direction,
    ...(lead ? { leadImage: lead } : {}),
    excerpt: excerptOf(body, description, title),
    html: serialise(body),
    wordCount: Math.max(1, Math.round(words)),
    confidence,
  };
}

function keptByCut(cut: Cut, objects: Uint8Array, addresses: Addresses): Kept {
  const { table } = cut.view;
  const blocksBefore = runningSum(cut.kept);
  const objectsBefore = runningSum(objects);
  const isKept = (row: number) => cut.kept[table.block[row] ?? -1] === 1;
  return {
    table,
    addresses,
    mayAdd: true,
    text: (row) => (isKept(row) ? (table.nodes[row] as Text).data : undefined),
    isKept,
    object: (row) => objects[row] === 1,
    any: (from, to) => hasKeptText(table, blocksBefore, from) || (objectsBefore[to] ?? 0) > (objectsBefore[from] ?? 0),
  };
}

/** Inline elements may stand in a block begun before them, so the block before theirs counts too. */
function hasKeptText(table: PageTable, blocksBefore: Int32Array, row: number): boolean {
  const first = Math.max((table.firstBlock[row] ?? 0) - 1, 0);
  return (blocksBefore[table.endBlock[row] ?? 0] ?? 0) > (blocksBefore[first] ?? 0);
}

function runningSum(flags: Uint8Array): Int32Array {
  const sums = new Int32Array(flags.length + 1);
  for (let index = 0; index < flags.length; index += 1) sums[index + 1] = (sums[index] ?? 0) + (flags[index] ?? 0);
  return sums;
}
