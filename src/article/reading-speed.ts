/**
 * Words a minute that grown readers read aloud fluently, by language (IReST: Trauzettel-Klosinski and Dietz, "Standardized
 * assessment of reading performance", IOVS 2012, table 2). Silent reading follows the same order.
 */
const WORDS_PER_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const USUAL_WORDS_PER_MINUTE = 230;

/** Of the same study. Chinese and Japanese are counted in characters. */
const CHARACTERS_PER_MINUTE: Record<string, number> = { zh: 255, ja: 357 };

/** How fast a text of this language is usually read. `language` is a BCP 47 tag, or anything that a page gives for one. */
export function readingSpeed(language: string | undefined): { words: number; characters: number } {
  const name = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return {
    words: WORDS_PER_MINUTE[name] ?? USUAL_WORDS_PER_MINUTE,
    characters: CHARACTERS_PER_MINUTE[name] ?? CHARACTERS_PER_MINUTE.zh ?? 0,
  };
}
