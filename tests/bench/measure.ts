import type { BenchOptions } from './arguments';
import type { BenchPage } from './bench-page';
import type { ReadingTab } from './browser';
import type { Piece } from './page-pieces';
import type { Reading, Tool } from './reading';
import { type Score, scoreReading } from './score-reading';

/** A page's scores by tool. */
export type Measured = {
  set: string;
  id: string;
  url: string;
  site: string;
  type?: string;
  /** A plain walk over the document (ms). */
  traversal: number;
  scores: Partial<Record<Tool, Score>>;
};

/** What a tool that threw, hung or crashed has read. */
const NOT_READ: Reading = { found: false, authors: [], text: '', headings: [], milliseconds: Number.NaN };

/** Reads one page with every tool and scores what comes back. Never rejects. */
export async function measurePage(tab: ReadingTab, page: BenchPage, options: BenchOptions): Promise<Measured> {
  const { set, id, url, site, type } = page;
  const measured: Measured = {
    set,
    id,
    url,
    site,
    ...(type !== undefined && { type }),
    traversal: Number.NaN,
    scores: {},
  };
  let pieces: Piece[] | undefined;
  for (const tool of options.tools) {
    try {
      // Loaded for each tool: after one that hung the tab is a new one, and none sees what another left behind.
      measured.traversal = await tab.load(page.html, page.url, options.repeats);
      const reading = await tab.read(tool, options.repeats);
      if (page.text !== undefined && tool !== 'metadata') pieces ??= await tab.pieces();
      measured.scores[tool] = scoreReading(page, reading, { gates: tool === 'ours', ...(pieces && { pieces }) });
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown.message : String(thrown);
      measured.scores[tool] = { ...scoreReading(page, NOT_READ, {}), error };
    }
  }
  return measured;
}
