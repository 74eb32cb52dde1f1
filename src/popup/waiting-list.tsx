import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readingMinutes } from '../article/reading-minutes';
import { SiteIcon } from '../controls/site-icon';
import { useNearView } from '../controls/use-near-view';
import { type Shortcuts, useShortcuts } from '../controls/use-shortcuts';
import type { Summary } from '../library/library-types';
import { useWording } from '../wording-context';
import type { Waiting } from './waiting';

export type WaitingEffects = {
  waiting(): Promise<Waiting>;
  addressOf(id: string): string;
  openKept(id: string): void;
  /** Where the icon of a site is to be had. Never rejects. */
  iconSource(hash: string): Promise<string | undefined>;
};

type Props = {
  effects: WaitingEffects;
  /** Whether there is no article above it: then digits open what it lists, and it says where there is nothing. */
  isAlone?: boolean;
};

/** What is waiting to be read, in short. Asks for it when it has come near the view, and after all else is shown. */
export function WaitingList({ effects, isAlone = false }: Props) {
  const { say } = useWording();
  const section = useRef<HTMLElement>(null);
  const isNear = useNearView(section);
  const [waiting, setWaiting] = useState<Waiting>();
  useEffect(() => {
    // Without an answer there is no list: the library's own page says what is wrong.
    if (isNear) effects.waiting().then(setWaiting, () => {});
  }, [isNear, effects]);
  const all = useMemo(() => (waiting ? [...waiting.begun, ...waiting.unread] : []), [waiting]);
  const keys = useMemo((): Shortcuts => {
    const entries = all.map(({ id }, index) => [String(index + 1), () => effects.openKept(id)]);
    return isAlone ? Object.fromEntries(entries) : {};
  }, [all, effects, isAlone]);
  useShortcuts(keys);
  const list = (summaries: Summary[], first: number) => (
    <ul>
      {summaries.map((summary, index) => (
        <WaitingEntry
          key={summary.id}
          summary={summary}
          effects={effects}
          {...(isAlone && { shortcut: String(first + index) })}
        />
      ))}
    </ul>
  );
  return (
    <section class="waiting" aria-label={say('waiting')} ref={section}>
      {waiting && waiting.begun.length > 0 && (
        <>
          <h2>{say('waitingBegun')}</h2>
          {list(waiting.begun, 1)}
        </>
      )}
      {waiting && waiting.unread.length > 0 && (
        <>
          <h2>{say('waitingUnread')}</h2>
          {list(waiting.unread, waiting.begun.length + 1)}
        </>
      )}
      {isAlone && waiting && all.length === 0 && (
        <p class="waiting-none">{say(waiting.isLibraryEmpty ? 'waitingNothingKept' : 'waitingNothing')}</p>
      )}
    </section>
  );
}

type EntryProps = { summary: Summary; effects: WaitingEffects; shortcut?: string };

function WaitingEntry({ summary, effects, shortcut }: EntryProps) {
  const { count, say } = useWording();
  const { id, title, progress, siteName, icon, url, language, direction } = summary;
  const minutes = Math.max(1, Math.round(readingMinutes(summary) * (1 - progress)));
  const site = siteName ?? URL.parse(url)?.hostname;
  const share = Math.round(progress * 100);
  const facts = [
    site,
    count(progress > 0 ? 'wayMinutesLeft' : 'minutes', minutes),
    progress > 0 && say('wayShare', share),
  ];
  return (
    <li>
      <a
        href={effects.addressOf(id)}
        aria-keyshortcuts={shortcut}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          effects.openKept(id);
        }}
      >
        <span class="waiting-title" lang={language} dir={direction}>
          {title}
        </span>
        <span class="waiting-facts">
          {icon && <SiteIcon hash={icon} iconSource={effects.iconSource} />}
          {facts.filter(Boolean).join(' · ')}
        </span>
        {progress > 0 && <span class="waiting-progress" aria-hidden="true" style={{ '--share': `${share}%` }} />}
        {shortcut && (
          <span class="key" aria-hidden="true">
            {shortcut}
          </span>
        )}
      </a>
    </li>
  );
}
