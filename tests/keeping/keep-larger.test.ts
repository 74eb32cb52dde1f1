import { describe, expect, it } from 'vitest';
import { keepLarger } from '../../src/keeping/keep-larger';
import type { FetchedImage } from '../../src/library/library-types';
import { articleWith, memoryLibrary } from '../library/memory-library';

const image = (url: string, base64: string): FetchedImage => ({ url, type: 'image/png', base64 });
const LAMP = 'https://p.example/lamp-1600.png';
const BELL = 'https://q.example/bell-1600.png';
const pictures = [
  { url: LAMP, original: 'https://p.example/lamp-4000.png' },
  { url: BELL, original: 'https://q.example/bell-4000.png' },
];

/** An article with two pictures; the original of one can be had. */
async function worldAfter(over: { allowed?: string; fetched?: (url: string) => FetchedImage } = {}) {
  const { library, keep } = memoryLibrary();
  const { id } = keep(articleWith('A lamp and a bell.'), [image(LAMP, 'AAAA'), image(BELL, 'AAAA')]).summary;
  const progress: number[] = [];
  const came = await keepLarger(id, pictures, {
    mayFetch: async (url) => url.startsWith(over.allowed ?? 'https://'),
    fetchImage: async (url) => over.fetched?.(url) ?? image(url, 'BBBBBBBB'),
    addImage: async (added) => library.addImage(added),
    progress: (done) => void progress.push(done),
  });
  const held = [LAMP, BELL].map((url) => library.image({ article: id, url })?.base64);
  return { came, progress, held, images: library.find(id)?.images.length };
}

describe('keeping pictures in full size', () => {
  it('puts them in place of those that were held, telling how far it is', async () => {
    const { came, progress, held, images } = await worldAfter();
    expect(held).toEqual(['BBBBBBBB', 'BBBBBBBB']);
    expect([came, progress, images]).toEqual([2, [1, 2], 2]);
  });

  it('leaves what is held where the full size is not to be had or not allowed', async () => {
    const gone = await worldAfter({ fetched: (url) => ({ url, missing: 'not-found' }) });
    expect([gone.came, gone.held, gone.images]).toEqual([0, ['AAAA', 'AAAA'], 2]);
    const half = await worldAfter({ allowed: 'https://p.example/' });
    expect([half.came, half.progress, half.held]).toEqual([1, [1, 2], ['BBBBBBBB', 'AAAA']]);
  });
});
