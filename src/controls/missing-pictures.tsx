import { useEffect, useState } from 'preact/hooks';
import type { MissingReason } from '../library/library-types';
import { useWording } from '../wording-context';
import { CommandButton } from './command-button';
import type { KeepEffects } from './use-keep';

type Props = {
  id: string;
  count: number;
  effects: Pick<KeepEffects, 'completeImages' | 'missingImages' | 'requestHosts'>;
  onCompleted: () => void;
};

type State = { name: 'waiting' } | { name: 'fetching' } | { name: 'refused' } | { name: 'done'; left: number };

/** Reasons that a permission, or another try, can change. */
const COMPLETABLE: MissingReason[] = ['permission', 'offline', 'failed', 'blocked', 'too-large'];

/** Counts the pictures that could not be kept, and fetches them once the reader allows their hosts. */
export function MissingPictures({ id, count, effects, onCompleted }: Props) {
  const { say, count: counted } = useWording();
  const [state, setState] = useState<State>({ name: 'waiting' });
  const [urls, setUrls] = useState<string[]>([]);
  useEffect(() => {
    effects.missingImages(id).then(
      (images) => setUrls(images.filter(({ missing }) => COMPLETABLE.includes(missing)).map(({ url }) => url)),
      () => setUrls([]),
    );
  }, [id, count, effects]);

  const fetchAll = async () => {
    // The browser asks only straight from the click, so nothing may be awaited before.
    if (!(await effects.requestHosts(urls))) return setState({ name: 'refused' });
    setState({ name: 'fetching' });
    await effects.completeImages(id);
    setState({ name: 'done', left: (await effects.missingImages(id)).length });
    onCompleted();
  };

  return (
    <div class="missing">
      <p role="status">{words()}</p>
      {state.name !== 'done' && urls.length > 0 && (
        <CommandButton run={fetchAll} look="quiet" disabled={state.name === 'fetching'}>
          {say('fetchMissing')}
        </CommandButton>
      )}
    </div>
  );

  function words(): string {
    if (state.name === 'fetching') return say('fetchingMissing');
    if (state.name === 'refused') return say('fetchRefused');
    if (state.name === 'done') return state.left === 0 ? say('allPicturesKept') : counted('stillMissing', state.left);
    return counted('missing', count);
  }
}
