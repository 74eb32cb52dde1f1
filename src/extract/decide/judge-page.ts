import { isProse, sumOf } from '../page/measure-page';
import type { Cut } from './cut';

/** What a page is worth reading as an article. */
export type Judgement = {
  isArticle: boolean;
  /** 0 to 1: how sure we are that this is an article, rightly cut. */
  confidence: number;
};

const ENOUGH = 0.5;

/** Whether the kept blocks are an article: running text, most of the page's prose, decided clearly, not a list of cards. */
export function judgePage(cut: Cut): Judgement {
  const { table, measures } = cut.view;
  let words = 0;
  let prose = 0;
  let paragraphs = 0;
  let sure = 0;
  let links = 0;
  let characters = 0;
  for (const block of table.blocks) {
    if (cut.kept[block.index] !== 1) continue;
    words += block.words;
    characters += block.characters;
    links += block.linkCharacters;
    sure += block.words * (cut.scores[block.index] ?? 0);
    if (!isProse(block)) continue;
    prose += block.words;
    paragraphs += 1;
  }
  if (words === 0) return { isArticle: false, confidence: 0 };
  const share = prose / Math.max(sumOf(table, measures.prose, 0), 1);
  const logOdds =
    -5.2 +
    3.2 * Math.min(prose / 150, 1) +
    1.2 * Math.min(prose / 600, 1) +
    1.5 * Math.min(paragraphs / 4, 1) +
    2 * (prose / words) +
    1.5 * Math.min(share, 1) +
    2 * (sure / words - 0.7) -
    4 * (links / Math.max(characters, 1));
  const confidence = 1 / (1 + Math.exp(-logOdds));
  return { isArticle: confidence >= ENOUGH && prose >= 40, confidence };
}
