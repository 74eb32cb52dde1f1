import type { FetchedImage } from '../library/library-types';

/** No picture of an article is worth more of the reader's disk than this. */
const LARGEST_IMAGE_BYTES = 15_000_000;
/** A picture that has not come by then would make the reader wait for the whole article. */
const LONGEST_WAIT_MS = 10_000;

type Missing = Extract<FetchedImage, { missing: unknown }>['missing'];

/** Fetches one picture. Never rejects: what could not be had comes back with the reason. */
export async function fetchImage(url: string, how: RequestInit = {}): Promise<FetchedImage> {
  try {
    const response = await fetch(url, { ...how, signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) return { url, missing: missingByStatus(response.status) };
    const blob = await response.blob();
    const missing = unfit(blob);
    if (missing) return { url, missing };
    return { url, type: blob.type, base64: new Uint8Array(await blob.arrayBuffer()).toBase64() };
  } catch {
    // fetch tells a host without permission (CORS) from a broken line only by the browser's own knowledge of the line.
    return { url, missing: navigator.onLine ? 'permission' : 'offline' };
  }
}

function missingByStatus(status: number): Missing {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 || status === 451 ? 'blocked' : 'failed';
}

function unfit(blob: Blob): Missing | undefined {
  if (!blob.type.startsWith('image/')) return 'not-an-image';
  return blob.size > LARGEST_IMAGE_BYTES ? 'too-large' : undefined;
}
