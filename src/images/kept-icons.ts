import { imageAddress } from './image-address';

/** Fetches the bytes of a site's icon by its hash; undefined where they are not held. */
export type FetchKeptIcon = (hash: string) => Promise<{ type: string; base64: string } | undefined>;

/**
 * Where a page finds the icons of sites: addresses of blobs in its own memory, each asked for once. Never asks the
 * network; undefined where the library does not hold one, or does not answer.
 */
export function createKeptIcons(fetchKept: FetchKeptIcon) {
  const addresses = new Map<string, Promise<string | undefined>>();
  const load = async (hash: string) => {
    const icon = await fetchKept(hash);
    return icon && imageAddress(icon);
  };
  return (hash: string): Promise<string | undefined> => {
    const known = addresses.get(hash) ?? load(hash).catch(() => undefined);
    addresses.set(hash, known);
    return known;
  };
}
