import { useMemo } from 'preact/hooks';
import type { Reading, Tool } from '../reading';
import { turnTo } from './frame';
import { WayPanel } from './way-panel';

/** Where the reader is: progress, time left, the place kept from one time to the next, and the way back to the top. */
export function useWay(reading: Reading): Tool {
  const shortcuts = useMemo(() => ({ Home: () => toTop(reading) }), [reading]);
  return { name: 'way', shortcuts, panel: <WayPanel reading={reading} toTop={() => toTop(reading)} /> };
}

function toTop({ view }: Reading): void {
  if (view.current) turnTo(view.current, 0);
  scrollTo({ top: 0, behavior: 'instant' });
}
