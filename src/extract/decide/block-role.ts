import { MARK } from '../page/marks';
import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { HEADINGS, TAG } from '../page/tags';
import { linkShare } from '../score/text-features';
import { type Cut, isKept, marksOf } from './cut';

/** What a block is on its page. */
export type BlockRole = StructureRole | BoilerplateRole | 'heading' | 'byline' | 'date' | 'text' | 'other';
type StructureRole = 'caption' | 'figure' | 'code' | 'table' | 'quote' | 'list';
type BoilerplateRole = 'navigation' | 'comment' | 'related' | 'newsletter' | 'promotion' | 'author bio';

/** By the tags above a block, the closest to the text first. */
const STRUCTURE: [StructureRole, number][] = [
  ['caption', MARK.caption],
  ['figure', MARK.figure],
  ['table', MARK.table],
  ['quote', MARK.quote],
  ['list', MARK.list],
];

/** By the names and roles above a block, those that leave least doubt first. */
const BOILERPLATE: [BoilerplateRole, number][] = [
  ['comment', MARK.comment],
  ['navigation', MARK.navigation | MARK.contents | MARK.footer | MARK.share],
  ['related', MARK.related],
  ['promotion', MARK.promotion | MARK.consent | MARK.dialog],
  ['author bio', MARK.author],
];

/** Words of a line that can be a byline or a date. */
const LONGEST_LINE_WORDS = 14;
const MOSTLY = 0.6;

/**
 * The role of a block: of kept text what it is in the article, of what is left out what it is instead. Works it out
 * from tags, names and the cut; for explaining, so it may take its time.
 */
export function roleOf(cut: Cut, block: Block): BlockRole {
  const { table } = cut.view;
  const tag = table.tag[block.owner] ?? 0;
  if (HEADINGS[tag] === 1) return isKept(cut, block) ? 'heading' : (boilerplateOf(cut, block) ?? 'heading');
  if (isKept(cut, block)) return structureOf(cut, block) ?? 'text';
  const line = lineOf(cut, block);
  if (line) return line;
  const boilerplate = boilerplateOf(cut, block);
  if (boilerplate) return boilerplate;
  if (linkShare(block) > MOSTLY) return 'navigation';
  return structureOf(cut, block) ?? (isProse(block) ? 'text' : 'other');
}

function structureOf(cut: Cut, block: Block): StructureRole | undefined {
  if (isCode(cut, block)) return 'code';
  return STRUCTURE.find(([, mark]) => (marksOf(cut, block) & mark) !== 0)?.[0];
}

function boilerplateOf(cut: Cut, block: Block): BoilerplateRole | undefined {
  const marks = marksOf(cut, block);
  const role = BOILERPLATE.find(([, mark]) => (marks & mark) !== 0)?.[0];
  return role === 'promotion' && marks & MARK.form ? 'newsletter' : role;
}

/** A byline or a date: a short line that is named or marked up as one. */
function lineOf(cut: Cut, block: Block): BlockRole | undefined {
  if (block.words > LONGEST_LINE_WORDS || isProse(block)) return undefined;
  const { table } = cut.view;
  for (let row = block.owner; row <= block.last; row += 1) if (table.tag[row] === TAG.time) return 'date';
  return marksOf(cut, block) & (MARK.author | MARK.detail) ? 'byline' : undefined;
}

function isCode(cut: Cut, block: Block): boolean {
  const { table } = cut.view;
  for (let row = block.owner; row > 0; row = table.parent[row] ?? 0) if (table.tag[row] === TAG.pre) return true;
  return false;
}
