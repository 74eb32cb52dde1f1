import { isEdge } from './words';

/** A place in the text of an article: which block (paragraph, item, cell), and where in it. */
export type Spot = { block: number; offset: number };
export type Stretch = { start: Spot; end: Spot };

/** A text directive (WICG Scroll To Text Fragment): `text=[prefix-,]start[,end][,-suffix]`. */
export type Directive = { prefix?: string; start: string; end?: string; suffix?: string };

/** What a browser finds: the first place that fits. Words are whole, case makes no difference. */
export function findText(blocks: string[], { prefix, start, end, suffix }: Directive): Stretch | undefined {
  for (const from of occurrences(blocks, start, { block: 0, offset: 0 })) {
    if (prefix && !endsWith(before(blocks, from.start), prefix)) continue;
    const to = end ? occurrences(blocks, end, from.end) : [from];
    for (const match of to) {
      if (!suffix || startsWith(after(blocks, match.end), suffix)) return { start: from.start, end: match.end };
    }
  }
  return undefined;
}

function occurrences(blocks: string[], words: string, from: Spot): Stretch[] {
  const wanted = words.toLowerCase();
  return blocks.flatMap((text, block) => {
    if (block < from.block) return [];
    const found: Stretch[] = [];
    const searched = text.toLowerCase();
    let offset = searched.indexOf(wanted, block === from.block ? from.offset : 0);
    while (offset !== -1) {
      const end = offset + wanted.length;
      if (isEdge(text, offset) && isEdge(text, end))
        found.push({ start: { block, offset }, end: { block, offset: end } });
      offset = searched.indexOf(wanted, offset + 1);
    }
    return found;
  });
}

/** The text before a spot, or of the block before where it begins one: a prefix stands within one block. */
export function before(blocks: string[], { block, offset }: Spot): string {
  return textOf(blocks, block).slice(0, offset).trim() || textOf(blocks, block - 1);
}

/** As `before`. */
export function after(blocks: string[], { block, offset }: Spot): string {
  return textOf(blocks, block).slice(offset).trim() || textOf(blocks, block + 1);
}

function endsWith(text: string, words: string): boolean {
  return text.toLowerCase().endsWith(words.toLowerCase()) && isEdge(text, text.length - words.length);
}

function startsWith(text: string, words: string): boolean {
  return text.toLowerCase().startsWith(words.toLowerCase()) && isEdge(text, words.length);
}

/** '' where there is no such block. */
export function textOf(blocks: string[], block: number): string {
  return blocks[block] ?? '';
}
