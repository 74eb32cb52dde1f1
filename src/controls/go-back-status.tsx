import type { Version } from '../library/library-types';
import { useWording } from '../wording-context';
import { CommandButton } from './command-button';
import { placeOf } from './place-of';
import type { useGoBack } from './use-go-back';

type Props = { goBack: ReturnType<typeof useGoBack>; versions: Version[] };

/** Says that another version is shown now, and offers to take that back. */
export function GoBackStatus({ goBack: { state, undo }, versions }: Props) {
  const { say, failure } = useWording();
  const isFailed = state !== undefined && 'failure' in state;
  const text = !state ? '' : isFailed ? failure(state.failure) : say('versionGoneBack', placeOf(versions, state.to));
  return (
    <div class="keep-status" hidden={text === ''}>
      <p role="status" class={isFailed ? 'failed' : undefined}>
        {text}
      </p>
      {undo && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
    </div>
  );
}
