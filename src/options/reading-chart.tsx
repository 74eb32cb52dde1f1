import type { ReadingDay } from '../library/organise-types';
import { useWording } from '../wording-context';
import { totalOf } from './last-days';
import { useDuration } from './use-duration';

/** Bars of the time that was read day by day, and the same as a table. */
export function ReadingChart({ days }: { days: ReadingDay[] }) {
  const { say, day } = useWording();
  const duration = useDuration();
  const most = Math.max(...days.map(({ ms }) => ms), 1);
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const read = days.filter(({ ms }) => ms > 0);
  return (
    <>
      <div
        class="time-chart"
        role="img"
        aria-label={say('timeChart', days.length, duration(totalOf(days)), duration(most))}
      >
        {days.map(({ day: at, ms }) => (
          <span
            key={at}
            title={`${day(at)}: ${duration(ms)}`}
            data-has-time={ms > 0}
            style={{ '--share': `${(ms / most) * 100}%` }}
          />
        ))}
      </div>
      <p class="time-axis" aria-hidden="true">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </p>
      <details class="time-table">
        <summary>{say('timeTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('timeDay')}</th>
              <th scope="col">{say('timeRead')}</th>
            </tr>
          </thead>
          <tbody>
            {read.toReversed().map(({ day: at, ms }) => (
              <tr key={at}>
                <th scope="row">{day(at)}</th>
                <td>{duration(ms)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
