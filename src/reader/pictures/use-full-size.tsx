import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { type Failure, failureOf } from '../../outcome';
import { useWording } from '../../wording-context';
import type { Reading, Tool } from '../reading';

/** A picture of the article by its address, and where it is in full size. */
export type Larger = { url: string; original: string };

/** What it takes to hold a kept article's pictures in full size. */
export type FullSizeEffects = {
  /** The pictures that the page has larger than they are kept. Empty where that is not known. */
  larger(): Promise<Larger[]>;
  /** Asks the reader to allow reading from the hosts of these addresses. Must be called straight from a gesture. */
  requestHosts(urls: string[]): Promise<boolean>;
  /** Fetches them in place of those that are kept. Answers how many came. */
  keepLarger(pictures: Larger[], progress: (done: number) => void): Promise<number>;
  /** Called when some have come: they are to be shown. */
  onLarger(): void;
};

type State =
  | { name: 'closed' | 'looking' | 'refused' }
  | { name: 'found'; pictures: Larger[] }
  | { name: 'fetching'; done: number; total: number }
  | { name: 'done'; came: number; left: number }
  | { name: 'failed'; failure: Failure };

/** Keeps the pictures of a kept article as large as their page has them, on request. */
export function useFullSize({ effects: { fullSize } }: Reading): Tool {
  const { say } = useWording();
  const [state, setState] = useState<State>({ name: 'closed' });
  const canOpen = fullSize !== undefined;
  useEffect(() => setState({ name: 'closed' }), [canOpen]);
  const fail = useCallback((thrown: unknown) => setState({ name: 'failed', failure: failureOf(thrown) }), []);

  const look = useCallback(() => {
    setState({ name: 'looking' });
    fullSize?.larger().then((pictures) => setState({ name: 'found', pictures }), fail);
  }, [fullSize, fail]);
  const fetchAll = useCallback(
    async (pictures: Larger[]) => {
      try {
        // The browser asks only straight from the click, so nothing may be awaited before.
        if (!fullSize || !(await fullSize.requestHosts(pictures.map(({ original }) => original)))) {
          return setState({ name: 'refused' });
        }
        const total = pictures.length;
        setState({ name: 'fetching', done: 0, total });
        const came = await fullSize.keepLarger(pictures, (done) => setState({ name: 'fetching', done, total }));
        setState({ name: 'done', came, left: total - came });
        if (came > 0) fullSize.onLarger();
      } catch (thrown) {
        fail(thrown);
      }
    },
    [fullSize, fail],
  );
  return useMemo(() => {
    if (!canOpen) return { name: 'full-size', isRare: true };
    return {
      name: 'full-size',
      isRare: true,
      shortcuts: { w: look },
      button: (
        <CommandButton run={look} shortcut="W">
          {say('fullSize')}
        </CommandButton>
      ),
      panel: <FullSizePanel state={state} fetchAll={fetchAll} />,
    };
  }, [canOpen, look, fetchAll, state, say]);
}

function FullSizePanel({ state, fetchAll }: { state: State; fetchAll: (pictures: Larger[]) => void }) {
  const { say, count, failure } = useWording();
  return (
    <section class="cut-status" aria-label={say('fullSize')} hidden={state.name === 'closed'}>
      <p role="status">{words()}</p>
      {state.name === 'found' && state.pictures.length > 0 && (
        <CommandButton run={() => fetchAll(state.pictures)} look="quiet">
          {say('fullSizeFetch')}
        </CommandButton>
      )}
    </section>
  );

  function words(): string {
    switch (state.name) {
      case 'closed':
        return '';
      case 'looking':
        return say('fullSizeLooking');
      case 'refused':
        return say('fullSizeRefused');
      case 'found':
        return state.pictures.length === 0 ? say('fullSizeNone') : count('fullSizeFound', state.pictures.length);
      case 'fetching':
        return say('fullSizeFetching', state.done, state.total);
      case 'done':
        return [count('fullSizeDone', state.came), state.left > 0 && count('fullSizeLeft', state.left)]
          .filter(Boolean)
          .join(' ');
      case 'failed':
        return failure(state.failure);
    }
  }
}
