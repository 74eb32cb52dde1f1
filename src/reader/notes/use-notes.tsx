import { useEffect, useRef, useState } from 'preact/hooks';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';
import { noteContent, noteOf } from './note-of';

type Shown = { name: string; href: string };

/** Shows a note where it is referred to, with a link to where it stands. */
export function useNotes({ article, body }: Reading): Tool {
  const { say } = useWording();
  const popover = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [{ name, href }, setShown] = useState<Shown>({ name: '', href: '' });

  useEffect(() => {
    const shown = body.current;
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
      const note = link && shown && noteOf(link, shown);
      // With a key held down the reader wants what the browser does with links.
      if (!note || !popover.current || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      text.current?.replaceChildren(...noteContent(note));
      setShown({ name: link.textContent?.trim() ?? '', href: link.getAttribute('href') ?? '' });
      popover.current.showPopover({ source: link });
      popover.current.focus({ preventScroll: true });
    };
    shown?.addEventListener('click', click);
    return () => shown?.removeEventListener('click', click);
  }, [body]);

  return {
    name: 'notes',
    panel: (
      <div
        popover="auto"
        class="note"
        role="dialog"
        aria-label={say('note', name)}
        tabIndex={-1}
        ref={popover}
        lang={article.language}
        dir={article.direction}
      >
        <div class="article-body note-text" ref={text} />
        <a class="to-note" href={href} onClick={() => popover.current?.hidePopover()}>
          {say('noteInPlace')}
        </a>
      </div>
    ),
  };
}
