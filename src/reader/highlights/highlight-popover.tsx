import { useLayoutEffect, useRef } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import type { Reading } from '../reading';
import { rangeOf } from '../text/body-text';
import { shownText } from '../way/shown-text';
import type { PlacedMark } from './mark';
import { NoteField } from './note-field';
import { placeBeside } from './place-beside';
import { Swatches } from './swatches';
import type { Marking, Opened } from './use-marking';
import { useOutsidePress } from './use-outside-press';

type Props = { reading: Reading; marking: Marking; opened: Opened; mark: PlacedMark | undefined };

/** Beside a passage that is selected or marked: what can be done with it. */
export function HighlightPopover({ reading, marking, opened, mark }: Props) {
  const { say } = useWording();
  const popover = useRef<HTMLElement>(null);
  const span = opened.name === 'selection' ? opened.span : mark?.span;
  useLayoutEffect(() => {
    if (!span || !reading.body.current || !popover.current) return;
    popover.current.showPopover();
    placeBeside(popover.current, rangeOf(shownText(reading.body.current), span.start, span.end));
  }, [span, reading]);
  const { focus } = opened;
  useLayoutEffect(() => {
    const wanted = { popover: 'button', note: 'textarea' };
    if (focus) popover.current?.querySelector<HTMLElement>(wanted[focus])?.focus({ preventScroll: true });
  }, [focus]);
  useOutsidePress(popover, marking.close);
  const press = (event: KeyboardEvent) => {
    // Within it, the key goes from one thing to the next as anywhere.
    if (event.key === 'Tab') return event.stopPropagation();
    if (event.key !== 'Escape') return;
    // Nor does Escape close the popup that this is in.
    event.preventDefault();
    event.stopPropagation();
    marking.close();
  };
  return (
    <section
      popover="manual"
      class="highlight-popover"
      role="dialog"
      aria-label={say(mark ? 'highlightMark' : 'highlightSelection')}
      ref={popover}
      onKeyDown={press}
    >
      {mark ? (
        <OfMark mark={mark} marking={marking} after={reading.effects.copying.after} />
      ) : (
        opened.name === 'selection' && <OfSelection span={opened.span} reading={reading} marking={marking} />
      )}
    </section>
  );
}

type OfSelectionProps = { span: PlacedMark['span']; reading: Reading; marking: Marking };

function OfSelection({ span, reading, marking }: OfSelectionProps) {
  const { say } = useWording();
  const { mark, colour, copy } = marking;
  const quote = () => (reading.body.current ? shownText(reading.body.current).text.slice(span.start, span.end) : '');
  return (
    <>
      <Swatches choose={(chosen) => mark(span, chosen)} />
      <div class="highlight-actions">
        <CommandButton run={() => mark(span, colour)} shortcut="H" look="quiet">
          {say('highlightDo')}
        </CommandButton>
        <CommandButton run={() => mark(span, colour, 'note')} look="quiet">
          {say('highlightAddNote')}
        </CommandButton>
        <CommandButton run={() => copy(quote())} look="quiet">
          {say('highlightCopy')}
        </CommandButton>
      </div>
    </>
  );
}

type OfMarkProps = { mark: PlacedMark; marking: Marking; after: Reading['effects']['copying']['after'] };

function OfMark({ mark, marking, after }: OfMarkProps) {
  const { say } = useWording();
  const { id, colour, note, quote } = mark.highlight;
  return (
    <>
      <Swatches chosen={colour} choose={(chosen) => marking.recolour(id, chosen)} />
      <NoteField note={note} save={(text) => marking.note(id, text)} after={after} />
      <div class="highlight-actions">
        <CommandButton run={() => marking.copy(quote)} look="quiet">
          {say('highlightCopy')}
        </CommandButton>
        <CommandButton run={() => marking.remove(mark)} shortcut="Del" look="quiet">
          {say('highlightRemove')}
        </CommandButton>
        <CommandButton run={marking.close} shortcut="Esc" look="quiet">
          {say('close')}
        </CommandButton>
      </div>
    </>
  );
}
