import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createKeeping, type KeepingEffects } from '../../src/keeping/create-keeping';
import { fetchIcon } from '../../src/keeping/fetch-icon';
import { createKeptHints } from '../../src/keeping/kept-hints';
import type { FetchedImage, KeepRequest } from '../../src/library/library-types';
import { unpackSource } from '../../src/source/packed-source';
import { sampleArticle, sampleSummary } from '../sample-article';

const FIRST = 'https://ledger.example/one.png';
const SECOND = 'https://pictures.example/two.png';
const ICON = 'https://ledger.example/icon.png';
const article = sampleArticle({ html: `<p><img src="${FIRST}" alt=""></p><p><img src="${SECOND}" alt=""></p>` });
const fetched = (url: string): FetchedImage => ({ url, type: 'image/png', base64: 'AAAA' });

/** A world in which the page gives its own pictures, and no other host is allowed. */
function world(over: Partial<KeepingEffects> = {}) {
  const kept: KeepRequest[] = [];
  const added: unknown[] = [];
  const icons: unknown[] = [];
  const progress: number[] = [];
  const stored = new Map<string, unknown>();
  const hints = createKeptHints({
    get: async (key) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    remove: async (key) => void stored.delete(key),
  });
  const library: KeepingEffects['library'] = {
    keep: async (request) => {
      kept.push(request);
      return { summary: sampleSummary(), change: 'added' };
    },
    undoKeep: async () => undefined,
    remove: async () => {},
    restore: async () => {},
    removeAll: async (ids) => ids.map(() => sampleSummary().url),
    restoreAll: async (ids) => ids.map((id) => sampleSummary({ id })),
    find: async () => ({ summary: sampleSummary(), article, images: [] }),
    findByAddress: async () => undefined,
    addImage: async (image) => void added.push(image),
    addIcon: async (icon) => void icons.push(icon),
    missingImages: async () => [{ article: 'one', url: SECOND, missing: 'permission' }],
  };
  const effects: KeepingEffects = {
    library,
    hints,
    sourceInTab: async () => ({ url: article.url, html: '<p>It rained.</p>' }),
    iconsInTab: async () => [ICON],
    fetchImageInTab: async (_, url) => (url === FIRST ? fetched(url) : { url, missing: 'permission' }),
    fetchImage: async (url) => fetched(url),
    mayFetch: async () => false,
    isPrivate: async () => false,
    progress: (_, done) => void progress.push(done),
    ...over,
  };
  return { keeping: createKeeping(effects), hints, kept, added, icons, progress };
}

describe('keeping an article', () => {
  it('keeps its pictures with it, in their order, in one call', async () => {
    const { keeping, kept } = world();
    await keeping.keep('call', article, 7);
    const images = [fetched(FIRST), { url: SECOND, missing: 'permission' }];
    expect(kept).toEqual([{ callId: 'call', article, images, source: expect.any(String) }]);
  });

  it('keeps nothing from a private window, and notes nothing of it', async () => {
    const { keeping, kept, hints, progress } = world({ isPrivate: async (tabId) => tabId === 7 });
    await expect(keeping.keep('call', article, 7)).rejects.toMatchObject({ code: 'private-window' });
    expect([kept, progress, await hints.find(article.url)]).toEqual([[], [], undefined]);
    await keeping.keep('call', article, 8);
    expect(kept.length).toBe(1);
  });

  it('keeps what it was cut from, unless the tab shows another page by now', async () => {
    const { keeping, kept } = world();
    await keeping.keep('call', article, 7);
    expect(await unpackSource(kept[0]?.source ?? '')).toBe('<p>It rained.</p>');
    const moved = world({ sourceInTab: async () => ({ url: 'https://ledger.example/other', html: '<p>Other</p>' }) });
    await moved.keeping.keep('call', article, 7);
    expect(moved.kept[0]).not.toHaveProperty('source');
  });

  it('leaves the source as it is when a kept copy was cut again', async () => {
    const { keeping, kept } = world({ sourceInTab: () => Promise.reject(new Error('Asked all the same.')) });
    await keeping.keep('call', article, 'kept');
    expect(kept[0]?.source).toBe('same');
  });

  it('asks other hosts itself where the reader allowed it', async () => {
    const { keeping, kept } = world({ mayFetch: async (url) => url === SECOND });
    await keeping.keep('call', article, 7);
    expect(kept[0]?.images).toEqual([fetched(FIRST), fetched(SECOND)]);
  });

  it('keeps the text when the page has gone meanwhile', async () => {
    const { keeping, kept } = world({ fetchImageInTab: () => Promise.reject(new Error('No tab.')) });
    await keeping.keep('call', article, 7);
    expect(kept[0]?.images.map((image) => 'missing' in image && image.missing)).toEqual(['permission', 'permission']);
  });

  it('tells how many pictures are done', async () => {
    const { keeping, progress } = world();
    await keeping.keep('call', article, 7);
    expect(progress).toEqual([1, 2]);
  });

  it('sends pictures that one message does not carry after it', async () => {
    const large = { url: SECOND, type: 'image/png', base64: 'A'.repeat(40_000_000) };
    const { keeping, kept, added } = world({ mayFetch: async () => true, fetchImage: async () => large });
    await keeping.keep('call', article, 7);
    expect(kept[0]?.images).toEqual([fetched(FIRST), { url: SECOND, missing: 'failed' }]);
    expect(added).toEqual([{ article: 'one', ...large }]);
  });

  it('leaves a hint for the popup, and takes it away with the article', async () => {
    const { keeping, hints } = world();
    await keeping.keep('call', article);
    expect(await hints.find(`${article.url}?utm_source=post#top`)).toMatchObject({ id: 'one' });
    await keeping.remove('one');
    expect(await hints.find(article.url)).toBeUndefined();
    await keeping.restore('one');
    expect(await hints.find(article.url)).toMatchObject({ id: 'one' });
    await keeping.undoKeep('one');
    expect(await hints.find(article.url)).toBeUndefined();
  });

  it('sets a wrong hint right when the library is asked', async () => {
    const { keeping, hints } = world();
    await hints.put(article.url, { id: 'gone', kept: 1 });
    expect(await keeping.findByAddress([article.url])).toBeUndefined();
    expect(await hints.find(article.url)).toBeUndefined();
  });
});

describe('completing pictures', () => {
  it('fetches those whose hosts are allowed now', async () => {
    const { keeping, added } = world({ mayFetch: async () => true });
    expect(await keeping.completeImages('one')).toBe(1);
    expect(added).toEqual([{ article: 'one', ...fetched(SECOND) }]);
  });

  it('asks nobody without permission', async () => {
    const { keeping, added } = world({ fetchImage: () => Promise.reject(new Error('Asked all the same.')) });
    expect(await keeping.completeImages()).toBe(0);
    expect(added).toEqual([]);
  });
});

describe("the site's icon", () => {
  const withIcon = (bytes: number): Partial<KeepingEffects> => ({
    fetchImageInTab: async (_, url) => ({ url, type: 'image/png', base64: Buffer.alloc(bytes, 7).toString('base64') }),
  });

  it('follows the article that is kept, under its hash', async () => {
    const { keeping, icons } = world(withIcon(3));
    await keeping.keep('call', article, 7);
    await vi.waitFor(() => expect(icons).toHaveLength(1));
    const hash = createHash('sha256').update(Buffer.alloc(3, 7)).digest('base64');
    expect(icons).toEqual([{ article: sampleSummary().id, hash, type: 'image/png', base64: 'BwcH' }]);
  });

  it('does not hold up the keep, which is whole without it', async () => {
    let come = (_: string[]) => {};
    const asked = new Promise<string[]>((goOn) => {
      come = goOn;
    });
    const { keeping, icons } = world({ iconsInTab: () => asked, ...withIcon(3) });
    expect((await keeping.keep('call', article, 7)).change).toBe('added');
    expect(icons).toEqual([]);
    come([ICON]);
    await vi.waitFor(() => expect(icons).toHaveLength(1));
  });
});

describe('fetching an icon', () => {
  const of =
    (sizes: Record<string, number>) =>
    async (url: string): Promise<FetchedImage> => {
      const bytes = sizes[url];
      if (bytes === undefined) return { url, missing: 'not-found' };
      return { url, type: 'image/png', base64: Buffer.alloc(bytes).toString('base64') };
    };

  it('takes the first that is there and small enough', async () => {
    const icon = await fetchIcon(['gone', 'large', 'small', 'other'], of({ large: 65_537, small: 65_536, other: 1 }));
    expect(icon?.base64.length).toBe(Buffer.alloc(65_536).toString('base64').length);
  });

  it('finds none among those that are empty or gone', async () => {
    expect(await fetchIcon(['gone', 'empty'], of({ empty: 0 }))).toBeUndefined();
    expect(await fetchIcon([], of({}))).toBeUndefined();
  });
});
