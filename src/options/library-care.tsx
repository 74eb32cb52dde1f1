import { useCallback, useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { LibraryFacts } from '../library/library-types';
import { failureOf } from '../outcome';
import type { StoredValue } from '../preferences/stored-value';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';
import { Repair, type RepairEffects } from './repair';
import { Restore } from './restore';
import type { RestoreEffects } from './use-restore';

/** How much room the library has, in bytes, and whether the browser promises to keep it when the disk is full. */
export type Room = { free: number; isPersisted: boolean };

export type CareEffects = {
  facts(): Promise<LibraryFacts>;
  /** What SQLite finds wrong; empty where all is well. */
  check(): Promise<string[]>;
  /** Makes a copy and hands it to the reader as a file of this name. */
  backUp(name: string): Promise<void>;
  room(): Promise<Room>;
  /** When the last backup was made, in milliseconds since the epoch; 0 where none was. */
  lastBackup: StoredValue<number>;
  restore: RestoreEffects;
  repair: RepairEffects;
  now(): number;
};

type Work = 'checking' | 'backing-up';
type Told = { text: string; isAlarm?: true };

/** How the library is, and a copy of it in the reader's own hands. */
export function LibraryCare({ effects }: { effects: CareEffects }) {
  const { say, failure } = useWording();
  const [facts, setFacts] = useState<LibraryFacts>();
  const [room, setRoom] = useState<Room>();
  const [lastBackup = 0, noteBackup] = useStored(effects.lastBackup);
  const [work, setWork] = useState<Work>();
  const [told, setTold] = useState<Told>();
  const [isDamaged, setDamaged] = useState(false);

  const fail = useCallback(
    (thrown: unknown) => {
      const found = failureOf(thrown);
      setTold({ text: failure(found), isAlarm: true });
      if (found.code === 'library-damaged') setDamaged(true);
    },
    [failure],
  );
  const ask = useCallback(() => void effects.facts().then(setFacts, fail), [effects, fail]);
  useEffect(() => {
    ask();
    // Where the browser does not tell, nothing is said.
    effects.room().then(setRoom, () => {});
  }, [effects, ask]);

  const renew = () => {
    setTold(undefined);
    ask();
  };
  const attempt = async (next: Work, run: () => Promise<Told>) => {
    setWork(next);
    setTold(undefined);
    try {
      setTold(await run());
    } catch (thrown) {
      fail(thrown);
    } finally {
      setWork(undefined);
    }
  };
  const backUp = () =>
    attempt('backing-up', async () => {
      const now = effects.now();
      await effects.backUp(`lectern-${new Date(now).toISOString().slice(0, 10)}.sqlite3`);
      noteBackup(now);
      return { text: say('careBackedUp') };
    });
  const check = () =>
    attempt('checking', async () => {
      const [first] = await effects.check();
      if (first === undefined) return { text: say('careSound') };
      setDamaged(true);
      return { text: say('careDamaged', first), isAlarm: true };
    });

  return (
    <section aria-labelledby="care-title">
      <h2 id="care-title">{say('careTitle')}</h2>
      <p class="options-hint">{say('careHint')}</p>
      <Facts facts={facts} room={room} lastBackup={lastBackup} />
      <p class="care-commands">
        <CommandButton run={backUp} look="main" disabled={work !== undefined}>
          {say(work === 'backing-up' ? 'careBackingUp' : 'careBackUp')}
        </CommandButton>
        <CommandButton run={check} disabled={work !== undefined}>
          {say(work === 'checking' ? 'careChecking' : 'careCheck')}
        </CommandButton>
      </p>
      <p role="status" class={told?.isAlarm ? 'care-told alarm' : 'care-told'}>
        {told?.text}
      </p>
      {isDamaged && <Repair effects={effects.repair} repaired={renew} />}
      <Restore effects={effects.restore} merged={ask} />
    </section>
  );
}

type FactsProps = { facts: LibraryFacts | undefined; room: Room | undefined; lastBackup: number };

function Facts({ facts, room, lastBackup }: FactsProps) {
  const { say, count, day, size } = useWording();
  const rows = [
    facts && { name: say('careKept'), value: `${count('count', facts.articles)} · ${count('pictures', facts.images)}` },
    facts?.isReadOnly && { name: say('careState'), value: say('careReadOnly') },
    facts && { name: say('careSize'), value: size(facts.bytes) },
    room && { name: say('careRoom'), value: size(room.free) },
    room && { name: say('careKeeping'), value: say(room.isPersisted ? 'carePersisted' : 'careNotPersisted') },
    { name: say('careLastBackup'), value: lastBackup > 0 ? day(lastBackup) : say('careNoBackup') },
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
