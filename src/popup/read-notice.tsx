import { CommandButton } from '../controls/command-button';
import { Notice } from '../controls/notice';
import { useWording } from '../wording-context';
import type { ReadAs, ReadState } from './read-state';

type Props = { state: Exclude<ReadState, { name: 'article' | 'working' }>; read: (as: ReadAs) => void };

/** Why there is no article to show, and what the reader can do about it. */
export function ReadNotice({ state, read }: Props) {
  const { say, failure } = useWording();
  if (state.name === 'refused') return <RefusedNotice why={state.why} />;
  if (state.name === 'failed') {
    return (
      <Notice title={say('failed')} hint={failure(state.failure)} detail={say('errorDetail', state.failure.message)}>
        <CommandButton run={() => read('article')} shortcut="R">
          {say('retry')}
        </CommandButton>
      </Notice>
    );
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

function RefusedNotice({ why }: { why: 'page' | 'pdf' | 'file' }) {
  const { say } = useWording();
  if (why === 'pdf') return <Notice title={say('refusedPdf')} hint={say('refusedPdfHint')} />;
  return <Notice title={say('refused')} hint={say(why === 'file' ? 'refusedFile' : 'refusedHint')} />;
}
