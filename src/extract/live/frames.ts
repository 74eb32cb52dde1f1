import { plainDocument } from '../page/dom-access';
import { AGAINST } from '../page/marks';
import { nameMarks } from '../page/name-marks';

const MOST_FRAMES = 20;
/** Characters below which a frame holds no text worth reading. */
const LEAST_CHARACTERS = 300;

/** The documents of a live page's frames of the same site that are shown, hold text, and are not named as something else. */
export function framesOf(document: Document): Document[] {
  const page = plainDocument(document);
  if (!page.defaultView) return [];
  return [...page.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
    .slice(0, MOST_FRAMES)
    .filter((frame) => (nameMarks(`${frame.className} ${frame.id} ${frame.name} ${frame.title}`) & AGAINST) === 0)
    .map(documentOf)
    .filter((inner) => inner !== undefined);
}

/** Undefined for a frame of another site, one that has not loaded, that nobody sees, or that says nothing. */
function documentOf(frame: HTMLIFrameElement): Document | undefined {
  const inner = frame.contentDocument;
  if (!inner?.body || (frame.localName === 'iframe' && frame.checkVisibility?.() === false)) return undefined;
  return inner.body.localName === 'frameset' || (inner.body.textContent?.length ?? 0) >= LEAST_CHARACTERS
    ? inner
    : undefined;
}
