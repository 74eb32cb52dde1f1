import type { Block } from '../page/page-table';
import type { PageView } from '../score/page-context';
import type { Thread } from '../thread/find-posts';
import type { PageKind } from './page-kind';

/** Which blocks of a page are kept, and why each is or is not. */
export type Cut = {
  view: PageView;
  scores: Float32Array;
  /** The chance (0 to 1) that the page is an article. */
  chance: number;
  kind: PageKind;
  /** The posts of a thread, where they can be told from each other. */
  thread?: Thread;
  /** 1 for a kept block. */
  kept: Uint8Array;
  /** For each block the name of the step that decided last. */
  reasons: string[];
};

/** A named step that corrects a cut. The name is its reason. */
export type Step = { name: string; apply: (cut: Cut, decide: (block: Block, isKept: boolean) => void) => void };

/** Runs a step; a block that it decides otherwise than before carries its name. */
export function applyStep(cut: Cut, step: Step): void {
  step.apply(cut, (block, isKept) => {
    const value = isKept ? 1 : 0;
    if (cut.kept[block.index] === value) return;
    cut.kept[block.index] = value;
    cut.reasons[block.index] = step.name;
  });
}

export const isKept = (cut: Cut, block: Block | undefined): boolean =>
  block !== undefined && cut.kept[block.index] === 1;

/** The tag code of the element that holds a block. */
export const ownerTag = (cut: Cut, block: Block): number => cut.view.table.tag[block.owner] ?? 0;

/** MARK bits of a block: those of its element and of everything above that still counts. */
export const marksOf = (cut: Cut, block: Block): number => cut.view.measures.inherited[block.owner] ?? 0;
