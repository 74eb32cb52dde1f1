import type { Article } from '../../../src/article/article';
import { createWriter } from './synthetic-text';

const PARAGRAPHS = 24;
const WORDS_A_PARAGRAPH = 50;
const SIGNS_A_PARAGRAPH = 70;
const SITES = 300;
const AUTHORS = 500;
/** Articles in Chinese signs, of a hundred. */
const CHINESE_PERCENT = 12;

export const isChinese = (index: number) => index % 100 < CHINESE_PERCENT;

/** The article of this number: about 1,200 words of 50,000 (or 1,680 signs), 11 KB of html, the same each time. */
export function syntheticArticle(index: number): Article {
  const { words, signs, between } = createWriter(index);
  const text = isChinese(index) ? () => signs(SIGNS_A_PARAGRAPH) : () => words(WORDS_A_PARAGRAPH);
  const paragraphs = Array.from({ length: PARAGRAPHS }, text);
  const site = between(0, SITES);
  const headings = paragraphs.map((paragraph, at) => (at % 6 === 3 ? `<h2>${paragraph.slice(0, 30)}</h2>` : ''));
  return {
    url: `https://site${site}.example/${index}`,
    title: isChinese(index) ? signs(12) : words(7),
    authors: [`Author ${words(1)} ${between(0, AUTHORS)}`],
    siteName: `Site ${site}`,
    published: '2031-05-06',
    language: isChinese(index) ? 'zh' : 'en',
    direction: 'ltr',
    excerpt: paragraphs[0]?.slice(0, 200) ?? '',
    html: paragraphs.map((paragraph, at) => `${headings[at]}<p>${paragraph}</p>`).join(''),
    wordCount: PARAGRAPHS * WORDS_A_PARAGRAPH,
    confidence: 0.9,
  };
}
