import { describe, expect, it } from 'vitest';
import { type Badge, keepTab } from '../../src/keeping/keep-tab';
import { FailureError } from '../../src/outcome';
import { sampleArticle, sampleSummary } from '../sample-article';

async function badgesFor(readTab: Parameters<typeof keepTab>[1]['readTab']): Promise<Badge[]> {
  const badges: Badge[] = [];
  await keepTab(7, {
    readTab,
    keep: async () => ({ summary: sampleSummary(), change: 'added' }),
    newId: () => 'call',
    showBadge: (_, badge) => void badges.push(badge),
  });
  return badges;
}

const reading = { hasSelection: false, contentType: 'text/html' };

describe('keeping without opening', () => {
  it('answers with the badge while it works and when it is done', async () => {
    expect(await badgesFor(async () => ({ ...reading, article: sampleArticle() }))).toEqual([
      { name: 'keeping' },
      { name: 'kept' },
    ]);
  });

  it('says that there is no article', async () => {
    expect((await badgesFor(async () => reading)).at(-1)).toEqual({ name: 'no-article' });
  });

  it('says why it failed', async () => {
    const badges = await badgesFor(() => Promise.reject(new FailureError('page-refused', 'No.')));
    expect(badges.at(-1)).toEqual({ name: 'failed', why: { code: 'page-refused', message: 'No.' } });
  });
});
