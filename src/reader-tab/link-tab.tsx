import { useCallback, useEffect, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { FailureNotice } from '../controls/failure-notice';
import { Notice } from '../controls/notice';
import { useShortcuts } from '../controls/use-shortcuts';
import { Working } from '../controls/working';
import type { LinkWish } from '../links/link-wish';
import { type Failure, failureOf } from '../outcome';
import { useWording } from '../wording-context';

export type LinkEffects = {
  mayRead(url: string): Promise<boolean>;
  /** Asks the reader. Must be called straight from a gesture. */
  requestHosts(urls: string[]): Promise<boolean>;
  /** Opens the link in the background, reads it and shows it in this tab. Answers false where there is no article. */
  followLink(url: string, wish: LinkWish): Promise<boolean>;
};

type LinkState =
  | { name: 'working' }
  | { name: 'asking'; isRefused: boolean }
  | { name: 'nothing' }
  | { name: 'failed'; failure: Failure };

type Props = { url: string; wish: LinkWish; effects: LinkEffects };

/** A link that is to be read or kept: asks for its site where that has not been allowed, then shows its article. */
export function LinkTab({ url, wish, effects }: Props) {
  const { say } = useWording();
  const [state, setState] = useState<LinkState>({ name: 'working' });
  const follow = useCallback(() => {
    setState({ name: 'working' });
    effects.followLink(url, wish).then(
      // An article takes this page's place.
      (isShown) => !isShown && setState({ name: 'nothing' }),
      (thrown) => setState({ name: 'failed', failure: failureOf(thrown) }),
    );
  }, [effects, url, wish]);
  const ask = useCallback(() => {
    effects
      .requestHosts([url])
      .then((isAllowed) => (isAllowed ? follow() : setState({ name: 'asking', isRefused: true })));
  }, [effects, url, follow]);
  useEffect(() => {
    effects.mayRead(url).then((may) => (may ? follow() : setState({ name: 'asking', isRefused: false })));
  }, [effects, url, follow]);
  useShortcuts({ a: state.name === 'asking' ? ask : undefined, r: state.name === 'failed' ? follow : undefined });

  if (state.name === 'working') return <Working text={say('linkWorking')} />;
  return (
    <main>
      {state.name === 'failed' && <FailureNotice failure={state.failure} retry={follow} shortcut="R" />}
      {state.name === 'nothing' && <Notice title={say('noArticle')} hint={say('noArticleHint')} />}
      {state.name === 'asking' && (
        <Notice
          title={say('linkAsk', URL.parse(url)?.host ?? url)}
          hint={say(state.isRefused ? 'linkRefused' : 'linkAskHint')}
        >
          <CommandButton run={ask} shortcut="A" look="main">
            {say(wish === 'read' ? 'linkAllowRead' : 'linkAllowKeep')}
          </CommandButton>
        </Notice>
      )}
      <p class="link-open">
        <a href={url} rel="noopener noreferrer">
          {say('linkOpen')}
        </a>{' '}
        {state.name === 'asking' && say('linkOpenHint')}
      </p>
    </main>
  );
}
