/** A picture of the article as the lightbox shows it. */
export type Picture = { src: string; alt: string; caption: string };

/** Smaller pictures are signs in the text: nothing is gained by enlarging them. CSS pixels. */
const SMALLEST = 120;
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Whether the picture has come, is large enough, and leads nowhere but to itself. */
export function isEnlargeable(image: HTMLImageElement): boolean {
  const link = image.closest('a');
  const leadsAway = link !== null && !PICTURE_FILE.test(URL.parse(link.href)?.pathname ?? '');
  return !leadsAway && image.complete && Math.max(image.naturalWidth, image.naturalHeight) >= SMALLEST;
}

/** Makes a button of a picture that can be enlarged. */
export function makeButton(image: HTMLImageElement, label: string): void {
  // In a link the link is the button.
  if (image.closest('a')) return;
  image.tabIndex = 0;
  image.role = 'button';
  image.ariaLabel = label;
}

/** All that can be enlarged, in order. */
export function picturesIn(view: Element): HTMLImageElement[] {
  return [...view.querySelectorAll('img')].filter(isEnlargeable);
}

export function pictureOf(image: HTMLImageElement): Picture {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
  return { src: image.currentSrc || image.src, alt: image.alt, caption };
}
