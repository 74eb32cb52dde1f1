import { useLayoutEffect } from 'preact/hooks';
import type { Reading } from '../reading';
import { rangeOf } from '../text/body-text';
import { alignPage, fillLastPage, frameOf, pagesOf } from '../way/frame';
import { offsetInView } from '../way/offset-in-view';
import { type ShownText, shownText } from '../way/shown-text';

/**
 * Sets the text in pages, and keeps the reader at the same words while that begins and ends, and while the window, the
 * type or a picture that has come changes the pages.
 */
export function useKeptPage({ view, body }: Reading): void {
  useLayoutEffect(() => {
    const shown = view.current;
    const holder = body.current;
    if (!shown || !holder) return;
    // While it still stands as it did.
    let place = placeOf(shown, holder);
    document.documentElement.classList.add('paged');
    let page = 0;
    const restore = () => {
      // A popup may ask for more height than the screen has: where the text was scrolled to, the bar would be out of view.
      scrollTo({ top: 0, behavior: 'instant' });
      fillLastPage(shown);
      show(shown, place);
      page = pagesOf(shown).page;
    };
    const turned = () => {
      alignPage(shown, page);
      if (pagesOf(shown).page === page) return;
      page = pagesOf(shown).page;
      place = placeOf(shown, holder);
    };
    // A picture can come between a turn and the event that tells of it.
    const loaded = () => {
      turned();
      restore();
    };
    restore();
    const observer = new ResizeObserver(restore);
    observer.observe(shown);
    shown.addEventListener('load', loaded, true);
    shown.addEventListener('scroll', turned);
    return () => {
      observer.disconnect();
      shown.removeEventListener('load', loaded, true);
      shown.removeEventListener('scroll', turned);
      document.documentElement.classList.remove('paged');
      show(shown, place);
    };
  }, [view, body]);
}

/** A place is an offset into the text; none is before it: at the headline. */
type Kept = { text: ShownText; offset: number } | undefined;

function placeOf(view: HTMLElement, body: HTMLElement): Kept {
  const frame = frameOf(view);
  if (!frame.progress()) return undefined;
  const text = shownText(body);
  return { text, offset: offsetInView(text, frame) };
}

function show(view: HTMLElement, place: Kept): void {
  const top = view.getBoundingClientRect();
  const box = place && rangeOf(place.text, place.offset, place.offset + 1).getBoundingClientRect();
  if (box) frameOf(view).show(box);
  else if (view.scrollLeft === 0 && top.top >= 0) scrollTo({ top: 0, behavior: 'instant' });
}
