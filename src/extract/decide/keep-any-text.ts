import { MARK } from '../page/marks';
import { type Cut, marksOf } from './cut';

/** Words from which on the usual cut is a reading of the page. */
const ENOUGH_WORDS = 60;
const NEVER = MARK.navigation | MARK.footer | MARK.consent | MARK.dialog | MARK.hidden | MARK.ariaHidden;

/** Where the usual cut is nearly empty, keeps what is not navigation; where that is nothing, everything. */
export function keepAnyText(cut: Cut): void {
  const { blocks } = cut.view.table;
  const keptWords = () => blocks.reduce((sum, block) => sum + (cut.kept[block.index] === 1 ? block.words : 0), 0);
  const keepAll = (reason: string, accepts: (index: number) => boolean) => {
    for (const { index } of blocks) {
      if (cut.kept[index] === 1 || !accepts(index)) continue;
      cut.kept[index] = 1;
      cut.reasons[index] = reason;
    }
  };
  if (keptWords() >= ENOUGH_WORDS) return;
  keepAll('any text of the page', (index) => {
    const block = blocks[index];
    return block !== undefined && (marksOf(cut, block) & NEVER) === 0 && block.linkCharacters <= 0.8 * block.characters;
  });
  if (keptWords() < 5) keepAll('all text of the page', () => true);
}
