import { roleOf } from '../../src/extract/decide/block-role';
import { explainArticle } from '../../src/extract/explain-article';
import { blockText } from '../../src/extract/page/page-table';
import { FEATURES } from '../../src/extract/score/features';

/** One block of a page, and what was decided about it. */
export type ExplainedBlock = {
  text: string;
  /** The elements above it, from the outside in, with their classes. */
  path: string;
  isKept: boolean;
  /** What it is on the page: text, heading, comment, navigation … */
  role: string;
  score: number;
  /** The step that decided last. */
  reason: string;
  /** What the scorer knew of it, without zeros. */
  features: Record<string, number>;
};

export type ExplainedPage = {
  /** The article without its html; undefined where none was found. */
  facts?: Record<string, unknown>;
  html?: string;
  blocks: ExplainedBlock[];
  /** Article, documentation, thread …; absent where the page has no text at all. */
  kind?: string;
};

/** Reads a page, as text, and tells of every block why it is in the article or not. */
export function explain(html: string, url: string): ExplainedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { article, cut, features } = explainArticle(document, { url });
  const blocks = (cut?.view.table.blocks ?? []).map((block): ExplainedBlock => {
    const table = cut?.view.table;
    if (!cut || !table) throw new Error('Blocks without a cut.');
    return {
      text: blockText(table, block),
      path: pathOf(table.nodes[block.owner]),
      isKept: cut.kept[block.index] === 1,
      role: roleOf(cut, block),
      score: cut.scores[block.index] ?? 0,
      reason: cut.reasons[block.index] ?? '',
      features: features ? named(features.subarray(block.index * FEATURES.length)) : {},
    };
  });
  const kind = cut && { kind: cut.kind };
  if (!article) return { blocks, ...kind };
  const { html: clean, ...facts } = article;
  return { facts, html: clean, blocks, ...kind };
}

function named(row: Float32Array): Record<string, number> {
  const pairs = FEATURES.map((name, at): [string, number] => [name, Math.round((row[at] ?? 0) * 100) / 100]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== 0));
}

function pathOf(node: Node | undefined): string {
  const steps: string[] = [];
  for (let at = node; at instanceof Element; at = at.parentElement ?? undefined) {
    const names = [at.id && `#${at.id}`, ...[...at.classList].map((name) => `.${name}`)].join('');
    steps.unshift(at.localName + names);
  }
  return steps.slice(1).join(' › ');
}
