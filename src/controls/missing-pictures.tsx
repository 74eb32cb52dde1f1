import { useEffect, useState } from 'preact/hooks';
import type { MissingReason } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';
import { useWording } from '../wording-context';
import { CommandButton } from './command-button';
import { MissingList, type MissingPicture } from './missing-list';
import type { KeepEffects } from './use-keep';

type Props = {
  id: string;
  count: number;
  effects: Pick<KeepEffects, 'completeImages' | 'missingImages' | 'requestHosts'>;
  onCompleted: () => void;
};

type State =
  | { name: 'waiting' }
  | { name: 'fetching' }
  | { name: 'refused' }
  | { name: 'failed'; failure: Failure }
  | { name: 'done'; left: number };

/** Reasons that a permission, or another try, can change. */
const COMPLETABLE: MissingReason[] = ['permission', 'offline', 'failed', 'blocked', 'too-large'];

/** Tells which pictures could not be kept and why, and fetches them once the reader allows their hosts. */
export function MissingPictures({ id, count, effects, onCompleted }: Props) {
  const { say, count: counted, failure } = useWording();
  const [state, setState] = useState<State>({ name: 'waiting' });
  const [pictures, setPictures] = useState<MissingPicture[]>([]);
  const urls = pictures.filter(({ missing }) => COMPLETABLE.includes(missing)).map(({ url }) => url);
  useEffect(() => {
    effects.missingImages(id).then(setPictures, () => setPictures([]));
  }, [id, count, effects]);

  const fetchAll = async () => {
    // The browser asks only straight from the click, so nothing may be awaited before.
    if (!(await effects.requestHosts(urls))) return setState({ name: 'refused' });
    setState({ name: 'fetching' });
    try {
      await effects.completeImages(id);
      const left = await effects.missingImages(id);
      setPictures(left);
      setState({ name: 'done', left: left.length });
      onCompleted();
    } catch (thrown) {
      setState({ name: 'failed', failure: failureOf(thrown) });
    }
  };

  return (
    <div class="missing">
      <p role="status">{words()}</p>
      {state.name !== 'done' && urls.length > 0 && (
        <CommandButton run={fetchAll} look="quiet" disabled={state.name === 'fetching'}>
          {say('fetchMissing')}
        </CommandButton>
      )}
      <MissingList pictures={pictures} />
    </div>
  );

  function words(): string {
    if (state.name === 'fetching') return say('fetchingMissing');
    if (state.name === 'failed') return failure(state.failure);
    if (state.name === 'refused') return say('fetchRefused');
    if (state.name === 'done') return state.left === 0 ? say('allPicturesKept') : counted('stillMissing', state.left);
    return counted('missing', count);
  }
}
