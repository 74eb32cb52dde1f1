import { describe, expect, it } from 'vitest';
import { createKeeping, type KeepingEffects } from '../../src/keeping/create-keeping';
import { createKeptHints } from '../../src/keeping/kept-hints';
import type { AddedImage, FetchedImage, KeepRequest } from '../../src/library/library-types';
import { articleWith, copyOfDatabase, memoryLibrary } from '../library/memory-library';

const [SMALL, LARGE, LARGER] = ['small', 'large', 'larger'].map((name) => `https://tide.example/${name}.png`);
const html = [SMALL, LARGE, LARGER].map((url) => `<p><img src="${url}" alt=""></p>`).join('');
const article = articleWith('A lamp.', { html });
/** Together they are more than one message carries. */
const BYTES: Record<string, number> = { [`${SMALL}`]: 30, [`${LARGE}`]: 24_000_000, [`${LARGER}`]: 24_000_000 };

const picture = async (url: string): Promise<FetchedImage> => ({
  url,
  type: 'image/png',
  base64: Buffer.alloc(BYTES[url] ?? 0, 1).toString('base64'),
});

/** A library of which a copy is made as each call to it ends: what a killed browser would find. */
function world() {
  const memory = memoryLibrary();
  const found: { call: string; article: ReturnType<typeof articleIn> }[] = [];
  const articleIn = () => {
    const { library } = memoryLibrary(copyOfDatabase(memory.database));
    const [summary] = library.list({ limit: 9 }).items;
    if (!summary) return undefined;
    const images = library.find(summary.id)?.images ?? [];
    return { missing: summary.missingImages, held: images.filter(({ missing }) => !missing).length, of: images.length };
  };
  const after = (call: string) => {
    found.push({ call, article: articleIn() });
  };
  const { library: kept } = memory;
  const asked = {
    keep: async (request: KeepRequest) => {
      const answer = kept.keep(request);
      after('keep');
      return answer;
    },
    addImage: async (image: AddedImage) => {
      kept.addImage(image);
      after('addImage');
    },
    find: async (id: string) => kept.find(id),
  };
  // What else there is, a keep does not ask for.
  const library = asked as unknown as KeepingEffects['library'];
  const hints = createKeptHints({ get: async () => ({}), set: async () => {}, remove: async () => {} });
  const keeping = createKeeping({
    library,
    hints,
    sourceInTab: async () => undefined,
    iconsInTab: async () => [],
    fetchImageInTab: async (_, url) => picture(url),
    fetchImage: async (url) => ({ url, missing: 'permission' }),
    mayFetch: async () => false,
    isPrivate: async () => false,
    progress: () => expect(articleIn()).toBeUndefined(),
  });
  return { keeping, found, articleIn };
}

describe('a browser that is killed while an article is kept', () => {
  it('has nothing of it before, and then each picture held or listed as missing', async () => {
    const { keeping, found } = world();
    await keeping.keep('call', article, 7);
    expect(found).toEqual([
      { call: 'keep', article: { missing: 1, held: 2, of: 3 } },
      { call: 'addImage', article: { missing: 0, held: 3, of: 3 } },
    ]);
  });

  it('has all of it once it has been told that it is kept', async () => {
    const { keeping, articleIn } = world();
    const { summary, change } = await keeping.keep('call', article, 7);
    expect([change, summary.missingImages]).toEqual(['added', 0]);
    expect(articleIn()).toEqual({ missing: 0, held: 3, of: 3 });
  });
});
