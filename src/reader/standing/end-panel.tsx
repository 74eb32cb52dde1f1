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
      {isNear && <Next reading={reading} id={copy.id} />}
    </section>
  );
}

function Next({ reading, id }: { reading: Reading; id: string }) {
  const { standing } = reading.effects;
  const { say, count } = useWording();
  const [next, setNext] = useState<Summary>();
  useEffect(() => {
    standing.next(id).then(setNext, () => setNext(undefined));
  }, [standing, id]);
  if (!next) return null;
  const minutes = Math.max(1, Math.round(readingMinutes(next) * (1 - next.progress)));
  const facts = [next.siteName, count(next.progress > 0 ? 'wayMinutesLeft' : 'minutes', minutes)];
  return (
    <p class="end-next">
      <span class="end-next-label">{say('standingNext')}</span>
      <a href={standing.addressOf(next.id)} {...(reading.surface !== 'tab' && { target: '_blank' })}>
        {next.title}
      </a>
      <span class="end-next-facts">{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
}
