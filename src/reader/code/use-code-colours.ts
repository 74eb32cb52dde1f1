import { useEffect } from 'preact/hooks';
import type { Reading, Tool } from '../reading';
import { CODE_KINDS } from './code-pieces';
import { colouredPieces } from './coloured-pieces';
import { textRanges } from './text-ranges';

const TOOL: Tool = { name: 'code-colours' };

/**
 * Colours the article's code by the CSS Custom Highlight API: the text stays as it is, so that other tools' places in it
 * hold. Nothing is loaded for an article without code.
 */
export function useCodeColours({ body, article }: Reading): Tool {
  useEffect(() => {
    const blocks = [...(body.current?.querySelectorAll<HTMLElement>('pre > code[data-language]') ?? [])];
    if (blocks.length === 0 || !('highlights' in CSS)) return;
    let isCurrent = true;
    colour(blocks, () => isCurrent);
    return () => {
      isCurrent = false;
      for (const kind of CODE_KINDS) CSS.highlights.delete(`code-${kind}`);
    };
  }, [body, article]);
  return TOOL;
}

/** One block after another, so that the page stays quick meanwhile. */
async function colour(blocks: HTMLElement[], isCurrent: () => boolean): Promise<void> {
  const highlights = new Map(CODE_KINDS.map((kind) => [kind, new Highlight()]));
  for (const [kind, highlight] of highlights) CSS.highlights.set(`code-${kind}`, highlight);
  for (const block of blocks) {
    const pieces = await colouredPieces(block.textContent, block.dataset.language ?? '');
    if (!isCurrent()) return;
    const ranges = textRanges(block, pieces);
    for (const [index, range] of ranges.entries()) highlights.get(pieces[index]?.kind ?? 'word')?.add(range);
    await new Promise((goOn) => setTimeout(goOn));
  }
}
