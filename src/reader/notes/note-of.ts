import { elementById } from '../text/element-by-id';

/** Numbers, letters and signs by which notes are called, bare or in brackets. */
const CALL = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/i;
/** An arrow, and the sign that says how it is to be drawn. */
const WAY_BACK = /^(?:\s|↩|↑|\^|←|⏎|\ufe0e|\ufe0f)*$/u;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'li, p, dd, td, div, aside, section, blockquote';

/** The note that a link in the text refers to. Undefined where the link leads elsewhere, or back from a note. */
export function noteOf(link: Element, body: Element): Element | undefined {
  const id = decoded(link.getAttribute('href') ?? '');
  const target = id === undefined ? null : elementById(body, id);
  if (!target || target.matches(HEADINGS) || target.contains(link) || link.closest('.notes')) return undefined;
  const isCalled = CALL.test(link.textContent?.trim() ?? '');
  if (!isCalled && !target.closest('.notes')) return undefined;
  return target.matches(BLOCKS) ? target : (blockAround(target, body) ?? target);
}

/** What a note says, without the way back to its reference and without ids, which stay the note's own. */
export function noteContent(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('a[href^="#"]')) {
    if (back.classList.contains('way-back') || WAY_BACK.test(back.textContent ?? '')) back.remove();
  }
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

function blockAround(target: Element, body: Element): Element | undefined {
  const block = target.closest(BLOCKS);
  return block && body.contains(block) && block !== body ? block : undefined;
}

/** The id in an address that stays on the page. */
function decoded(address: string): string | undefined {
  if (!address.startsWith('#') || address === '#') return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return address.slice(1);
  }
}
