import { CommandButton } from '../controls/command-button';
import { FailureNotice } from '../controls/failure-notice';
import { Notice } from '../controls/notice';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';
import { type ShelfState, totalOf } from './create-shelf-view';
import type { Looking } from './looking';

type Props = {
  state: ShelfState;
  looking: Looking;
  /** Whether nothing is kept at all; undefined until that is known. */
  isLibraryEmpty: boolean | undefined;
  clear: () => void;
  retry: () => void;
};

/** Says why nothing is listed, and what can be done. */
export function ShelfNotice({ state, looking, isLibraryEmpty, clear, retry }: Props) {
  const { say } = useWording();
  if (state.name === 'failed') return <FailureNotice failure={state.failure} retry={retry} />;
  if (state.name === 'list' && totalOf(state) === 0) {
    const what = isLibraryEmpty || (looking.view === 'all' && looking.tag === undefined) ? 'all' : emptyPlace(looking);
    return <Notice title={say(`empty_${what}` as MessageKey)} hint={say(`emptyHint_${what}` as MessageKey)} />;
  }
  if (state.name === 'hits' && totalOf(state) === 0) {
    return (
      <Notice title={say(state.isEmptyQuery ? 'queryEmpty' : 'noHits')} hint={say('noHitsHint')}>
        <CommandButton run={clear}>{say('clearSearch')}</CommandButton>
      </Notice>
    );
  }
  return null;
}

const emptyPlace = ({ view, tag }: Looking) => (tag === undefined ? view : 'tag');
