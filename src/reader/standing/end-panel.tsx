import { useEffect, useRef, useState } from 'preact/hooks';
import { readingMinutes } from '../../article/reading-minutes';
import { CommandButton } from '../../controls/command-button';
import { useNearView } from '../../controls/use-near-view';
import type { Summary } from '../../library/library-types';
import { useWording } from '../../wording-context';
import type { Reading } from '../reading';
import { StandingButtons } from './standing-buttons';

type Props = {
  reading: Reading;
  copy: Summary;
  archive: () => void;
  star: () => void;
  /** Whether the reader is there: where the article stands in pages, it is shown only then. */
  isAtEnd: boolean;
  close: () => void;
};

/** Stands behind the last words of a kept article: what to do with it, and what to read next. */
export function EndPanel({ reading, copy, archive, star, isAtEnd, close }: Props) {
  const { say, day } = useWording();
  const panel = useRef<HTMLElement>(null);
  const isNear = useNearView(panel);
  return (
    <section class="end" aria-label={say('standingEnd')} data-is-at-end={isAtEnd} ref={panel}>
      <p class="end-finished" role="status">
        {copy.finished !== undefined && say('standingFinished', day(copy.finished))}
      </p>
      <p class="end-commands">
        <StandingButtons copy={copy} archive={archive} star={star} />
        <span class="end-close">
          <CommandButton run={close} shortcut="Esc" look="quiet">
            {say('close')}
          </CommandButton>
        </span>
      </p>
      {/* Elsewhere the list of all that is waiting stands below. */}
      {reading.surface === 'tab' && (isNear || isAtEnd) && <Next reading={reading} copy={copy} />}
    </section>
  );
}

function Next({ reading, copy }: { reading: Reading; copy: Summary }) {
  const { standing } = reading.effects;
  const { say, count } = useWording();
  const [next, setNext] = useState<Summary>();
  const { id, state, finished } = copy;
  // Asked again when the article has moved on.
  useEffect(() => {
    // Without an answer there is nothing to offer.
    standing.next(id).then(setNext, () => setNext(undefined));
  }, [standing, id, state, finished]);
  if (!next) return null;
  const minutes = Math.max(1, Math.round(readingMinutes(next) * (1 - next.progress)));
  const facts = [next.siteName, count(next.progress > 0 ? 'wayMinutesLeft' : 'minutes', minutes)];
  return (
    <p class="end-next">
      <span class="end-next-label">{say('standingNext')}</span>
      <a href={standing.addressOf(next.id)}>{next.title}</a>
      <span class="end-next-facts">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
