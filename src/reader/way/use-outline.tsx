import { useMemo, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import { numberSections, type Section } from '../prepare-body';
import type { Reading, Tool } from '../reading';
import { SectionList } from './section-list';
import { standsBeside } from './stands-beside';
import { sectionInView } from './use-current-section';

type Listed = { sections: Section[]; current: string | undefined };

/** The outline wherever the reader is: beside the text where it stands there, and over it everywhere else. */
export function useOutline({ article, view, body }: Reading): Tool {
  const { say } = useWording();
  const panel = useRef<HTMLElement>(null);
  const [listed, setListed] = useState<Listed>({ sections: [], current: undefined });
  const hasSections = useMemo(() => /<h[2-6][\s>]/i.test(article.html), [article]);
  const open = useMemo(
    () => () => {
      if (!view.current || !body.current) return;
      if (focusOutlineBeside(view.current)) return;
      const sections = numberSections(body.current);
      setListed({ sections, current: sectionInView(sections, view.current, body.current) });
      panel.current?.togglePopover();
    },
    [view, body],
  );
  const shortcuts = useMemo(() => (hasSections ? { o: open } : {}), [hasSections, open]);
  if (!hasSections) return { name: 'outline' };
  return {
    name: 'outline',
    isRare: true,
    shortcuts,
    button: (
      <CommandButton run={open} shortcut="O" look="quiet">
        {say('outline')}
      </CommandButton>
    ),
    panel: (
      <nav
        popover="auto"
        class="outline panel"
        aria-label={say('outline')}
        ref={panel}
        onToggle={({ newState }) => newState === 'open' && focusCurrent(panel.current)}
      >
        <SectionList {...listed} choose={() => panel.current?.hidePopover()} />
      </nav>
    ),
  };
}

/** Gives the outline beside the text the focus; false where it does not stand there. */
function focusOutlineBeside(view: HTMLElement): boolean {
  const beside = view.querySelector<HTMLElement>(':scope > .outline');
  if (!beside || !standsBeside(beside)) return false;
  const fold = beside.querySelector('details');
  if (fold) fold.open = true;
  focusCurrent(beside);
  return true;
}

function focusCurrent(outline: HTMLElement | null): void {
  const links = outline?.querySelector<HTMLElement>('[aria-current]') ?? outline?.querySelector<HTMLElement>('a');
  links?.focus();
}
