import type { AddedImage, FetchedImage } from '../library/library-types';

type Effects = {
  mayFetch(url: string): Promise<boolean>;
  fetchImage(url: string): Promise<FetchedImage>;
  addImage(image: AddedImage): Promise<void>;
  progress(done: number): void;
};

/**
 * Puts pictures in their full size in the place of those that are held of the article with this id, one after the other.
 * What cannot be had leaves the one that is held. Answers how many came.
 */
export async function keepLarger(
  article: string,
  pictures: { url: string; original: string }[],
  effects: Effects,
): Promise<number> {
  let came = 0;
  for (const [index, { url, original }] of pictures.entries()) {
    const image = (await effects.mayFetch(original)) ? await effects.fetchImage(original) : undefined;
    if (image && !('missing' in image)) {
      await effects.addImage({ ...image, article, url });
      came += 1;
    }
    effects.progress(index + 1);
  }
  return came;
}
