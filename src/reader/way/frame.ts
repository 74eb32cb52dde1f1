/** A box in the view: a DOMRect, or what is needed of one. */
export type Box = Pick<DOMRectReadOnly, 'top' | 'bottom' | 'left' | 'right'>;

/** How an article is moved through its view: by scrolling, or page by page. */
export type Frame = {
  /** Whether what stands there is above the view, or on an earlier page. */
  isPassed(box: Box): boolean;
  /** Whether what begins there has come to where one reads, at the beginning of the view. */
  isReached(box: Box): boolean;
  /** 0 to 1: how much has gone by. Undefined where everything is in view at once. */
  progress(): number | undefined;
  /** Brings what stands there to the beginning of the view, or turns to its page. */
  show(box: Box): void;
};

/** Less than a line: what is cut by the edge of the view by no more than this is in view. In CSS pixels. */
const SLACK = 10;
const ROOM_ABOVE = 6;
/** Of the window's height, from the bar down. */
const WHERE_ONE_READS = 0.2;

/** The frame of the article as it is shown now. `view` is the article's element. */
export function frameOf(view: HTMLElement): Frame {
  return isPaged() ? pagedFrame(view) : scrolledFrame(view);
}

/** Whether the article stands in pages; the style sheet asks the same. */
export function isPaged(): boolean {
  return document.documentElement.classList.contains('paged');
}

function scrolledFrame(view: HTMLElement): Frame {
  const edge = barBottom();
  return {
    isPassed: (box) => box.bottom <= edge + SLACK,
    isReached: (box) => box.top <= edge + innerHeight * WHERE_ONE_READS,
    progress() {
      const { top, height } = view.getBoundingClientRect();
      const hidden = height - (innerHeight - edge);
      return hidden > 0 ? within(0, 1, (edge - top) / hidden) : undefined;
    },
    show: (box) => scrollBy({ top: box.top - edge - ROOM_ABOVE, behavior: 'instant' }),
  };
}

function pagedFrame(view: HTMLElement): Frame {
  const { left, right } = view.getBoundingClientRect();
  const isRightToLeft = directionOf(view) < 0;
  return {
    isPassed: (box) => (isRightToLeft ? box.left >= right - 1 : box.right <= left + 1),
    isReached: (box) => (isRightToLeft ? box.right > (left + right) / 2 : box.left < (left + right) / 2),
    progress() {
      const { page, pages } = pagesOf(view);
      return pages > 1 ? page / (pages - 1) : undefined;
    },
    show(box) {
      const ahead = isRightToLeft ? right - box.right : box.left - left;
      turnTo(view, Math.floor((scrolled(view) + ahead + 1) / stepOf(view)));
    },
  };
}

/** The page that is shown, from 0, and how many there are. */
export function pagesOf(view: HTMLElement): { page: number; pages: number } {
  const step = stepOf(view);
  const pages = Math.max(1, Math.ceil((view.scrollWidth - 1) / step));
  return { page: within(0, pages - 1, Math.round(scrolled(view) / step)), pages };
}

/** Turns to a page, counted from 0; before the first and behind the last there is none. */
export function turnTo(view: HTMLElement, page: number): void {
  const { pages } = pagesOf(view);
  view.scrollTo({ left: directionOf(view) * within(0, pages - 1, page) * stepOf(view), behavior: 'instant' });
}

/**
 * A link, or the focus, moves the view no further than it must. Moves it on to a whole page: the next one where it has
 * gone forward from page `from`, else the one before.
 */
export function alignPage(view: HTMLElement, from: number): void {
  const turns = scrolled(view) / stepOf(view);
  if (Math.abs(turns - Math.round(turns)) * stepOf(view) < 2) return;
  turnTo(view, turns > from ? Math.ceil(turns) : Math.floor(turns));
}

/** A last page with half of its columns gets the other half, empty: else the view could not turn to it as a whole. */
export function fillLastPage(view: HTMLElement): void {
  view.classList.remove('half-page-left');
  const step = stepOf(view);
  const rest = (view.scrollWidth + gapOf(view)) % step;
  view.classList.toggle('half-page-left', rest > 2 && rest < step - 2);
}

/** From one page to the next: all columns in view and the gaps between. */
function stepOf(view: HTMLElement): number {
  return Math.max(1, view.clientWidth + gapOf(view));
}

function gapOf(view: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(view).columnGap) || 0;
}

/** How far the view is from the first page, in either direction of writing. */
function scrolled(view: HTMLElement): number {
  return Math.abs(view.scrollLeft);
}

function directionOf(view: HTMLElement): 1 | -1 {
  return getComputedStyle(view).direction === 'rtl' ? -1 : 1;
}

/** The lower edge of the bar that stays in sight, where there is one. */
export function barBottom(): number {
  return Math.max(0, document.querySelector('body > .bar')?.getBoundingClientRect().bottom ?? 0);
}

function within(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, value));
}
