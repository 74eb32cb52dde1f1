import { LEXICON, MARK, type MarkName, TURNING_TOKENS } from './marks';

/** Tokens that turn what follows, but not when what follows is a mark for the content: `is-content` is content. */
const NEVER_TURNED = MARK.body | MARK.content | MARK.hidden;
/** Longer class strings come from build tools, not from people. */
const LONGEST_NAME = 400;
const NONE = 0;

/** A hash that takes in one more character. It stays within 30 bits, which is what engines keep without a box. */
const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff;
/** A hash of two neighbouring words, by theirs. */
const paired = (first: number, second: number): number => (Math.imul(first, 17) ^ second) & 0x3fffffff;

function hashOf(word: string): number {
  let hash = NONE;
  for (let index = 0; index < word.length; index += 1) hash = hashed(hash, word.charCodeAt(index));
  return hash;
}

/** What the words of the lexicon say, by their hashes: no part of a name is ever cut out to be looked up. */
const BY_WORD = new Map<number, number>();
/** What pairs of words say, by the hashes of both. */
const BY_PAIR = new Map<number, number>();
for (const [name, phrases] of Object.entries(LEXICON)) {
  for (const phrase of phrases) {
    const [first = '', second] = phrase.split(' ');
    const marks = second === undefined ? BY_WORD : BY_PAIR;
    const hash = second === undefined ? hashOf(first) : paired(hashOf(first), hashOf(second));
    marks.set(hash, (marks.get(hash) ?? 0) | MARK[name as MarkName]);
  }
}
const TURNING = new Set([...TURNING_TOKENS].map(hashOf));

/**
 * The marks that a class or id string carries: cut into lower-case words at case changes, digits and signs, and looked
 * up one by one and as neighbouring pairs within a name. No regular expression and no new string: every distinct class
 * and id of a page comes through here.
 */
export function nameMarks(names: string): number {
  const length = Math.min(names.length, LONGEST_NAME);
  let marks = 0;
  let previous = NONE;
  let word = NONE;
  let wasLower = false;
  for (let index = 0; index <= length; index += 1) {
    const code = index < length ? names.charCodeAt(index) : SPACE;
    const isUpper = code >= 65 && code <= 90;
    const isLetter = isUpper || (code >= 97 && code <= 122) || code > 127;
    if (word !== NONE && (!isLetter || (isUpper && wasLower))) {
      marks |= wordMarks(word, previous);
      previous = word;
      word = NONE;
    }
    if (isLetter) word = hashed(word, isUpper ? code + 32 : code);
    // The next name begins: what stood before is not its neighbour.
    else if (code === SPACE) previous = NONE;
    wasLower = isLetter && !isUpper;
  }
  return marks;
}

const SPACE = 32;

function wordMarks(word: number, previous: number): number {
  const alone = BY_WORD.get(word) ?? 0;
  if (previous === NONE) return alone;
  const pair = BY_PAIR.get(paired(previous, word)) ?? 0;
  return (alone !== 0 && TURNING.has(previous) ? alone & NEVER_TURNED : alone) | pair;
}

/** The distinct class and id strings of a page, numbered from 1 as they are met, and what each says. */
export type PageNames = { numbers: Map<string, number>; marks: number[] };

export const emptyNames = (): PageNames => ({ numbers: new Map(), marks: [0] });

/** The number of a class or id string. Its marks are read when it is met first: many elements share their names. */
export function nameNumber(names: PageNames, name: string): number {
  const known = names.numbers.get(name);
  if (known !== undefined) return known;
  const number = names.marks.length;
  names.numbers.set(name, number);
  names.marks.push(nameMarks(name));
  return number;
}
