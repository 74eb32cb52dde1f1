import { useCallback, useMemo, useRef } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useStored } from '../../preferences/use-stored';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { BareHint } from './bare-hint';
import { type FocusChoice, NO_FOCUS } from './focus-choice';
import { FocusMenu } from './focus-menu';
import { LineFocus } from './line-focus';
import { PageTurner } from './page-turner';
import { useParagraphFocus } from './use-paragraph-focus';
import { useRootClass } from './use-root-class';

/** Ways to keep to the line, the paragraph, the page and the text. */
export function useFocus(reading: Reading): Tool {
  const { say } = useWording();
  const menu = useRef<HTMLDivElement>(null);
  const [choice = NO_FOCUS, choose] = useStored(reading.effects.way.focus);
  const change = useCallback((part: Partial<FocusChoice>) => choose({ ...choice, ...part }), [choice, choose]);
  const open = useCallback(() => menu.current?.togglePopover(), []);
  useParagraphFocus(reading, choice.paragraph);
  useRootClass('bare', choice.bare);
  const shortcuts = useMemo(
    () => ({ f: open, ...(choice.bare && { Escape: () => change({ bare: false }) }) }),
    [open, change, choice.bare],
  );
  return {
    name: 'focus',
    isRare: true,
    shortcuts,
    button: (
      <CommandButton run={open} shortcut="F" look="quiet">
        {say('focus')}
      </CommandButton>
    ),
    panel: (
      <>
        <FocusMenu choice={choice} change={change} menu={menu} />
        {choice.line !== 'off' && <LineFocus key={String(choice.follows)} reading={reading} choice={choice} />}
        {choice.pages && <PageTurner reading={reading} />}
        {choice.bare && <BareHint leave={() => change({ bare: false })} />}
      </>
    ),
  };
}
