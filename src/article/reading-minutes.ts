import type { Article } from './article';
import { readingSpeed } from './reading-speed';

/** Whole minutes that an article takes to read, at least 1. `wordCount` counts Chinese and Japanese characters by halves. */
export function readingMinutes({ wordCount, language }: Pick<Article, 'wordCount' | 'language'>): number {
  const { words, characters } = readingSpeed(language);
  const isCounted = /^(?:zh|ja)\b/i.test(language ?? '');
  return Math.max(1, Math.round(isCounted ? (wordCount * 2) / characters : wordCount / words));
}
