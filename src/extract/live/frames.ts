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

/** Undefined for a frame of another site, one that has not loaded, that says nothing, or that nobody sees. */
function documentOf(frame: HTMLIFrameElement): Document | undefined {
  const body = frame.contentDocument?.body;
  if (!body) return undefined;
  if (body.localName === 'frameset') return frame.contentDocument ?? undefined;
  if ((body.textContent?.length ?? 0) < LEAST_CHARACTERS) return undefined;
  // Last, because the browser may have to work out the page's styles for it.
  const isShown = frame.localName !== 'iframe' || frame.checkVisibility?.() !== false;
  return isShown ? (frame.contentDocument ?? undefined) : undefined;
}
