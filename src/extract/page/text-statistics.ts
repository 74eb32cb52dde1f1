/** Running counts over the text of one block. */
export type TextStatistics = {
  /** Characters that are not white space. */
  characters: number;
  /** Latin and the like by spaces; Chinese and Japanese 0.5 a character, Thai, Lao and Khmer 0.3. */
  words: number;
  /** Marks that end a sentence, in any script. */
  stops: number;
  commas: number;
  digits: number;
  capitals: number;
  /** Whether the last character counted was inside a word that may go on in the next text node. */
  insideWord: boolean;
  /** Whether the last character that was not white space ends a sentence. */
  endsWithStop: boolean;
};

const LETTER = 0;
const SPACE = 1;
const STOP = 2;
const COMMA = 3;
const DIGIT = 4;
const CAPITAL = 5;
const MARK = 6;
const HALF_WORD = 7;
const THIRD_WORD = 8;
const INVISIBLE = 9;
/** Words a character, for scripts without spaces. */
const HALF = 0.5;
const THIRD = 0.3;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(code, String.fromCharCode(code)));

function asciiKind(code: number, character: string): number {
  if (code <= 32) return SPACE;
  if ('.!?'.includes(character)) return STOP;
  if (',;:'.includes(character)) return COMMA;
  if (character >= '0' && character <= '9') return DIGIT;
  if (character >= 'A' && character <= 'Z') return CAPITAL;
  return /[a-z'’]/.test(character) ? LETTER : MARK;
}

const WIDE_STOPS = '。！？．؟۔।॥…';
const WIDE_COMMAS = '、，；：،؛';

/** The kind of a character beyond ASCII. Ranges by Unicode block. */
function wideKind(code: number): number {
  if (code < 0x0e00) {
    if (code === 0xa0) return SPACE;
    if (code === 0xad) return INVISIBLE;
    if (code === 0x61f || code === 0x6d4 || code === 0x964 || code === 0x965) return STOP;
    if (code === 0x60c || code === 0x61b) return COMMA;
    return code < 0xc0 ? MARK : LETTER;
  }
  if (code < 0x0f00 || (code >= 0x1780 && code < 0x1800)) return THIRD_WORD;
  if (code < 0x2000) return LETTER;
  if (code >= 0x3040 && code < 0xa4d0) return HALF_WORD;
  return symbolKind(code);
}

function symbolKind(code: number): number {
  if (code < 0x3040 || (code >= 0xff00 && code < 0xff66)) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000) return SPACE;
    if (code <= 0x200f || code === 0x2060) return INVISIBLE;
    const character = String.fromCharCode(code);
    if (WIDE_STOPS.includes(character)) return STOP;
    return WIDE_COMMAS.includes(character) ? COMMA : MARK;
  }
  if (code >= 0xf900 && code < 0xfb00) return HALF_WORD;
  return code >= 0xfe00 && code < 0xfe10 ? INVISIBLE : LETTER;
}

export function emptyStatistics(): TextStatistics {
  return {
    characters: 0,
    words: 0,
    stops: 0,
    commas: 0,
    digits: 0,
    capitals: 0,
    insideWord: false,
    endsWithStop: false,
  };
}

/** Adds `text` to the counts and returns how many characters it had that are not white space. */
export function countText(text: string, into: TextStatistics): number {
  let characters = 0;
  let { words, stops, commas, digits, capitals, insideWord, endsWithStop } = into;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? ASCII[code] : wideKind(code);
    // Most characters are small letters inside a word: they are through first.
    if (kind === LETTER && insideWord) {
      characters += 1;
      continue;
    }
    if (kind === SPACE) {
      insideWord = false;
      continue;
    }
    if (kind === INVISIBLE) continue;
    characters += 1;
    if (kind === LETTER || kind === CAPITAL || kind === DIGIT) {
      if (!insideWord) {
        words += 1;
        insideWord = true;
        endsWithStop = false;
      }
      if (kind === CAPITAL) capitals += 1;
      else if (kind === DIGIT) digits += 1;
    } else if (kind === STOP) {
      stops += 1;
      endsWithStop = true;
      insideWord = false;
    } else if (kind === COMMA) {
      commas += 1;
      endsWithStop = false;
    } else if (kind === HALF_WORD || kind === THIRD_WORD) {
      words += kind === HALF_WORD ? HALF : THIRD;
      insideWord = false;
      endsWithStop = false;
    }
  }
  into.characters += characters;
  into.words = words;
  into.stops = stops;
  into.commas = commas;
  into.digits = digits;
  into.capitals = capitals;
  into.insideWord = insideWord;
  into.endsWithStop = endsWithStop;
  return characters;
}

/** Words of a plain text, counted as the extractor counts them (Chinese and Japanese 0.5 a character). */
export function countWords(text: string): number {
  const statistics = emptyStatistics();
  countText(text, statistics);
  return statistics.words;
}
