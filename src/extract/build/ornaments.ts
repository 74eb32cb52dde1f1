import { lettersOf } from '../letters-of';
import { named } from './page-signs';
import type { SpecialKind, Specials } from './special-elements';

/** What a designer adds to the text: a large first letter, a sentence shown twice. */
export const ORNAMENTS: SpecialKind[] = [
  {
    find: named(['drop'], '[class*="drop"][class*="cap"][aria-hidden="true"]'),
    read: readDropCap,
  },
  {
    find: named(['pullquote', 'pull-quote'], '[class*="pullquote"],[class*="pull-quote"]'),
    read: readPullQuote,
  },
];

const LONGEST_CAP_CHARACTERS = 3;
const SHORTEST_QUOTE_LETTERS = 20;

/** The letter is hidden from screen readers, which are given the whole word; the eye reads it. */
function readDropCap(cap: Element, page: Specials): void {
  const text = (cap.textContent ?? '').trim();
  if (text.length <= LONGEST_CAP_CHARACTERS) page.replace(cap, () => text);
}

/** A sentence of the text that stands beside it again goes; a quotation that is nowhere else stays. */
function readPullQuote(quote: Element, page: Specials): void {
  const letters = lettersOf(quote.textContent ?? '');
  const around = quote.closest('article,main,section') ?? quote.parentElement;
  if (!around || letters.length < SHORTEST_QUOTE_LETTERS) return;
  const all = lettersOf(around.textContent ?? '');
  if (all.indexOf(letters) !== all.lastIndexOf(letters)) page.replace(quote, () => undefined);
}
