import type { Article } from './article';

const WORDS_PER_MINUTE = 230;

/** Whole minutes that an article takes to read, at least 1. `wordCount` counts Chinese and Japanese characters by halves. */
export function readingMinutes({ wordCount }: Pick<Article, 'wordCount'>): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
