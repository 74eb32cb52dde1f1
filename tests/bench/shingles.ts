const SHINGLE_TOKENS = 4;

/**
 * The overlapping runs of four tokens, as the article extraction benchmark of Scrapinghub counts them.
 * A text shorter than that is one run.
 */
export function shinglesOf(tokens: readonly string[]): string[] {
  if (tokens.length === 0) return [];
  if (tokens.length <= SHINGLE_TOKENS) return [tokens.join(' ')];
  const shingles: string[] = [];
  for (let start = 0; start + SHINGLE_TOKENS <= tokens.length; start += 1) {
    shingles.push(tokens.slice(start, start + SHINGLE_TOKENS).join(' '));
  }
  return shingles;
}
