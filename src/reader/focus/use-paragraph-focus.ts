import { useEffect } from 'preact/hooks';
import { showRange } from '../find/show-range';
import type { Reading } from '../reading';
import { currentSection } from '../way/current-section';
import { followReading } from '../way/follow';
import { barBottom, frameOf, isPaged } from '../way/frame';
import { keysAreFree } from './keys-are-free';

/** Of the window's height, from the bar down: the paragraph that is there is read. */
const WHERE_ONE_READS = 0.3;
/** Their items are read one by one. */
const LISTS = 'ul, ol, dl, blockquote, section, aside, div:not(.scroller)';

/** Lets all paragraphs but one step back: the one at reading height, the one clicked, or the one that the arrow keys come to. */
export function useParagraphFocus({ view, body }: Reading, isOn: boolean): void {
  useEffect(() => {
    const shown = body.current;
    if (!isOn || !shown || !view.current) return;
    const focus = createParagraphFocus(view.current, shown);
    focus.look();
    const stop = followReading(focus.look);
    const press = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      // A line that follows has these keys.
      if (!by || !keysAreFree(event) || document.querySelector('.line')) return;
      event.preventDefault();
      focus.step(by);
    };
    const click = ({ target }: Event) => focus.choose(target);
    document.addEventListener('keydown', press);
    shown.addEventListener('click', click);
    shown.classList.add('by-paragraph');
    return () => {
      stop();
      document.removeEventListener('keydown', press);
      shown.removeEventListener('click', click);
      shown.classList.remove('by-paragraph');
      focus.end();
    };
  }, [isOn, view, body]);
}

function createParagraphFocus(view: HTMLElement, body: HTMLElement) {
  const paragraphs = paragraphsOf(body);
  for (const paragraph of paragraphs) paragraph.classList.add('paragraph');
  let chosen = -1;
  /** What the reader has chosen stands until the text is moved by hand. */
  let isHeld = false;
  const set = (index: number) => {
    if (index === chosen) return;
    paragraphs[chosen]?.classList.remove('here');
    chosen = Math.max(0, Math.min(paragraphs.length - 1, index));
    paragraphs[chosen]?.classList.add('here');
  };
  const hold = (index: number) => {
    set(index);
    const paragraph = paragraphs[chosen];
    if (!paragraph) return;
    const range = new Range();
    range.selectNodeContents(paragraph);
    const before = position(view);
    showRange(view, range);
    isHeld = position(view) !== before;
  };
  return {
    look() {
      if (!isHeld) set(paragraphBeingRead(view, paragraphs));
      isHeld = false;
    },
    step: (by: number) => hold(chosen + by),
    choose(target: EventTarget | null) {
      const index = paragraphs.findIndex((paragraph) => target instanceof Node && paragraph.contains(target));
      if (index >= 0) set(index);
    },
    end() {
      for (const paragraph of paragraphs) paragraph.classList.remove('paragraph', 'here');
    },
  };
}

function paragraphsOf(holder: Element): Element[] {
  return [...holder.children].flatMap((child) => (child.matches(LISTS) ? paragraphsOf(child) : [child]));
}

/** How far the text has been moved, down or along its pages. */
function position(view: HTMLElement): number {
  return scrollY + Math.abs(view.scrollLeft);
}

/** The one at reading height; in pages, the first that is on the page. */
function paragraphBeingRead(view: HTMLElement, paragraphs: Element[]): number {
  const frame = frameOf(view);
  const edge = barBottom();
  const height = edge + (innerHeight - edge) * WHERE_ONE_READS;
  const boxOf = (index: number) => paragraphs[index]?.getBoundingClientRect() ?? new DOMRect();
  if (isPaged()) return 1 + currentSection(paragraphs.length, (index) => frame.isPassed(boxOf(index)));
  return Math.max(
    0,
    currentSection(paragraphs.length, (index) => boxOf(index).top <= height),
  );
}
