// FTS5 finds a hit by its number among the words of a text, and marks the word of that number in article_text. So the
// text that is indexed may be folded as far as one likes, as long as it has as many words as the text that is shown.

/** ZERO WIDTH SPACE: separates words for FTS5's tokenizer, and nothing for the eye. */
const CUT = '\u200b';

/** Signs of scripts that put no spaces between words. U+30FC lengthens kana and belongs to no script. */
const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Bopomofo}\\p{Script=Yi}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tai_Le}\\p{Script=New_Tai_Lue}\\p{Script=Tai_Tham}\\p{Script=Tai_Viet}]';
const BETWEEN_SIGNS = new RegExp(
  `(?:(?!\\p{M})${SIGN}\\p{M}*(?=[\\p{L}\\p{N}])|[\\p{L}\\p{N}]\\p{M}*(?=(?!\\p{M})${SIGN}))`,
  'gu',
);

/** What is brought to its ordinary form. Thai's and Lao's AM would come apart, and be shown so. */
const ORDINARY = /(?:(?![\u0E33\u0EB3])[\p{L}\p{N}\p{M}])+/gu;

/** What FTS5 takes for a word, with the categories that migrations.ts gives to its tokenizer. */
const WORD = /[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu;

/** Accents and points that readers leave out when they ask. Kana's voicing marks and Indic vowels are no such thing. */
const ACCENTS =
  /(?=\p{Mn})(?!\u3099|\u309A)[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;

/** Letters that Unicode does not decompose, or that one language's keyboards write for another's. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const FOLDED_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * The text as it is stored for search and shown in results (`withoutCuts`): letters and digits in their ordinary
 * forms (NFKC), invisible hyphens and stretching gone, words of scripts without spaces cut between their signs.
 */
export function cutText(text: string): string {
  return (
    text
      .toWellFormed()
      // Control characters mark hits; a soft hyphen or a stretched Arabic line would cut or change a word.
      .replace(/\p{Cc}/gu, ' ')
      .replace(/[\u00AD\u0640\u2060]/g, '')
      .replace(ORDINARY, (run) => run.normalize('NFKC'))
      // A mark without a letter would be a word here and nothing when folded.
      .replace(/(?<![\p{L}\p{N}\p{Co}\p{M}])[\p{Mn}\p{Mc}]+/gu, '')
      .replace(BETWEEN_SIGNS, `$&${CUT}`)
  );
}

/** `cutText`'s result for the eye. */
export function withoutCuts(text: string): string {
  return text.replaceAll(CUT, '').replace(/\s+/g, ' ');
}

/**
 * The text that is indexed for `cut` (a result of `cutText`): case, accents and spelling variants folded, word for word.
 * To change this function is to write a migration that builds the index anew: removals must fold as the index was.
 */
export function foldedText(cut: string): string {
  return cut
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(FOLDED_LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** The folded words of a piece of a query, cut and folded as the index is. */
export function searchWords(text: string): string[] {
  return foldedText(cutText(text)).match(WORD) ?? [];
}

/** Whether the text holds signs of a script without spaces, each of which counts as a word. */
export function hasSigns(text: string): boolean {
  return new RegExp(SIGN, 'u').test(text);
}
