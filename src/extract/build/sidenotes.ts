import { lettersOf } from '../letters-of';
import { outputElement } from './output-tree';
import { named } from './page-signs';
import type { SpecialKind, Specials } from './special-elements';

/** Notes that stand in the line of text and are shown in the margin by style (Tufte CSS, org-mode). */
export const SIDENOTES: SpecialKind[] = [
  {
    find: named(['sidenote', 'marginnote'], 'span.sidenote,span.marginnote,small.sidenote'),
    read: readSidenote,
  },
  {
    find: named(
      ['margin-toggle', 'sidenote-number', 'footref'],
      'label.margin-toggle,label.sidenote-number,label.footref',
    ),
    read: (label, page) => page.replace(label, () => undefined),
  },
];

/** Longer text in a margin is a text of its own, shorter a sign. */
const SHORTEST_LETTERS = 3;

function readSidenote(note: Element, page: Specials): void {
  if (lettersOf(note.textContent ?? '').length < SHORTEST_LETTERS) return;
  // Some write the same note again at the end, behind a reference of its own.
  if (hasReferenceBefore(note)) page.replace(note, () => undefined);
  else
    page.moveToNotes(note, (id) =>
      outputElement('sup', { id: `${id}-reference` }, [
        outputElement('a', { href: `#${id}` }, [id.replace(/\D+/g, '')]),
      ]),
    );
}

function hasReferenceBefore(note: Element): boolean {
  let before = note.previousElementSibling;
  while (before && (before.localName === 'label' || before.localName === 'input'))
    before = before.previousElementSibling;
  if (before === null || (before.localName !== 'sup' && before.localName !== 'a')) return false;
  return before.localName === 'a'
    ? before.getAttribute('href')?.startsWith('#') === true
    : before.querySelector('a[href^="#"]') !== null;
}
