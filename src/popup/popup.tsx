import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../article/article';
import { CommandButton } from '../controls/command-button';
import { KeepButton, KeepStatus } from '../controls/keep-controls';
import { LibraryFooter } from '../controls/library-footer';
import { type KeepEffects, useKeep } from '../controls/use-keep';
import { useShortcuts } from '../controls/use-shortcuts';
import { Working } from '../controls/working';
import type { Summary } from '../library/library-types';
import type { ReaderEffects, Surface } from '../reader/reading';
import { ReadingSurface } from '../reader/reading-surface';
import type { CutShown } from '../reader/use-cut';
import { type PageCutEffects, useCutEffects } from '../reader/use-cut-effects';
import { useWording } from '../wording-context';
import { KeptCopy } from './kept-copy';
import { ReadNotice } from './read-notice';
import { type ReadAs, type ReadState, stateAfter } from './read-state';
import { type WaitingEffects, WaitingList } from './waiting-list';

export type PopupEffects = KeepEffects &
  ReaderEffects &
  PageCutEffects &
  WaitingEffects & {
    /** Reads the tab that the popup was opened on. Never rejects. */
    read(as: ReadAs): Promise<ReadState>;
    /** The kept copy of the tab's address, if there is one. */
    keptCopy(): Promise<Summary | undefined>;
    openInTab(article: Article, cut: CutShown): void;
    /** Shows it in a tab and prints it there: the browser's dialogue would close a popup, and what is to be printed with it. */
    printInTab(article: Article, cut: CutShown): void;
    openLibrary(): void;
  };

/** The reader view of a page that is open in a tab: in the popup, one click away, and in the sidebar. */
export function Popup({ effects, surface = 'popup' }: { effects: PopupEffects; surface?: Surface }) {
  const [state, setState] = useState<ReadState>({ name: 'working' });
  const read = useCallback(
    (as: ReadAs) => void effects.read(as).then((next) => setState((before) => stateAfter(before, next, as))),
    [effects],
  );
  // Before painting: nobody waits for a frame without anything in it.
  useLayoutEffect(() => read('article'), [read]);

  if (state.name === 'article') return <ArticlePopup state={state} read={read} effects={effects} surface={surface} />;
  return <NoticePopup state={state} read={read} effects={effects} />;
}

type ArticleState = Extract<ReadState, { name: 'article' }>;

type ArticleProps = {
  state: ArticleState;
  read: (as: ReadAs) => void;
  effects: PopupEffects;
  surface: Surface;
};

function ArticlePopup({ state: shown, read, effects: given, surface }: ArticleProps) {
  const { article } = shown;
  const effects = usePrinting(useCutEffects(given, shown, read), shown);
  const { say } = useWording();
  const { state, keep, toggle, undo, refresh } = useKeep(article, effects);
  const openInTab = () => effects.openInTab(article, cutOf(shown));
  return (
    <ReadingSurface
      article={article}
      surface={surface}
      imageSource={asItIs}
      missingText={say('pictureUnavailable')}
      effects={effects}
      shortcuts={{
        k: toggle,
        z: undo,
        u: state.name === 'kept' ? keep : undefined,
        t: openInTab,
        l: effects.openLibrary,
      }}
      commands={
        <>
          <KeepButton state={state} toggle={toggle} />
          <CommandButton run={openInTab} shortcut="T">
            {say('openInTab')}
          </CommandButton>
          <CommandButton run={effects.openLibrary} shortcut="L">
            {say('library')}
          </CommandButton>
        </>
      }
      status={<KeepStatus state={state} undo={undo} keepAgain={keep} effects={effects} onCompleted={refresh} />}
      foot={<WaitingList effects={given} />}
    />
  );
}

function cutOf({ as, rule }: ArticleState): CutShown {
  return { ...(as && { as }), ...(rule && { rule }) };
}

function usePrinting<Effects extends PopupEffects>(effects: Effects, shown: ArticleState): Effects {
  return useMemo(() => {
    const print = () => effects.printInTab(shown.article, cutOf(shown));
    return { ...effects, copying: { ...effects.copying, print } };
  }, [effects, shown]);
}

const asItIs = (url: string) => Promise.resolve(url);

type NoticeProps = {
  state: Exclude<ReadState, { name: 'article' }>;
  read: (as: ReadAs) => void;
  effects: PopupEffects;
};

function NoticePopup({ state, read, effects }: NoticeProps) {
  const { say } = useWording();
  const canReadOn = state.name === 'none';
  useShortcuts({
    l: effects.openLibrary,
    s: canReadOn && state.hasSelection ? () => read('selection') : undefined,
    p: canReadOn ? () => read('page') : undefined,
    r: state.name === 'failed' ? () => read('article') : undefined,
  });
  if (state.name === 'working') return <Working text={say('working')} />;
  return (
    <main>
      <KeptCopy find={effects.keptCopy} open={effects.openKept} />
      <ReadNotice state={state} read={read} />
      <WaitingList effects={effects} isAlone />
      <LibraryFooter open={effects.openLibrary} />
    </main>
  );
}
