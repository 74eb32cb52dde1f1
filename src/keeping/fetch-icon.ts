import { base64OfBytes, bytesOfBase64 } from '../base64';
import type { SiteIcon } from '../library/library-types';
import type { FetchImage } from './fetch-images';

/** No icon is worth more: one that is larger was not made to be one. */
const LARGEST_ICON_BYTES = 64 * 1024;

/** The first of the icons that can be had and is small, with the hash that it is known by. */
export async function fetchIcon(addresses: string[], fetchImage: FetchImage): Promise<SiteIcon | undefined> {
  for (const address of addresses) {
    const image = await fetchImage(address);
    if ('missing' in image) continue;
    const { type, base64 } = image;
    const bytes = bytesOfBase64(base64);
    if (bytes.length > 0 && bytes.length <= LARGEST_ICON_BYTES) return { hash: await hashOf(bytes), type, base64 };
  }
  return undefined;
}

/** SHA-256 in base64: the same icon of many articles is held once. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  return base64OfBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}
