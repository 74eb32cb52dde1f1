import { useWording } from '../wording-context';

const MINUTE_MS = 60_000;

/** Milliseconds in hours and minutes, in words. */
export function useDuration(): (ms: number) => string {
  const { say, count } = useWording();
  return (ms) => {
    const minutes = Math.round(ms / MINUTE_MS);
    if (minutes === 0) return say(ms > 0 ? 'timeLessThanMinute' : 'timeNone');
    const hours = Math.floor(minutes / 60);
    const parts = [hours > 0 && count('timeHours', hours), minutes % 60 > 0 && count('timeMinutes', minutes % 60)];
    return parts.filter(Boolean).join(' ');
  };
}
