import { LEXICON, MARK, type MarkName, TURNING_TOKENS } from './marks';

const BY_WORD = new Map<string, number>();
/** By the first word of a pair, the second words with what the pair says. */
const BY_PAIR = new Map<string, Map<string, number>>();
for (const [name, phrases] of Object.entries(LEXICON)) {
  for (const phrase of phrases) {
    const [first = '', second] = phrase.split(' ');
    const words = second === undefined ? BY_WORD : (BY_PAIR.get(first) ?? new Map<string, number>());
    if (second !== undefined) BY_PAIR.set(first, words);
    words.set(second ?? first, (words.get(second ?? first) ?? 0) | MARK[name as MarkName]);
  }
}

/** Tokens that turn what follows, but not when what follows is a mark for the content: `is-content` is content. */
const NEVER_TURNED = MARK.body | MARK.content | MARK.hidden;
/** Longer class strings come from build tools, not from people. */
const LONGEST_NAME = 400;

/**
 * The marks that a class or id string carries: cut into lower-case words at case changes, digits and signs, and looked
 * up one by one and as neighbouring pairs. No regular expression: every distinct string of a page comes through here.
 */
export function nameMarks(name: string): number {
  const length = Math.min(name.length, LONGEST_NAME);
  let marks = 0;
  let previous = '';
  let start = -1;
  let wasLower = false;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? name.charCodeAt(index) : 0;
    const isUpper = code >= 65 && code <= 90;
    const isLetter = isUpper || (code >= 97 && code <= 122) || code > 127;
    if (start >= 0 && (!isLetter || (isUpper && wasLower))) {
      const word = name.slice(start, index).toLowerCase();
      marks |= wordMarks(word, previous);
      previous = word;
      start = -1;
    }
    if (isLetter && start < 0) start = index;
    wasLower = isLetter && !isUpper;
  }
  return marks;
}

function wordMarks(word: string, previous: string): number {
  const alone = BY_WORD.get(word) ?? 0;
  if (previous === '') return alone;
  const paired = BY_PAIR.get(previous)?.get(word) ?? 0;
  return (alone !== 0 && TURNING_TOKENS.has(previous) ? alone & NEVER_TURNED : alone) | paired;
}

/**
 * A reader of class and id strings that remembers what each distinct one said, and each distinct name of a class
 * string: many elements share all their names, nearly all share some.
 */
export function createNameReader(): (names: string) => number {
  const known = new Map<string, number>();
  const single = (name: string) => {
    let marks = known.get(name);
    if (marks === undefined) {
      marks = nameMarks(name);
      known.set(name, marks);
    }
    return marks;
  };
  return (names) => {
    if (!names.includes(' ')) return single(names);
    let marks = known.get(names);
    if (marks === undefined) {
      marks = 0;
      for (const name of names.slice(0, LONGEST_NAME).split(' ')) marks |= single(name);
      known.set(names, marks);
    }
    return marks;
  };
}
