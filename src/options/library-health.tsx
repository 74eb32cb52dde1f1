import type { LastCheck } from '../backups/stored-backups';
import { CommandButton } from '../controls/command-button';
import type { LibraryFacts } from '../library/library-types';
import { useWording } from '../wording-context';
import { adviceOf } from './advice-of';

/** How much room the browser has for the library, in bytes, and whether it promises to keep it when the disk is full. */
export type Room = { free: number; isPersisted: boolean };

/** What is known of the library's health; undefined or 0 is what is not known yet, or never was. */
export type Health = {
  facts: LibraryFacts | undefined;
  room: Room | undefined;
  lastBackup: number;
  lastCheck: LastCheck | undefined;
  now: number;
};

/** How the library is, in figures, and what is to be done where one is bad. */
export function LibraryHealth({ health, persist }: { health: Health; persist: () => void }) {
  return (
    <>
      <Figures health={health} />
      <Advice health={health} />
      {health.room && !health.room.isPersisted && <Persist persist={persist} />}
    </>
  );
}

function Figures({ health: { facts, room, lastBackup, lastCheck } }: { health: Health }) {
  const { say, count, day, size } = useWording();
  const counts = facts && [
    count('count', facts.articles),
    count('pictures', facts.images),
    count('careHighlights', facts.highlights),
  ];
  const since = facts && lastBackup > 0 ? ` · ${count('careSince', facts.keptSince)}` : '';
  const checked = lastCheck && say(lastCheck.wrong === undefined ? 'careCheckedSound' : 'careCheckedDamaged');
  const rows = [
    counts && { name: say('careKept'), value: counts.join(' · ') },
    facts?.isReadOnly && { name: say('careState'), value: say('careReadOnly') },
    facts && { name: say('careSize'), value: size(facts.bytes) },
    room && { name: say('careRoom'), value: size(room.free) },
    room && { name: say('careKeeping'), value: say(room.isPersisted ? 'carePersisted' : 'careNotPersisted') },
    lastCheck && { name: say('careLastCheck'), value: `${day(lastCheck.at)} · ${checked}` },
    { name: say('careLastBackup'), value: lastBackup > 0 ? `${day(lastBackup)}${since}` : say('careNoBackup') },
  ];
  return (
    <dl class="care-facts">
      {rows.map(
        (row) =>
          row && (
            <div key={row.name}>
              <dt>{row.name}</dt>
              <dd>{row.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Advice({ health }: { health: Health }) {
  const { say, count } = useWording();
  const advice = adviceOf(health);
  if (advice.length === 0) return null;
  return (
    <ul class="care-advice">
      {advice.map(({ name, articles }) => (
        <li key={name}>
          {name === 'full'
            ? say('careAdviceFull')
            : count(name === 'never' ? 'careAdviceNever' : 'careAdviceLate', articles)}
        </li>
      ))}
    </ul>
  );
}

/** Asks the browser to keep the library for good: some ask the reader then, others decide by themselves. */
function Persist({ persist }: { persist: () => void }) {
  const { say } = useWording();
  return (
    <p class="care-commands">
      <CommandButton run={persist}>{say('carePersist')}</CommandButton>
    </p>
  );
}
