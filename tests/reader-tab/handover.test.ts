import { describe, expect, it } from 'vitest';
import { createHandover, readerTabAddress, readerTabSubject } from '../../src/reader-tab/handover';
import { sampleArticle } from '../sample-article';

function memoryStore() {
  const stored: Record<string, unknown> = {};
  return {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
}

const queryOf = (address: string) => new URL(address, 'chrome-extension://lectern').search;

describe('handing an article to a reader tab', () => {
  it('finds it by the tab’s address, as often as asked', async () => {
    const handover = createHandover(memoryStore(), () => 'a1');
    const article = sampleArticle();
    const subject = readerTabSubject(queryOf(await handover.put({ article, tabId: 7 })));
    expect(subject).toEqual({ page: 'a1', source: article.url });
    expect(await handover.find('a1')).toEqual({ article, tabId: 7 });
    expect(await handover.find('a1')).toEqual({ article, tabId: 7 });
  });

  it('finds nothing after the browser was closed', async () => {
    expect(await createHandover(memoryStore(), () => 'a1').find('a1')).toBeUndefined();
  });

  it('names a kept article by its id', () => {
    expect(readerTabSubject(queryOf(readerTabAddress({ kept: 'x&y' })))).toEqual({ kept: 'x&y' });
  });

  it('asks for nothing where the address does not', () => {
    expect(readerTabSubject('')).toBeUndefined();
  });
});
