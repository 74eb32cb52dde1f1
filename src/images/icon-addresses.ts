/** Sides in CSS pixels between which an icon looks right beside a line of text, on dense screens too. */
const FITTING = { least: 32, most: 64 };
/** An icon for home screens that does not say its size has this. */
const TOUCH_ICON_SIDE = 180;
const MOST_TRIED = 3;

type Declared = { address: string; side: number | 'any' | undefined };

/**
 * Where the icon of a page's site may be had, the best fitting first: what the page declares, or else where browsers
 * look without being told. Empty where the page says that there is none.
 */
export function iconAddresses(document: Document): string[] {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon i], link[rel~=apple-touch-icon i]')];
  const unasked = URL.parse('/favicon.ico', document.URL)?.href ?? '';
  const addresses = links.length === 0 ? [unasked] : declaredBy(links).map(({ address }) => address);
  return [...new Set(addresses)].filter((address) => /^(https?:|data:image\/)/.test(address)).slice(0, MOST_TRIED);
}

function declaredBy(links: HTMLLinkElement[]): Declared[] {
  return links
    .filter(({ media }) => !media.includes('dark'))
    .map((link) => ({ address: link.href, side: sideOf(link) }))
    .toSorted((one, other) => rank(one.side) - rank(other.side));
}

/** The side that fits best of those that a link declares. */
function sideOf(link: HTMLLinkElement): Declared['side'] {
  const sizes = link.getAttribute('sizes')?.toLowerCase() ?? '';
  if (link.type === 'image/svg+xml' || /\bany\b/.test(sizes) || /\.svg(?:[?#]|$)/i.test(link.href)) return 'any';
  const sides = [...sizes.matchAll(/(\d+)x\d+/g)].map(([, side]) => Number(side));
  if (sides.length === 0) return /touch/i.test(link.rel) ? TOUCH_ICON_SIDE : undefined;
  return sides.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** Less is better: fitting ones, the largest first; larger ones; those of unknown side; smaller ones. */
function rank(side: Declared['side']): number {
  if (side === 'any') return 0;
  if (side === undefined) return 10_000;
  if (side < FITTING.least) return 20_000 - side;
  return side <= FITTING.most ? FITTING.most - side : side;
}
