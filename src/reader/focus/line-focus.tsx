import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../reading';
import { followReading } from '../way/follow';
import { barBottom } from '../way/frame';
import type { FocusChoice } from './focus-choice';
import { keysAreFree } from './keys-are-free';
import { lineAt } from './line-at';

type Props = { reading: Reading; choice: FocusChoice };

/** Of the window's height: where a line stands that does not follow. */
const STILL_AT = 0.4;
/** Of the window's height: a line that is moved beyond these takes the text along. */
const HIGHEST = 0.2;
const LOWEST = 0.7;
/** In heights of a line: how far the next line may be. */
const MOST_STEPS = 3;
const LINES = { off: 0, ruler: 1, one: 1, three: 3 };

/** Keeps the eye to a line: the others step back, or a ruler lies under it. Follows the pointer and the arrow keys, or stands still. */
export function LineFocus({ reading, choice: { line, follows } }: Props) {
  const { top, height, move, place } = useLine(reading, LINES[line]);
  useEffect(() => {
    if (!follows) return;
    const follow = ({ clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'touch' && clientY > barBottom()) place(clientY);
    };
    addEventListener('pointermove', follow, { passive: true });
    return () => removeEventListener('pointermove', follow);
  }, [follows, place]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!by || !keysAreFree(event)) return;
      event.preventDefault();
      move(by, follows);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [follows, move]);
  const style = { top: `${top}px`, height: `${height}px` };
  return <div class={line === 'ruler' ? 'line ruler' : 'line'} style={style} aria-hidden="true" />;
}

function useLine({ body }: Reading, lines: number) {
  const lineHeight = useLineHeight(body.current);
  const [y, setY] = useState(() => innerHeight * STILL_AT);
  const latest = useRef(y);

  /** With its middle on the line of text that is at this height. */
  const place = useCallback(
    (at: number) => {
      latest.current = (body.current && middleOfLine(body.current, at)) ?? at;
      setY(latest.current);
    },
    [body],
  );
  // It begins on a line, not between two.
  useLayoutEffect(() => place(latest.current), [place]);
  const move = useCallback(
    (by: number, follows: boolean) => {
      const next = nextLine(body.current, latest.current, by * lineHeight);
      const isBeyond = by < 0 ? next < innerHeight * HIGHEST : next > innerHeight * LOWEST;
      const before = scrollY;
      if (!follows || isBeyond) scrollBy({ top: next - latest.current, behavior: 'instant' });
      // At the ends of the page there is nothing left to scroll: the line itself goes on.
      if (follows && scrollY === before) place(next);
    },
    [body, lineHeight, place],
  );
  // The text has moved under the line: it takes the line that is nearest.
  useEffect(() => followReading(() => place(latest.current)), [place]);
  const height = lineHeight * lines;
  return { top: y - height / 2, height, place, move };
}

function useLineHeight(body: HTMLElement | null): number {
  const size = body ? Number.parseFloat(getComputedStyle(body).lineHeight) : Number.NaN;
  return Number.isFinite(size) ? size : 28;
}

/** The middle of the line below or above, however high lines and gaps are there; a step further where there is none, as in a picture. */
function nextLine(body: HTMLElement | null, from: number, step: number): number {
  for (let steps = 0.5; body && steps <= MOST_STEPS; steps += 0.5) {
    const middle = middleOfLine(body, from + steps * step);
    if (middle && (middle - from) * Math.sign(step) > 2) return middle;
  }
  return from + step;
}

function middleOfLine(body: HTMLElement, y: number): number | undefined {
  const { left, right } = body.getBoundingClientRect();
  // Where a line begins and in its middle: last lines of paragraphs are short.
  const line = lineAt(body, y, left + 12) ?? lineAt(body, y, right - 12) ?? lineAt(body, y, (left + right) / 2);
  return line && (line.top + line.bottom) / 2;
}
