import { useCallback, useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { ReadingDay } from '../library/organise-types';
import { failureOf } from '../outcome';
import type { StoredValue } from '../preferences/stored-value';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';
import { lastDays, totalOf } from './last-days';
import { ReadingChart } from './reading-chart';
import { useDuration } from './use-duration';

export type ReadingTimeEffects = {
  isCounted: StoredValue<boolean>;
  days(): Promise<ReadingDay[]>;
  remove(): Promise<void>;
  add(days: ReadingDay[]): Promise<void>;
  /** The day of the reader's calendar, YYYY-MM-DD. */
  today(): string;
  /** Calls back when the library has changed. Answers with what stops it. */
  onChange(tell: () => void): () => void;
};

/** In the chart. */
const DAYS = 28;

type Told = { text: string; removed?: ReadingDay[]; isAlarm?: true };

/** How long the reader has read, day by day: counted only where that is asked for, and forgotten when it is told. */
export function ReadingTime({ effects }: { effects: ReadingTimeEffects }) {
  const { say, failure } = useWording();
  const duration = useDuration();
  const [isCounted = false, setCounted] = useStored(effects.isCounted);
  const [days, setDays] = useState<ReadingDay[]>([]);
  const [told, setTold] = useState<Told>();
  const fail = useCallback(
    (thrown: unknown) => setTold({ text: failure(failureOf(thrown)), isAlarm: true }),
    [failure],
  );
  const load = useCallback(() => effects.days().then(setDays, fail), [effects, fail]);
  useEffect(() => {
    load();
    return effects.onChange(load);
  }, [effects, load]);

  const attempt = async (work: () => Promise<Told>) => {
    try {
      setTold(await work());
      await load();
    } catch (thrown) {
      fail(thrown);
    }
  };
  const remove = () =>
    attempt(async () => {
      const removed = await effects.days();
      await effects.remove();
      return { text: say('timeRemoved'), removed };
    });
  const undo = (removed: ReadingDay[]) =>
    attempt(async () => {
      await effects.add(removed);
      return { text: say('timeRestored') };
    });

  const hasDays = days.length > 0;
  return (
    <section aria-labelledby="time-title" class="reading-time">
      <h2 id="time-title">{say('timeTitle')}</h2>
      <p class="options-hint">{say('timeHint')}</p>
      <label class="time-switch">
        <input
          type="checkbox"
          checked={isCounted}
          onChange={({ currentTarget }) => setCounted(currentTarget.checked)}
        />
        {say('timeSwitch')}
      </label>
      {!isCounted && hasDays && <p class="options-hint">{say('timeStays')}</p>}
      {isCounted && !hasDays && <p class="options-hint">{say('timeNothing')}</p>}
      {hasDays && (
        <>
          <ReadingChart days={lastDays(days, effects.today(), DAYS)} />
          <p class="time-total">{say('timeTotal', duration(totalOf(days)))}</p>
          <CommandButton run={remove}>{say('timeRemove')}</CommandButton>
        </>
      )}
      <div class="deed">
        <p role="status" class={told?.isAlarm ? 'alarm' : undefined}>
          {told?.text}
        </p>
        {told?.removed && told.removed.length > 0 && (
          <CommandButton run={() => undo(told.removed ?? [])} look="quiet">
            {say('undo')}
          </CommandButton>
        )}
      </div>
    </section>
  );
}
