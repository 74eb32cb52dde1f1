import type { Choice } from './choice';
import { PICKER_STYLE } from './picker-style';
import type { PickerCommand, PickerWords } from './picker-words';

/** What the reader sees: what they point at, and what they have chosen. */
export type Picture = Choice & { current: Element | undefined };

export type Overlay = {
  host: HTMLElement;
  /** Takes all clicks, so that the page gets none. */
  catcher: HTMLElement;
  /** Whether a button of the panel has the focus. */
  hasFocusedButton(): boolean;
  /** Moves the focus on or back among what the picker shows. */
  moveFocus(step: 1 | -1): void;
  draw(picture: Picture): void;
};

const KEYS: Record<PickerCommand, string> = {
  larger: '↑',
  smaller: '↓',
  add: 'Enter',
  leaveOut: 'Del',
  read: 'R',
  leave: 'Esc',
};

/**
 * Puts the picker over everything else in the page's window: an element in the top layer with a closed shadow root, to
 * be taken away again with `host.remove()`.
 */
export function createOverlay(document: Document, words: PickerWords, run: (command: PickerCommand) => void): Overlay {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string, text = '') => {
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };
  const host = document.createElement('div');
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = make('style', '', PICKER_STYLE);
  const boxes = make('div', 'boxes');
  const catcher = make('div', 'catcher');
  catcher.tabIndex = 0;
  catcher.setAttribute('role', 'application');
  catcher.setAttribute('aria-label', words.title);
  const panel = make('div', 'panel');
  panel.lang = words.language;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', words.title);
  const said = make('p', 'said');
  said.setAttribute('role', 'status');
  const buttons = make('div', 'buttons');
  for (const command of Object.keys(KEYS) as PickerCommand[]) {
    const button = make('button', command === 'read' ? 'main' : '', words.commands[command]);
    const key = make('kbd', '', KEYS[command]);
    key.ariaHidden = 'true';
    button.append(key);
    button.addEventListener('click', ({ detail }) => {
      run(command);
      // A button that was clicked with the pointer gives the keys back to the page's parts.
      if (detail > 0) catcher.focus({ preventScroll: true });
    });
    buttons.append(button);
  }
  panel.append(make('p', '', words.help), said, buttons);
  shadow.append(style, catcher, boxes, panel);
  document.documentElement.append(host);
  host.showPopover();
  catcher.focus({ preventScroll: true });

  const stops: (Element | null)[] = [catcher, ...buttons.querySelectorAll('button')];
  const boxOf = (element: Element, name: string) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = make('div', `box ${name}`);
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    return box;
  };
  return {
    host,
    catcher,
    hasFocusedButton: () => stops.indexOf(shadow.activeElement) > 0,
    moveFocus(step) {
      const place = stops.indexOf(shadow.activeElement);
      (stops.at((place + step) % stops.length) as HTMLElement).focus({ preventScroll: true });
    },
    draw({ current, kept, dropped }) {
      const text = current ? words.pointedAt(current) : '';
      if (said.textContent !== text) said.textContent = text;
      panel.classList.toggle('top', current !== undefined && isUnder(current, panel));
      boxes.replaceChildren(
        ...kept.map((element) => boxOf(element, 'kept')),
        ...dropped.map((element) => boxOf(element, 'dropped')),
        ...(current ? [boxOf(current, 'current')] : []),
      );
    },
  };
}

/** Whether the panel at the bottom would hide an element that has room above. */
function isUnder(element: Element, { offsetHeight, ownerDocument }: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const height = ownerDocument.defaultView?.innerHeight ?? 0;
  return bottom > height - offsetHeight - MARGIN && top > offsetHeight + MARGIN;
}

/** Around the panel, in CSS pixels. */
const MARGIN = 32;
