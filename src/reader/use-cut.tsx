import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { type Failure, failureOf } from '../outcome';
import type { ReadAs } from '../rules/read-by-rule';
import { useWording } from '../wording-context';
import { CutStatus } from './cut-status';
import type { Reading, Tool } from './reading';
import { AutomaticSwitch } from './use-automatic';

/** How the article that is shown was cut from its page. */
export type CutShown = {
  /** `article` where it is not said. */
  as?: ReadAs;
  /** Whether it was cut from the source that is kept with a copy: there is no page to point at. */
  isFromCopy?: true;
  /** What became of the reader's rule for the site, if there is one. */
  rule?: 'followed' | 'missing';
  /** What was asked for since, and could not be read. */
  missed?: ReadAs;
  /** Why what was asked for since could not be tried. */
  failure?: Failure;
};

/** Other ways to cut an article, where its page is at hand. */
export type CutEffects = {
  shown: CutShown;
  readAs(as: ReadAs): void;
  /** Opens the picker in the page. Rejects with readTab's FailureErrors. Absent where no page is at hand. */
  choose?(): Promise<void>;
  openRules(): void;
};

const MENU = 'cut-menu';

/** What to do when the cut is wrong: choose the part, or read the selection, the whole page, the usual cut. */
export function useCut({ article, surface, effects: { cut, automatic } }: Reading): Tool {
  const { say } = useWording();
  const host = URL.parse(article.url)?.host;
  const menu = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Failure>();
  const choose = useCallback(() => {
    menu.current?.hidePopover?.();
    cut?.choose?.().catch((thrown) => setFailure(failureOf(thrown)));
  }, [cut]);
  const readAs = useCallback(
    (as: ReadAs) => {
      menu.current?.hidePopover?.();
      setFailure(undefined);
      cut?.readAs(as);
    },
    [cut],
  );
  const shortcuts = useMemo(() => (cut ? { c: choose, x: () => menu.current?.togglePopover?.() } : {}), [cut, choose]);
  const status = (
    <CutStatus
      article={article}
      surface={surface}
      cut={cut}
      failure={failure ?? cut?.shown.failure}
      {...{ choose, readAs }}
    />
  );
  if (!cut) return { name: 'cut', shortcuts, panel: status };
  return {
    name: 'cut',
    isRare: true,
    shortcuts,
    button: (
      <button type="button" class="button cut-button" popovertarget={MENU} aria-keyshortcuts="X">
        <span>{say('notRight')}</span>
        <span class="key" aria-hidden="true">
          X
        </span>
      </button>
    ),
    panel: (
      <>
        <div id={MENU} class="cut-menu" popover="auto" ref={menu}>
          {cut.choose && (
            <CommandButton run={choose} shortcut="C">
              {say('chooseParts')}
            </CommandButton>
          )}
          {(cut.choose ? WAYS : WAYS_OF_COPY).map((as) => (
            <CommandButton key={as} run={() => readAs(as)}>
              {say(LABELS[as])}
            </CommandButton>
          ))}
          <CommandButton run={cut.openRules}>{say('openRules')}</CommandButton>
          {automatic && host && <AutomaticSwitch automatic={automatic} host={host} />}
        </div>
        {status}
      </>
    ),
  };
}

const WAYS = ['selection', 'page', 'usual'] as const;
const WAYS_OF_COPY = ['article', 'page', 'usual'] as const;
const LABELS = {
  article: 'cutAgain',
  selection: 'readSelection',
  page: 'readWholePage',
  usual: 'readUsual',
} as const;
