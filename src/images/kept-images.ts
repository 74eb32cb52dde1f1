import { imageAddress } from './image-address';

/** Fetches a kept image's bytes; undefined where they are not held. */
export type FetchKeptImage = (key: {
  article: string;
  url: string;
}) => Promise<{ type: string; base64: string } | undefined>;

/**
 * Where a page finds the pictures of a kept article: addresses of blobs in its own memory. Never asks the network;
 * undefined where the library does not hold a picture.
 */
export function createKeptImages(article: string, fetchKept: FetchKeptImage) {
  const addresses = new Map<string, Promise<string | undefined>>();
  const load = async (url: string) => {
    const image = await fetchKept({ article, url });
    return image && imageAddress(image);
  };
  return (url: string): Promise<string | undefined> => {
    const known = addresses.get(url) ?? load(url);
    addresses.set(url, known);
    return known;
  };
}
