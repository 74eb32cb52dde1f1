import { useWording } from '../wording-context';
import { CommandButton } from './command-button';
import { MissingPictures } from './missing-pictures';
import { SeeChanges } from './see-changes';
import { canUndo, type KeepEffects, type KeepState } from './use-keep';

type ButtonProps = { state: KeepState; toggle: () => void };

/** Keeps the article shown, or takes it out again. */
export function KeepButton({ state, toggle }: ButtonProps) {
  const { say } = useWording();
  const isKept = state.name === 'kept';
  return (
    <CommandButton
      run={toggle}
      shortcut="K"
      look="main"
      pressed={isKept}
      disabled={state.name === 'keeping' || state.name === 'unknown' || state.name === 'private'}
    >
      {say(state.name === 'keeping' ? 'keeping' : isKept ? 'kept' : 'keep')}
    </CommandButton>
  );
}

type StatusProps = {
  state: KeepState;
  undo: () => void;
  /** Keeps the page as it is now over the copy that there is. Absent where the copy itself is what is shown. */
  keepAgain?: () => void;
  effects: Pick<KeepEffects, 'completeImages' | 'missingImages' | 'requestHosts'>;
  /** Called when pictures that were missing have come. */
  onCompleted: () => void;
};

/** Says how keeping stands, and offers what can be done about it. */
export function KeepStatus({ state, undo, keepAgain, effects, onCompleted }: StatusProps) {
  const { say } = useWording();
  const text = useStatusText(state);
  const canKeepAgain = keepAgain && state.name === 'kept' && !canUndo(state);
  return (
    <section class="keep-status" aria-label={say('keepStatus')} hidden={text === ''}>
      <p role="status" class={state.name === 'failed' ? 'failed' : undefined}>
        {text}
      </p>
      {canUndo(state) && (
        <CommandButton run={undo} shortcut="Z" look="quiet">
          {say('undo')}
        </CommandButton>
      )}
      {state.name === 'kept' && state.change === 'changed' && <SeeChanges id={state.id} />}
      {canKeepAgain && (
        <CommandButton run={keepAgain} shortcut="U" look="quiet">
          {say('keepAgain')}
        </CommandButton>
      )}
      {state.name === 'kept' && state.missing > 0 && (
        <MissingPictures id={state.id} count={state.missing} effects={effects} onCompleted={onCompleted} />
      )}
    </section>
  );
}

function useStatusText(state: KeepState): string {
  const { say, day, failure } = useWording();
  switch (state.name) {
    case 'unknown':
      return '';
    case 'not-kept':
      return state.undone || state.removed ? say('undone') : '';
    case 'private':
      return say('privateWindow');
    case 'keeping':
      return state.total > 0 ? say('keptProgress', state.done, state.total) : say('keeping');
    case 'failed':
      return failure(state.failure);
    case 'kept':
      if (state.change === undefined) return say('keptOn', day(state.kept));
      return say(state.change === 'reverted' ? 'undoneUpdate' : 'keptToast');
  }
}
