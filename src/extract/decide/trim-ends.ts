import { isProse } from '../page/measure-page';
import type { Block } from '../page/page-table';
import { TAG, tagSet } from '../page/tags';
import { type Cut, isKept, ownerTag, type Step } from './cut';

/** Blocks that end an article as well as prose does. */
const SOLID = tagSet('pre', 'td', 'th', 'dd', 'figcaption', 'blockquote');
/** Words of a line that can end an article without being prose: a signature, a last short sentence. */
const SURE = 0.8;

/** Cuts the trail of short or linked lines after the last prose: tags, shares, "read more". */
export const trimEnds: Step = {
  name: 'after the last prose',
  apply: (cut, decide) => {
    const { blocks } = cut.view.table;
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const block = blocks[index] as Block;
      if (!isKept(cut, block)) continue;
      if (endsText(cut, block)) return;
      decide(block, false);
    }
  },
};

function endsText(cut: Cut, block: Block): boolean {
  if (isProse(block) || SOLID[ownerTag(cut, block)] === 1) return true;
  if (isLinkedSentence(block)) return true;
  if (block.linkCharacters > 0.5 * block.characters) return false;
  if (block.endsWithStop && block.words >= 3) return true;
  return ownerTag(cut, block) === TAG.li || (ownerTag(cut, block) === TAG.p && (cut.scores[block.index] ?? 0) > SURE);
}

/** Where links are what the text is about, most of a paragraph is links, and still it says something of its own. */
const isLinkedSentence = ({ endsWithStop, stops, commas, linkCharacters, characters, words }: Block): boolean =>
  endsWithStop && stops + commas >= 2 && words >= 15 && linkCharacters < 0.9 * characters;
