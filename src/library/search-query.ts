import type { Phrase } from './parse-query';

/**
 * What FTS5 is asked for phrases: all of them, none of the excluded ones. Undefined where all are excluded or there is
 * none.
 */
export function matchExpression(phrases: Phrase[]): string | undefined {
  const asked = phrases.filter(({ isExcluded }) => !isExcluded).map(phraseExpression);
  if (asked.length === 0) return undefined;
  const excluded = exclusionExpression(phrases);
  const wanted = asked.join(' AND ');
  return excluded === undefined ? wanted : `(${wanted}) NOT (${excluded})`;
}

/** What FTS5 is asked for what is excluded. Undefined where nothing is. */
export function exclusionExpression(phrases: Phrase[]): string | undefined {
  const excluded = phrases.filter(({ isExcluded }) => isExcluded).map(phraseExpression);
  return excluded.length === 0 ? undefined : excluded.join(' OR ');
}

/** Words hold letters, digits and marks only, so there is nothing to escape. */
export function phraseExpression({ words, isPrefix }: Pick<Phrase, 'words' | 'isPrefix'>): string {
  const whole = `"${words.join(' ')}"`;
  // The whole word besides its beginnings: an exact hit ranks above a longer word.
  return isPrefix ? `(${whole} OR ${whole} *)` : whole;
}

/** What is asked for as it was typed, phrases in quotes: what a reader looks for in an article that was found. */
export function askedWords(phrases: Phrase[]): string {
  return phrases
    .filter(({ isExcluded }) => !isExcluded)
    .map(({ source }) => source.replace(/\*+$/, '').replaceAll('"', ''))
    .map((words) => (/\s/.test(words) ? `"${words.trim()}"` : words))
    .join(' ');
}
