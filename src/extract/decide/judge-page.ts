import type { Cut } from './cut';
import { type PageFacts, pageFacts } from './page-facts';

/** What a page is worth reading as an article. */
export type Judgement = {
  isArticle: boolean;
  /** 0 to 1: how sure we are that this is an article, rightly cut. */
  confidence: number;
};

/** What each fact adds to the log-odds that the kept blocks are an article. Found like the scorer's weights. */
const WEIGHTS: Partial<PageFacts> = {
  prose: 2.5,
  muchProse: 0.5,
  paragraphs: -2,
  paragraphLength: 1.3,
  proseShare: 0.9,
  pageShare: 0.9,
  textShare: 1.6,
  sureness: 5,
  links: -1.5,
  headings: -2.5,
  linkedHeadings: -2,
  inParagraphs: 1.5,
  articles: -0.5,
  controls: -0.6,
};
const BIAS = -4.4;
const ENOUGH = 0.5;
/** Words of prose below which nothing is an article. */
const LEAST_PROSE = 0.16;

/** Whether the kept blocks are an article: running text, most of the page's prose, decided clearly, not a list of cards. */
export function judgePage(cut: Cut): Judgement {
  const facts = pageFacts(cut);
  let logOdds = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS)) logOdds += weight * facts[name as keyof PageFacts];
  const confidence = 1 / (1 + Math.exp(-logOdds));
  return { isArticle: confidence >= ENOUGH && facts.prose >= LEAST_PROSE, confidence };
}
