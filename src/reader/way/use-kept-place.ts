import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../reading';
import { anchorAt, findAnchor } from '../text/anchor';
import { rangeOf } from '../text/body-text';
import { foldedOffset, originalOffset } from '../text/folded-offset';
import { frameOf } from './frame';
import { type Place, placeIn, withoutPlace, withPlace } from './places';
import { type ShownText, shownText } from './shown-text';
import { type Rest, useSettled } from './use-settled';

/** What was found of the reader's last place in this article. */
export type Return = { name: 'none' } | { name: 'continued'; share: number } | { name: 'lost'; share: number };

/** Of the text. Who has read no more has not begun. */
const BEGUN_CHARACTERS = 300;
/** From here on an article counts as read. */
const READ = 0.985;

/** Goes to where the reader stopped last time, and keeps the place from then on. */
export function useKeptPlace(reading: Reading): { returned: Return; forget: () => void; goOn: () => void } {
  const { article, view, body, effects } = reading;
  const [returned, setReturned] = useState<Return>({ name: 'none' });
  /** Nothing is kept before the last place is known: at the beginning, the beginning would be kept over it. */
  const isReady = useRef(false);
  const forget = useCallback(() => setReturned({ name: 'none' }), []);

  useEffect(() => {
    let isCurrent = true;
    effects.way.places.read().then(
      (places) => {
        if (!isCurrent || !view.current || !body.current) return;
        const place = location.hash === '' ? placeIn(places, article.url) : undefined;
        if (place) setReturned(returnTo(place, view.current, shownText(body.current)));
        isReady.current = true;
      },
      () => {
        // Storage that cannot be read cannot be written either: this article is read without a memory.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [article.url, view, body, effects]);

  const keep = useCallback(
    ({ text, offset, share }: Rest) => {
      if (!isReady.current) return;
      const { places } = effects.way;
      const { url } = article;
      const isUnderWay = offset > BEGUN_CHARACTERS && share < READ;
      const anchor = () => anchorAt(text.folded.text, foldedOffset(text.folded, offset));
      places.read().then((before) => {
        if (isUnderWay) places.write(withPlace(before, url, { ...anchor(), progress: share, when: Date.now() }));
        else if (placeIn(before, url)) places.write(withoutPlace(before, url));
      });
    },
    [article, effects],
  );
  useSettled(reading, keep);

  const goOn = useCallback(() => {
    if (returned.name !== 'lost' || !view.current || !body.current) return;
    const text = shownText(body.current);
    show(view.current, text, Math.floor(returned.share * text.text.length));
    forget();
  }, [returned, view, body, forget]);
  return { returned, forget, goOn };
}

function returnTo(place: Place, view: HTMLElement, text: ShownText): Return {
  const { progress: share } = place;
  const found = findAnchor(text.folded.text, place);
  if (found === undefined) return { name: 'lost', share };
  show(view, text, originalOffset(text.folded, found));
  return { name: 'continued', share };
}

function show(view: HTMLElement, text: ShownText, offset: number): void {
  frameOf(view).show(rangeOf(text, offset, offset + 1).getBoundingClientRect());
}
