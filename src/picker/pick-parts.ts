import type { ChosenParts } from '../extract/extract-options';
import { emptyChoice, toggleDropped, toggleKept } from './choice';
import { createOverlay, type Picture } from './overlay';
import { createPickerWords, type PickerCommand, type PickerTexts } from './picker-words';
import { stableSelector } from './stable-selector';
import { type Direction, stepFrom } from './step';

const STEPS: Record<string, Direction> = {
  ArrowUp: 'parent',
  ArrowDown: 'child',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};
const COMMANDS: Record<string, PickerCommand> = {
  Enter: 'add',
  Delete: 'leaveOut',
  Backspace: 'leaveOut',
  r: 'read',
  R: 'read',
  Escape: 'leave',
};

/** A picker that is open in a page. */
export type Picking = {
  /** The chosen parts as selectors; undefined where the reader has left without a choice. */
  done: Promise<ChosenParts | undefined>;
  leave(): void;
};

/** Lets the reader choose parts of the page, by pointer or keys. Takes away all that it has put there when it is done. */
export function pickParts(document: Document, texts: PickerTexts): Picking {
  const window = document.defaultView as Window;
  const focused = document.activeElement;
  const { promise, resolve } = Promise.withResolvers<ChosenParts | undefined>();
  const closing = new AbortController();
  const { signal } = closing;
  const overlay = createOverlay(document, createPickerWords(texts), (command) => run(command));
  let picture: Picture = { ...emptyChoice, current: elementAt(innerMiddle(window)) };
  /** What was left for what is around it, last first: the way back down. */
  let trail: Element[] = [];

  function elementAt({ x, y }: { x: number; y: number }): Element | undefined {
    const found = document.elementsFromPoint(x, y).find((element) => element !== overlay.host);
    return found?.localName === 'html' ? document.body : found;
  }
  function show(change: Partial<Picture>): void {
    picture = { ...picture, ...change };
    overlay.draw(picture);
  }
  function step(direction: Direction): void {
    const { current } = picture;
    const back = direction === 'child' ? trail.pop() : undefined;
    const next = back ?? (current && stepFrom(current, direction, isSeen));
    if (!next) return;
    if (direction === 'parent' && current) trail.push(current);
    else if (!back) trail = [];
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    show({ current: next });
  }
  function run(command: PickerCommand): void {
    const { current, kept, dropped } = picture;
    if (command === 'larger') step('parent');
    if (command === 'smaller') step('child');
    if (command === 'add' && current) show(toggleKept({ kept, dropped }, current));
    if (command === 'leaveOut' && current) show(toggleDropped({ kept, dropped }, current));
    if (command === 'leave') close();
    if (command === 'read') {
      const wanted = kept.length + dropped.length > 0 || !current ? kept : [current];
      // After it is gone, so that no selector counts the picker's own element.
      close();
      const keep = inPageOrder(wanted).map(stableSelector);
      resolve({ keep, drop: inPageOrder(dropped).map(stableSelector) });
    }
  }
  function close(): void {
    closing.abort();
    overlay.host.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    // Without a choice, unless one follows at once.
    queueMicrotask(() => resolve(undefined));
  }

  const on = { signal, capture: true };
  window.addEventListener('keydown', (event) => takeKey(event), on);
  window.addEventListener('scroll', () => overlay.draw(picture), { ...on, passive: true });
  window.addEventListener('resize', () => overlay.draw(picture), on);
  overlay.catcher.addEventListener('pointermove', (event) => {
    // Browsers repeat a move where the page moves under a pointer that stands still.
    if (event.movementX === 0 && event.movementY === 0) return;
    const current = elementAt(event);
    if (!current || current === picture.current) return;
    trail = [];
    show({ current });
  });
  overlay.catcher.addEventListener('click', (event) => {
    show({ current: elementAt(event) });
    run(event.altKey ? 'leaveOut' : 'add');
  });

  function takeKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The button of the picker that has the focus gets its own press; the page gets none.
    const isPress = (event.key === 'Enter' || event.key === ' ') && overlay.hasFocusedButton();
    if (isPress) event.stopImmediatePropagation();
    if (isPress) return;
    const direction = STEPS[event.key];
    const command = COMMANDS[event.key];
    if (event.key === 'Tab') overlay.moveFocus(event.shiftKey ? -1 : 1);
    else if (direction) step(direction);
    else if (command) run(command);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  show({});
  return { done: promise, leave: close };
}

const innerMiddle = ({ innerWidth, innerHeight }: Window) => ({ x: innerWidth / 2, y: innerHeight / 2 });

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !/^(?:script|style|br|hr)$/.test(element.localName);
}

function inPageOrder(elements: Element[]): Element[] {
  return elements.toSorted((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
