/** A block's label: `wanted` 1 or 0, `trust` from 0 (leave it out of the loss) to 1. */
export type Label = { wanted: number; trust: number };

/** What the gold says of a page: its text, one block a line, as tokens; or snippets that are in or out. */
export type Gold = { lines: string[][]; title: string[]; keeps: string[][]; drops: string[][] };

const GRAM = 4;
/** Tokens from which on a block is judged by the runs of four tokens that it shares with the gold. */
const LONG = 8;
const COVERED = 0.5;
/** How much a label is believed that only the neighbours or a repeated text speak for. */
const GUESSED = 0.3;

/**
 * Labels the blocks of a page (their tokens, in reading order) by its gold text. Long blocks by the share of their
 * 4-grams that the gold holds (at least half), short ones by a line of the gold, ambiguous ones by their neighbours.
 * Blocks that equal the title are not trusted: sets disagree on whether it belongs to the text.
 */
export function labelBlocks(blocks: readonly string[][], gold: Gold): Label[] {
  if (gold.lines.length === 0) return labelBySnippets(blocks, gold);
  const tokens = gold.lines.flat();
  const grams = new Set(gramsOf(tokens));
  const lines = new Set(gold.lines.map(joined));
  const runs = ` ${tokens.join(' ')} `;
  const title = joined(gold.title);
  const times = new Map<string, number>();
  for (const block of blocks) times.set(joined(block), (times.get(joined(block)) ?? 0) + 1);
  const labels = blocks.map((block): Label | undefined => {
    const text = joined(block);
    if (text === '' || (title !== '' && text === title)) return { wanted: 0, trust: 0 };
    if (block.length >= LONG) return labelOfLong(block, grams, (times.get(text) ?? 0) > 1);
    if (!runs.includes(` ${text} `)) return { wanted: 0, trust: 1 };
    if (lines.has(text) && times.get(text) === 1) return { wanted: 1, trust: 1 };
    return undefined;
  });
  return labels.map((label, index) => label ?? labelOfShort(labels, index, lines.has(joined(blocks[index] ?? []))));
}

function labelOfLong(block: readonly string[], grams: ReadonlySet<string>, isRepeated: boolean): Label {
  const own = gramsOf(block);
  const covered = own.filter((gram) => grams.has(gram)).length / own.length;
  const isWanted = covered >= COVERED;
  // Half covered says nothing; a wanted text that the page holds twice is wanted once.
  const trust = Math.min(1, Math.abs(covered - COVERED) * 4);
  return { wanted: isWanted ? 1 : 0, trust: isWanted && isRepeated ? Math.min(trust, GUESSED) : trust };
}

/** Short text that the gold holds somewhere: wanted if what stands next to it is. */
function labelOfShort(labels: readonly (Label | undefined)[], index: number, isLine: boolean): Label {
  const before = nearest(labels, index, -1);
  const after = nearest(labels, index, 1);
  const wanted = [before, after].filter((near) => near.wanted === 1);
  const isInside = wanted.length === 2;
  const isBeside = wanted.some((near) => near.distance <= 2) && isLine;
  return { wanted: isInside || isBeside ? 1 : 0, trust: isInside || wanted.length === 0 ? 0.7 : GUESSED };
}

function nearest(labels: readonly (Label | undefined)[], index: number, step: 1 | -1) {
  for (let at = index + step, distance = 1; at >= 0 && at < labels.length; at += step, distance += 1) {
    const label = labels[at];
    if (label !== undefined && label.trust > 0) return { wanted: label.wanted, distance };
  }
  return { wanted: 0, distance: labels.length };
}

/** Where the gold is a few snippets, only blocks that hold one, or stand in one, are labelled. */
function labelBySnippets(blocks: readonly string[][], { keeps, drops }: Gold): Label[] {
  const touches = (block: string, snippets: string[]) =>
    snippets.some((snippet) => snippet !== '' && ` ${block} `.includes(` ${snippet} `));
  const kept = keeps.map(joined);
  const dropped = drops.map(joined);
  return blocks.map((block) => {
    const text = joined(block);
    const isKept = touches(text, kept);
    const isDropped = touches(text, dropped);
    return isKept === isDropped ? { wanted: 0, trust: 0 } : { wanted: isKept ? 1 : 0, trust: 1 };
  });
}

function gramsOf(tokens: readonly string[]): string[] {
  const grams: string[] = [];
  for (let start = 0; start + GRAM <= tokens.length; start += 1)
    grams.push(tokens.slice(start, start + GRAM).join(' '));
  return grams;
}

const joined = (tokens: readonly string[]): string => tokens.join(' ');
