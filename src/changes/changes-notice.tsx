import { FailureNotice } from '../controls/failure-notice';
import { Notice } from '../controls/notice';
import { Working } from '../controls/working';
import type { Wording } from '../wording';
import { useWording } from '../wording-context';
import type { Change } from './compare-blocks';
import type { ChangesState } from './use-changes';

/** What there is to say above the text: how much changed, or why nothing is shown. */
export function ChangesNotice({ state, reload }: { state: ChangesState; reload: () => void }) {
  const wording = useWording();
  const { say } = wording;
  switch (state.name) {
    case 'loading':
      return <Working text={say('changesComparing')} />;
    case 'failed':
      return <FailureNotice failure={state.failure} retry={reload} />;
    case 'single':
      return <Notice title={say('changesSingle')} hint={say('changesSingleHint')} />;
    case 'gone':
      if (state.what === 'kept') return <Notice title={say('keptGone')} hint={say('keptGoneHint')} />;
      return <Notice title={say('versionGone')} hint={say('versionGoneHint')} />;
    case 'compared': {
      if (state.changes.some(({ kind }) => kind !== 'same')) {
        return (
          <p class="changes-summary" role="status">
            {summary(state.changes, wording)}
          </p>
        );
      }
      return (
        <Notice title={say('changesNone')} hint={say(state.isSameText ? 'changesSameHint' : 'changesOnlyFormHint')} />
      );
    }
  }
}

function summary(changes: Change[], { say, count }: Wording): string {
  const number = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = [
    number('changed') && count('changesCountRewritten', number('changed')),
    number('added') && count('changesCountAdded', number('added')),
    number('removed') && count('changesCountRemoved', number('removed')),
  ].filter((part) => part !== 0);
  const said = counts.join(' · ');
  return number('same') > 0 ? said : `${said} · ${say('changesAll')}`;
}
