import { type LargerPicture, largerPictures } from '../extract/larger-pictures';

/** The pictures of a kept page that it had larger. `url` is the address that it had. */
export function largerInSource(html: string, url: string): LargerPicture[] {
  return largerPictures(new DOMParser().parseFromString(html, 'text/html'), url);
}
