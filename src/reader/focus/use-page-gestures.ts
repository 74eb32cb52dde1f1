import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** CSS pixels that a finger goes before it is a swipe. */
const SWIPE = 40;
/** One turn of a wheel, or one push on a touchpad with all that follows from its own momentum, turns one page. */
const WHEEL_REST_MS = 180;

/** Turns pages by wheel and by swiping. */
export function usePageGestures(
  view: RefObject<HTMLElement | null>,
  turn: (by: number) => void,
  isRightToLeft: boolean,
): void {
  useEffect(() => {
    const shown = view.current;
    if (!shown) return;
    const ahead = isRightToLeft ? -1 : 1;
    let lastWheel = Number.NEGATIVE_INFINITY;
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || scrollsItself(event)) return;
      event.preventDefault();
      const isNew = event.timeStamp - lastWheel > WHEEL_REST_MS;
      lastWheel = event.timeStamp;
      if (isNew)
        turn(
          Math.abs(event.deltaY) >= Math.abs(event.deltaX) ? Math.sign(event.deltaY) : ahead * Math.sign(event.deltaX),
        );
    };
    let start: PointerEvent | undefined;
    const down = (event: PointerEvent) => {
      start = event.pointerType === 'touch' ? event : undefined;
    };
    const up = (event: PointerEvent) => {
      const along = start ? event.clientX - start.clientX : 0;
      if (Math.abs(along) > SWIPE) turn(-Math.sign(along) * ahead);
      start = undefined;
    };
    shown.addEventListener('wheel', wheel, { passive: false });
    shown.addEventListener('pointerdown', down);
    shown.addEventListener('pointerup', up);
    return () => {
      shown.removeEventListener('wheel', wheel);
      shown.removeEventListener('pointerdown', down);
      shown.removeEventListener('pointerup', up);
    };
  }, [view, turn, isRightToLeft]);
}

/** Code and tables that are larger than their page keep the wheel. */
function scrollsItself({ target }: Event): boolean {
  const scroller = target instanceof Element ? target.closest('.scroller, pre') : null;
  return (
    scroller !== null && (scroller.scrollHeight > scroller.clientHeight || scroller.scrollWidth > scroller.clientWidth)
  );
}
