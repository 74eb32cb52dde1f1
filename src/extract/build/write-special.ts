import { BLOCK_LEVEL } from '../page/tags';
import type { BodyWriter } from './body-writer';
import type { Build } from './build-body';
import { codeBlock } from './code-block';
import type { OutputNode } from './output-tree';
import type { Make } from './special-elements';

/** Writes a row that the plan has something else for than its element. Returns whether it is done with all it holds. */
export function writeSpecial(build: Build, row: number, end: number): boolean {
  const { plan, kept, writer } = build;
  const isBlock = BLOCK_LEVEL[kept.table.tag[row] ?? 0] === 1;
  const before = plan.before.get(row);
  if (before && kept.any(row, end)) writeAll(writer, before);
  if (plan.skipped.has(row)) return true;
  const make = plan.replaced.get(row);
  const isCode = plan.code.has(row);
  if ((!make && !isCode) || !kept.any(row, end)) return false;
  if (isBlock) writer.endLine();
  if (make) writeAll(writer, [make]);
  else writer.block(codeBlock(kept, row));
  if (isBlock) writer.endLine();
  return true;
}

/** What stands at the end of an element is written before the element is closed. */
export function openLate({ plan, writer, open }: Build, row: number, end: number): void {
  const late = plan.atEnd.get(row);
  if (late) open.push({ end, close: () => writeAll(writer, late) });
}

function writeAll(writer: BodyWriter, makes: Make[]): void {
  for (const make of makes) {
    const made = make();
    if (made) writeMade(writer, made);
  }
}

/** Cards, rules and lines of their own stand between the lines, everything else in them. A card in a figure is the figure's content. */
export function writeMade(writer: BodyWriter, element: OutputNode): void {
  if (typeof element === 'string') writer.text(element);
  else if (element.tag === 'hr' || element.tag === 'p') writer.block(element);
  else if (element.tag !== 'figure') writer.thing(element);
  else if (writer.holder().tag !== 'figure') writer.block(element);
  else for (const child of element.children) if (typeof child === 'object') writer.block(child);
}
