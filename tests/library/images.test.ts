import { describe, expect, it } from 'vitest';
import type { FetchedImage } from '../../src/library/library-types';
import { SCHEMA_VERSION } from '../../src/library/schema';
import { articleWith, memoryLibrary } from './memory-library';

const LAMP: FetchedImage = {
  url: 'https://harbour.example/lamp.jpg',
  type: 'image/jpeg',
  base64: '/9j/4AAQ+w==',
  width: 640,
  height: 480,
};
const MISSING_LAMP: FetchedImage = { url: LAMP.url, missing: 'permission' };
const article = articleWith('A lamp.', { leadImage: { url: LAMP.url } });

describe('images of a kept article', () => {
  it('give back the bytes that were kept', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article, [LAMP]).summary;
    expect(library.image({ article: id, url: LAMP.url })).toEqual({ type: 'image/jpeg', base64: '/9j/4AAQ+w==' });
    expect(library.image({ article: id, url: 'https://harbour.example/other.jpg' })).toBeUndefined();
  });

  it('are listed with the reason where they are missing', () => {
    const { library, keep } = memoryLibrary();
    const { id, leadImage, missingImages } = keep(article, [MISSING_LAMP]).summary;
    expect([leadImage, missingImages]).toEqual([undefined, 1]);
    expect(library.find(id)?.images).toEqual([{ url: LAMP.url, missing: 'permission' }]);
    expect(library.image({ article: id, url: LAMP.url })).toBeUndefined();
    expect(library.missingImages()).toEqual([{ article: id, url: LAMP.url, missing: 'permission' }]);
  });

  it('stand for the article when it has no lead image, or one that is not held: the first of those held', () => {
    const { library, keep } = memoryLibrary();
    const first = { ...LAMP, url: 'https://harbour.example/first.jpg' };
    const second = { ...LAMP, url: 'https://harbour.example/second.jpg' };
    const { id } = keep(article, [MISSING_LAMP, first, second]).summary;
    expect(library.find(id)?.summary.leadImage).toBe(first.url);
    expect(keep(articleWith('A tower.'), [second]).summary.leadImage).toBe(second.url);
  });

  it('are completed later', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article, [MISSING_LAMP]).summary;
    library.addImage({ article: id, ...LAMP });
    expect(library.find(id)?.summary).toMatchObject({ leadImage: LAMP.url, missingImages: 0 });
    expect(library.missingImages()).toEqual([]);
  });

  it('renew the reason why they are missing', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article, [MISSING_LAMP]).summary;
    library.addImage({ article: id, url: LAMP.url, missing: 'not-found' });
    expect(library.missingImages(id)).toEqual([{ article: id, url: LAMP.url, missing: 'not-found' }]);
  });

  it('stay in full size when the article is kept again with smaller ones, and give way to larger ones', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article, [LAMP]).summary;
    const widths = () => library.find(id)?.images.map((image) => 'width' in image && image.width);
    library.addImage({ article: id, ...LAMP, width: 2400, height: 1800 });
    keep(article, [LAMP]);
    expect(widths()).toEqual([2400]);
    keep(article, [{ ...LAMP, width: 3000, height: 2250 }]);
    expect(widths()).toEqual([3000]);
  });

  it('stay when a new fetch of them failed', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article, [LAMP]).summary;
    expect(keep(article, [{ url: LAMP.url, missing: 'offline' }]).summary.missingImages).toBe(0);
    expect(library.image({ article: id, url: LAMP.url })?.base64).toBe('/9j/4AAQ+w==');
  });

  it('are replaced by a new fetch', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(article, [LAMP]).summary;
    keep(article, [{ url: LAMP.url, type: 'image/png', base64: 'AAEC' }]);
    expect(library.image({ article: id, url: LAMP.url })).toEqual({ type: 'image/png', base64: 'AAEC' });
    expect(library.find(id)?.images).toEqual([{ url: LAMP.url, type: 'image/png' }]);
  });

  it('that are missing are told for one article or for all, newest first', () => {
    const { library, keep } = memoryLibrary();
    const older = keep(article, [MISSING_LAMP]).summary.id;
    const newer = keep(articleWith('A map.'), [{ url: 'https://harbour.example/map.png', missing: 'too-large' }]);
    expect(library.missingImages().map((image) => image.article)).toEqual([newer.summary.id, older]);
    expect(library.missingImages(older)).toHaveLength(1);
  });

  it('are not added to an article that is not kept', () => {
    const add = () => memoryLibrary().library.addImage({ article: 'nobody', ...LAMP });
    expect(add).toThrow(expect.objectContaining({ code: 'not-kept' }));
  });

  it('are counted', () => {
    const { library, keep } = memoryLibrary();
    keep(article, [LAMP, { url: 'https://harbour.example/map.png', missing: 'failed' }]);
    expect(library.facts()).toMatchObject({ articles: 1, images: 1, missingImages: 1, schema: SCHEMA_VERSION });
    expect(library.facts().bytes).toBeGreaterThan(8192);
  });
});
