import { describe, expect, it } from 'vitest';
import { fetchImages } from '../../src/keeping/fetch-images';

describe('fetching pictures', () => {
  it('asks for a few at a time and answers in the order asked', async () => {
    const urls = Array.from({ length: 20 }, (_, index) => `https://ledger.example/${index}.png`);
    let underWay = 0;
    let most = 0;
    const images = await fetchImages(
      urls,
      async (url) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
        return { url, missing: 'failed' };
      },
      () => {},
    );
    expect(images.map(({ url }) => url)).toEqual(urls);
    expect(most).toBe(6);
  });

  it('is done at once where there are none', async () => {
    expect(
      await fetchImages(
        [],
        () => Promise.reject(),
        () => {},
      ),
    ).toEqual([]);
  });
});
