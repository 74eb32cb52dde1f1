import { BLOCK_BREAK } from './body-text';

/** A text as it is compared: without case, accents, vowel points and widths; and from where each unit of it comes. */
export type Folded = {
  text: string;
  /** For each UTF-16 unit of `text`, where the character that it comes from begins and ends in the original. */
  starts: Uint32Array;
  ends: Uint32Array;
};

/** Letters that no decomposition takes apart, as they are typed without their own key. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
};

/** Latin, Greek and Cyrillic letters, whose accents readers leave out. Kana and Hangul are other letters with theirs. */
const ACCENTED = /[\u00c0-\u052f\u1e00-\u1fff]/u;

/** Combining accents; Hebrew and Arabic points, and the Arabic stroke that only stretches; soft hyphen, joiners. */
const UNCOUNTED =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u00ad\u200b-\u200f\u2060\ufeff]/gu;

const known = new Map<string, string>();

/** Folds a text. White space becomes one space; a break between blocks stays one. */
export function fold(original: string): Folded {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    const piece = foldedCharacter(character);
    if (isSpace(piece) && isSpace(pieces.at(-1) ?? BLOCK_BREAK)) {
      // One mark for a whole run: the break, where there is one in it.
      if (piece === BLOCK_BREAK && pieces.length > 0) pieces[pieces.length - 1] = BLOCK_BREAK;
    } else if (piece !== '') {
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit += 1) {
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const isSpace = (piece: string) => piece === ' ' || piece === BLOCK_BREAK;

function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldAnew(character);
  known.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  if (character === BLOCK_BREAK) return character;
  if (/\s/u.test(character)) return ' ';
  const lower = character.normalize('NFKC').toLowerCase();
  const bare = (ACCENTED.test(lower) ? lower.normalize('NFD') : lower).replace(UNCOUNTED, '');
  return PLAIN[bare] ?? bare;
}
