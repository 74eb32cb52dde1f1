const INLINE = new Set('a span sup b i em strong small label cite font'.split(' '));
const NOT_A_NOTE = new Set(
  'body main article section ol ul dl table tbody tr h1 h2 h3 h4 h5 h6 dt nav form'.split(' '),
);
const NOTE_BOX = /^(?:_?ftn|_?edn|fn|footnote|sdfootnote|sdendnote)[\w.:-]*\d/i;
const MOST_CHILDREN = 60;
const LONGEST_NOTE_CHARACTERS = 4000;
/** A sign and what stands around it: `[12]`, `1.` */
const LONGEST_LABEL_CHARACTERS = 6;

/**
 * The element that holds the whole note whose anchor is `target`: the anchor may be the item itself, its first
 * paragraph, or no more than its number. Undefined where that is no note of `reference`'s.
 */
export function noteAround(target: Element, reference: Element): Element | undefined {
  let note: Element | null = target;
  while (note && (INLINE.has(note.localName) || textLength(note) <= LONGEST_LABEL_CHARACTERS))
    note = note.parentElement;
  // An element with many others in it holds many notes; its text is not asked for.
  if (!note || note.childElementCount > MOST_CHILDREN) return undefined;
  const parent: Element | null | undefined = note?.parentElement;
  if (note?.localName === 'p' && parent && isBoxOf(parent)) note = parent;
  if (NOT_A_NOTE.has(note.localName) || note.contains(reference)) return undefined;
  return textLength(note) <= LONGEST_NOTE_CHARACTERS ? note : undefined;
}

const isBoxOf = (parent: Element): boolean =>
  parent.localName === 'li' || parent.localName === 'dd' || NOTE_BOX.test(parent.id);

const textLength = (element: Element): number => (element.textContent ?? '').trim().length;
