import { ABBREVIATIONS, WITH_ORDINAL_STOPS } from './abbreviations';
import { baseLanguage } from './language-tags';
import { segmenterFor } from './segmenters';

/** A stretch of a text, by UTF-16 offsets: `start` inside, `end` outside. */
export type Stretch = { start: number; end: number };

/**
 * The sentences of a text, in order and without gaps, as a voice should speak them: the platform's own (UAX #29), which
 * knows no abbreviations, joined again where it broke after one.
 */
export function splitSentences(text: string, language: string | undefined): Stretch[] {
  const sentences: Stretch[] = [];
  for (const { index, segment } of segmenterFor('sentence', language).segment(text)) {
    const before = sentences.at(-1);
    const end = index + segment.length;
    if (before && isContinued(text.slice(before.start, before.end), segment, language)) before.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}

function isContinued(before: string, after: string, language: string | undefined): boolean {
  const ending = before.trimEnd();
  // Nothing to speak: a quotation mark, a dash, a star between two parts.
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(before)) return true;
  // `"Why?" he asked.`
  if (/[?!…][\p{Pe}\p{Pf}"'”’]*$/u.test(ending) && /^\p{Ll}/u.test(after)) return /[\p{Pe}\p{Pf}"'”’…]$/u.test(ending);
  return endsInAbbreviation(ending, language) || endsInOrdinal(ending, language);
}

function endsInAbbreviation(ending: string, language: string | undefined): boolean {
  // An initial ("J. Verne"), or the first half of "z. B.".
  if (/(?:^|[\s\p{Ps}\p{Pi}.-])\p{L}\.$/u.test(ending)) return !/\bI\.$/.test(ending);
  const word = /(?:^|[\s\p{Ps}\p{Pi}"'/-])([\p{L}.-]+)\.$/u.exec(ending)?.[1];
  if (!word) return false;
  return [...(ABBREVIATIONS.any ?? []), ...(ABBREVIATIONS[baseLanguage(language)] ?? [])].includes(word);
}

function endsInOrdinal(ending: string, language: string | undefined): boolean {
  return WITH_ORDINAL_STOPS.has(baseLanguage(language)) && /(?:^|\s)\d{1,2}\.$/.test(ending);
}
