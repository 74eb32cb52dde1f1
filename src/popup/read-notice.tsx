import { CommandButton } from '../controls/command-button';
import { FailureNotice } from '../controls/failure-notice';
import { Notice } from '../controls/notice';
import { useWording } from '../wording-context';
import type { ReadAs, ReadState } from './read-state';

type Props = { state: Exclude<ReadState, { name: 'article' | 'working' }>; read: (as: ReadAs) => void };

/** Why there is no article to show, and what the reader can do about it. */
export function ReadNotice({ state, read }: Props) {
  const { say } = useWording();
  if (state.name === 'refused') return <RefusedNotice why={state.why} />;
  if (state.name === 'failed') {
    return <FailureNotice failure={state.failure} retry={() => read('article')} shortcut="R" />;
  }
  return (
    <Notice
      title={say('noArticle')}
      hint={state.hasSelection ? say('noArticleHint') : `${say('noArticleHint')} ${say('selectFirst')}`}
    >
      {state.hasSelection && (
        <CommandButton run={() => read('selection')} shortcut="S" look="main">
          {say('readSelection')}
        </CommandButton>
      )}
      <CommandButton run={() => read('page')} shortcut="P">
        {say('readAnyway')}
      </CommandButton>
    </Notice>
  );
}

function RefusedNotice({ why }: { why: Extract<ReadState, { name: 'refused' }>['why'] }) {
  const { say } = useWording();
  if (why === 'ungranted') return <Notice title={say('ungranted')} hint={say('ungrantedHint')} />;
  if (why === 'pdf') return <Notice title={say('refusedPdf')} hint={say('refusedPdfHint')} />;
  return <Notice title={say('refused')} hint={say(why === 'file' ? 'refusedFile' : 'refusedHint')} />;
}
