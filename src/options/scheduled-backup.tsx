import { useCallback, useEffect, useState } from 'preact/hooks';
import { type BackupSchedule, dueAt, INTERVALS } from '../backups/backup-schedule';
import { CommandButton } from '../controls/command-button';
import type { Failure } from '../outcome';
import type { StoredValue } from '../preferences/stored-value';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';

/** Whether backups can go this way: not yet, no more until the reader allows it again, or yes. */
export type BackupWay = { name: 'unasked' } | { name: 'closed'; folder: string } | { name: 'ready'; folder?: string };

export type BackupWayEffects = {
  find(): Promise<BackupWay>;
  /** Asks the reader for what is missing; a folder that is open, for another one. Straight from a gesture only. */
  ask(): Promise<BackupWay>;
};

export type ScheduleEffects = {
  schedule: StoredValue<BackupSchedule>;
  /** Why the last one was not made; null where it was. */
  trouble: StoredValue<Failure | null>;
  downloads: BackupWayEffects;
  /** Absent where the browser lets nobody pick a folder. */
  folder?: BackupWayEffects;
  /** Makes the backup that is due, if one is. */
  checkUp(): void;
};

type Props = { effects: ScheduleEffects; lastBackup: number; now: () => number };

const OFF: BackupSchedule = { every: 'off', to: 'downloads' };

/** Backups that are made by themselves: how often, where to, and what stands in their way. */
export function ScheduledBackup({ effects, lastBackup, now }: Props) {
  const { say } = useWording();
  const [schedule = OFF, write] = useStored(effects.schedule);
  const [way, setWay] = useState<BackupWay>();
  const to = effects.folder && schedule.to === 'folder' ? effects.folder : effects.downloads;
  const isOn = schedule.every !== 'off';
  const due = dueAt(schedule, lastBackup, now());

  const look = useCallback(() => void to.find().then(setWay, () => setWay({ name: 'unasked' })), [to]);
  useEffect(look, [look]);

  const ask = async (at: BackupWayEffects) => {
    // Refused, or the dialog was closed without a choice: it stays as it is.
    setWay(await at.ask().catch(() => at.find()));
    effects.checkUp();
  };
  const change = (next: BackupSchedule) => {
    // At once, while the browser still takes it for the reader's gesture; where it does not, there is the button.
    if (next.every !== 'off' && next.to === 'downloads' && way?.name !== 'ready') ask(effects.downloads);
    write(next);
  };

  return (
    <section class="scheduled" aria-labelledby="scheduled-title">
      <h3 id="scheduled-title">{say('scheduledTitle')}</h3>
      <p class="options-hint">{say('scheduledHint')}</p>
      <p class="care-commands">
        <label class="scheduled-choice">
          {say('scheduledEvery')}
          <select
            value={schedule.every}
            onChange={({ currentTarget }) =>
              change({ ...schedule, every: currentTarget.value as BackupSchedule['every'] })
            }
          >
            {INTERVALS.map((every) => (
              <option key={every} value={every}>
                {say(`scheduled_${every}`)}
              </option>
            ))}
          </select>
        </label>
        {isOn && effects.folder && (
          <label class="scheduled-choice">
            {say('scheduledTo')}
            <select
              value={schedule.to}
              onChange={({ currentTarget }) => change({ ...schedule, to: currentTarget.value as BackupSchedule['to'] })}
            >
              <option value="downloads">{say('scheduledDownloads')}</option>
              <option value="folder">{say('scheduledFolder')}</option>
            </select>
          </label>
        )}
        {isOn && way && <WayButton isFolder={to === effects.folder} way={way} ask={() => ask(to)} />}
      </p>
      <ScheduleStatus effects={effects} schedule={schedule} way={way} next={due && Math.max(due, now())} />
    </section>
  );
}

function WayButton({ isFolder, way, ask }: { isFolder: boolean; way: BackupWay; ask: () => void }) {
  const { say } = useWording();
  if (!isFolder && way.name === 'ready') return null;
  const text = () => {
    if (!isFolder) return say('scheduledAllow');
    if (way.name === 'closed') return say('scheduledReopen', way.folder);
    return say(way.name === 'ready' ? 'scheduledOther' : 'scheduledPick');
  };
  return <CommandButton run={ask}>{text()}</CommandButton>;
}

type StatusProps = {
  effects: ScheduleEffects;
  schedule: BackupSchedule;
  way: BackupWay | undefined;
  next: number | undefined;
};

function ScheduleStatus({ effects, schedule, way, next }: StatusProps) {
  const { say, day, failure } = useWording();
  const [trouble] = useStored(effects.trouble);
  const isBlocked = next !== undefined && way !== undefined && way.name !== 'ready';
  const isBad = isBlocked || (next !== undefined && Boolean(trouble));
  const text = () => {
    if (next === undefined) return '';
    if (isBlocked) return say(schedule.to === 'folder' ? 'scheduledNoFolder' : 'scheduledNotAllowed');
    if (trouble) return `${failure(trouble)} ${say('scheduledRetry')}`;
    const folder = way?.name === 'ready' && way.folder;
    return folder ? say('scheduledNextIn', day(next), folder) : say('scheduledNext', day(next));
  };
  return (
    <p role="status" class={isBad ? 'care-told alarm' : 'care-told'}>
      {text()}
    </p>
  );
}
