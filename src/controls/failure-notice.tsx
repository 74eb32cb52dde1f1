import type { Failure } from '../outcome';
import { useWording } from '../wording-context';
import { CommandButton } from './command-button';
import { Notice } from './notice';

type Props = { failure: Failure; retry: () => void; shortcut?: string };

/** What went wrong in the reader's words, what happened for whoever mends it, and another try. */
export function FailureNotice({ failure, retry, shortcut }: Props) {
  const { say, failure: inWords } = useWording();
  return (
    <Notice title={say('failed')} hint={inWords(failure)} detail={say('errorDetail', failure.message)}>
      <CommandButton run={retry} {...(shortcut && { shortcut })}>
        {say('retry')}
      </CommandButton>
    </Notice>
  );
}
