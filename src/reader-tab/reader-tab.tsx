import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Article } from '../article/article';
import { CommandButton } from '../controls/command-button';
import { FailureNotice } from '../controls/failure-notice';
import { KeepButton, KeepStatus } from '../controls/keep-controls';
import { LibraryFooter } from '../controls/library-footer';
import { Notice } from '../controls/notice';
import { type KeepEffects, useKeep } from '../controls/use-keep';
import { useShortcuts } from '../controls/use-shortcuts';
import { Working } from '../controls/working';
import type { LinkWish } from '../links/link-wish';
import { type Failure, failureOf } from '../outcome';
import type { Larger } from '../reader/pictures/use-full-size';
import type { ImageSource } from '../reader/prepare-body';
import type { ReaderEffects } from '../reader/reading';
import { ReadingSurface } from '../reader/reading-surface';
import type { CutShown } from '../reader/use-cut';
import { useWording } from '../wording-context';
import { type LinkEffects, LinkTab } from './link-tab';
import { useLargerPictures } from './use-larger-pictures';
import { type ReadAgainEffects, useReadAgain } from './use-read-again';
import { type KeptVersion, useVersions, type VersionsEffects } from './use-versions';

/** What a reader tab has to show. */
export type ReaderTabState =
  | { name: 'working' }
  | {
      name: 'article';
      article: Article;
      isKept: boolean;
      imageSource: ImageSource;
      /** Where the page that it was read from may be at hand. */
      cut?: CutShown;
      isAutomatic?: boolean;
      /** Of a kept one. */
      kept?: KeptVersion;
    }
  | { name: 'link'; url: string; wish: LinkWish }
  | { name: 'gone'; what: 'page' | 'kept' | 'version'; source?: string }
  | { name: 'failed'; failure: Failure };

export type ReaderTabEffects = KeepEffects &
  ReaderEffects &
  ReadAgainEffects &
  VersionsEffects &
  LinkEffects & {
    /** Finds what the tab's address asks for. Rejects with a FailureError. */
    load(): Promise<ReaderTabState>;
    showTitle(title: string): void;
    /** Prints the article, now that it is shown, where the tab was opened for that. */
    printIfAsked(): void;
    openLibrary(): void;
    /** The pictures of a kept article that its page had larger, and what puts them in their place. */
    larger(article: Article, id: string): Promise<Larger[]>;
    keepLarger(id: string, pictures: Larger[]): Promise<number>;
  };

/** The reader view at full size, of a page's article or of a kept one. */
export function ReaderTab({ effects }: { effects: ReaderTabEffects }) {
  const [state, setState] = useState<ReaderTabState>({ name: 'working' });
  const load = useCallback(() => {
    effects.load().then(setState, (thrown) => setState({ name: 'failed', failure: failureOf(thrown) }));
  }, [effects]);
  useEffect(load, [load]);

  if (state.name === 'article') return <ArticleTab state={state} show={setState} effects={effects} reload={load} />;
  if (state.name === 'link') return <LinkTab url={state.url} wish={state.wish} effects={effects} />;
  return <NoticeTab state={state} effects={effects} retry={load} />;
}

type ArticleTabProps = {
  state: Extract<ReaderTabState, { name: 'article' }>;
  show: (state: ReaderTabState) => void;
  effects: ReaderTabEffects;
  reload: () => void;
};

function ArticleTab({ state: shown, show, effects: given, reload }: ArticleTabProps) {
  const { article, isKept, imageSource } = shown;
  const effects = useLargerPictures(shown, useReadAgain(shown, show, given), reload);
  const { say } = useWording();
  const { state, keep, toggle, undo, refresh } = useKeep(article, effects);
  const versions = useVersions(shown.kept, given);
  const canKeepAgain = state.name === 'kept' && !isKept;
  useEffect(() => effects.showTitle(article.title), [article.title, effects]);
  useEffect(() => effects.printIfAsked(), [effects.printIfAsked]);
  const completed = () => {
    refresh();
    if (isKept) reload();
  };
  return (
    <ReadingSurface
      article={article}
      surface="tab"
      imageSource={imageSource}
      missingText={say(isKept ? 'pictureMissing' : 'pictureUnavailable')}
      effects={effects}
      shortcuts={{
        k: toggle,
        z: undo,
        u: canKeepAgain ? keep : undefined,
        l: effects.openLibrary,
        ...versions.shortcuts,
      }}
      commands={
        <>
          <KeepButton state={state} toggle={toggle} />
          <CommandButton run={effects.openLibrary} shortcut="L">
            {say('library')}
          </CommandButton>
        </>
      }
      aside={
        <a class="source" href={article.url} target="_blank" rel="noopener noreferrer">
          {say('openSource')}
        </a>
      }
      status={
        <>
          <KeepStatus
            state={state}
            undo={undo}
            {...(canKeepAgain && { keepAgain: keep })}
            effects={effects}
            onCompleted={completed}
          />
          {versions.line}
        </>
      }
    />
  );
}

type NoticeTabProps = {
  state: Exclude<ReaderTabState, { name: 'article' | 'link' }>;
  effects: ReaderTabEffects;
  retry: () => void;
};

function NoticeTab({ state, effects, retry }: NoticeTabProps) {
  const { say } = useWording();
  useShortcuts({ l: effects.openLibrary, r: state.name === 'failed' ? retry : undefined });
  if (state.name === 'working') return <Working text={say('loadingLibrary')} />;
  return (
    <main>
      <NoticeOf state={state} retry={retry} />
      <LibraryFooter open={effects.openLibrary} />
    </main>
  );
}

const GONE = {
  kept: ['keptGone', 'keptGoneHint'],
  version: ['versionGone', 'versionGoneHint'],
  page: ['tabGone', 'tabGoneHint'],
} as const;

function NoticeOf({
  state,
  retry,
}: {
  state: Extract<ReaderTabState, { name: 'gone' | 'failed' }>;
  retry: () => void;
}) {
  const { say } = useWording();
  if (state.name === 'failed') return <FailureNotice failure={state.failure} retry={retry} shortcut="R" />;
  const [title, hint] = GONE[state.what];
  return (
    <Notice title={say(title)} hint={say(hint)}>
      {state.source && (
        <a href={state.source} rel="noopener noreferrer">
          {say('openSource')}
        </a>
      )}
    </Notice>
  );
}
