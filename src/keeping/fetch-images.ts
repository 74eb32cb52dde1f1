import type { FetchedImage } from '../library/library-types';

/** Fetches one picture; never rejects. */
export type FetchImage = (url: string) => Promise<FetchedImage>;

/** As many as a browser asks of one host at a time. */
const AT_A_TIME = 6;

/** Fetches pictures a few at a time, in any order, telling after each how many are done. Answers in the order asked. */
export async function fetchImages(
  urls: string[],
  fetchImage: FetchImage,
  progress: (done: number) => void,
): Promise<FetchedImage[]> {
  const images: FetchedImage[] = [];
  let done = 0;
  const waiting = urls.entries();
  const fetchInTurn = async () => {
    for (const [index, url] of waiting) {
      images[index] = await fetchImage(url);
      done += 1;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, fetchInTurn));
  return images;
}
