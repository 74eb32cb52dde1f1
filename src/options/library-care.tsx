import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LastCheck } from '../backups/stored-backups';
import { CommandButton } from '../controls/command-button';
import type { LibraryFacts } from '../library/library-types';
import { failureOf } from '../outcome';
import type { StoredValue } from '../preferences/stored-value';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';
import { LibraryHealth, type Room } from './library-health';
import { Repair, type RepairEffects } from './repair';
import { Restore } from './restore';
import { ScheduledBackup, type ScheduleEffects } from './scheduled-backup';
import type { RestoreEffects } from './use-restore';

export type CareEffects = {
  /** `since`: when the last backup was made, in milliseconds since the epoch. */
  facts(since: number): Promise<LibraryFacts>;
  /** What SQLite finds wrong; empty where all is well. */
  check(): Promise<string[]>;
  /** Makes a copy and hands it to the reader as a file of this name. */
  backUp(name: string): Promise<void>;
  room(): Promise<Room>;
  /** Asks the browser to keep the library for good; answers whether it will. */
  persist(): Promise<boolean>;
  /** When the last backup was made, in milliseconds since the epoch; 0 where none was. */
  lastBackup: StoredValue<number>;
  lastCheck: StoredValue<LastCheck | undefined>;
  /** Calls back when the library has changed. Answers with what stops it. */
  onChange(tell: () => void): () => void;
  scheduled: ScheduleEffects;
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
  const [lastCheck, noteCheck] = useStored(effects.lastCheck);
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
  const ask = useCallback(() => {
    effects.facts(lastBackup).then(setFacts, fail);
    // Where the browser does not tell, nothing is said.
    effects.room().then(setRoom, () => {});
  }, [effects, fail, lastBackup]);
  useEffect(() => {
    ask();
    return effects.onChange(ask);
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
      noteCheck({ at: effects.now(), ...(first !== undefined && { wrong: first }) });
      if (first === undefined) return { text: say('careSound') };
      setDamaged(true);
      return { text: say('careDamaged', first), isAlarm: true };
    });
  const persist = async () => {
    const isPersisted = await effects.persist().catch(() => false);
    setRoom((before) => before && { ...before, isPersisted });
    setTold(isPersisted ? { text: say('carePersisted') } : { text: say('careNotGranted'), isAlarm: true });
  };
  const health = { facts, room, lastBackup, lastCheck, now: effects.now() };

  return (
    <section aria-labelledby="care-title">
      <h2 id="care-title">{say('careTitle')}</h2>
      <p class="options-hint">{say('careHint')}</p>
      <LibraryHealth health={health} persist={persist} />
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
      <p class="options-hint">{say('careUninstall')}</p>
      {isDamaged && <Repair effects={effects.repair} repaired={renew} />}
      <ScheduledBackup effects={effects.scheduled} lastBackup={lastBackup} now={effects.now} />
      <Restore effects={effects.restore} merged={ask} />
    </section>
  );
}
