import { useMemo } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { BLOCK_BREAK } from '../text/body-text';
import { passageAddress } from '../text/passage-address';
import { frameOf } from './frame';
import { offsetInView } from './offset-in-view';
import { shownText } from './shown-text';

/** Opens the source at the paragraph that is being read. */
export function useBackToPage(reading: Reading): Tool {
  const { say } = useWording();
  const open = useMemo(() => () => openAtPassage(reading), [reading]);
  const shortcuts = useMemo(() => ({ b: open }), [open]);
  return {
    name: 'back-to-page',
    isRare: true,
    shortcuts,
    button: (
      <CommandButton run={open} shortcut="B" look="quiet">
        {say('wayBackToPage')}
      </CommandButton>
    ),
  };
}

function openAtPassage({ article, view, body, effects }: Reading): void {
  if (!view.current || !body.current) return;
  effects.way.openAddress(addressAt(article.url, view.current, body.current));
}

/** At the very top the page itself is meant. */
function addressAt(url: string, view: HTMLElement, body: HTMLElement): string {
  const frame = frameOf(view);
  if (!frame.progress()) return url;
  const text = shownText(body);
  const offset = offsetInView(text, frame);
  const before = text.text.lastIndexOf(BLOCK_BREAK, offset - 1) + 1;
  const blank = /^\s*/.exec(text.text.slice(before))?.[0].length ?? 0;
  return passageAddress(url, text.text, before + blank);
}
