// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ArticleHeader } from '../../src/reader/article-header';
import { sampleArticle } from '../sample-article';
import { clear, show, textOf } from '../show';

afterEach(clear);

test('an article of which the page shows only the beginning says so, any other does not', async () => {
  await show(<ArticleHeader article={sampleArticle({ paywall: true })} />);
  expect(textOf('.facts')).toContain('Only the beginning');
  await show(<ArticleHeader article={sampleArticle()} />);
  expect(textOf('.facts')).not.toContain('Only the beginning');
});
