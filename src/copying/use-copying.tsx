import { useMemo, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { Shortcuts } from '../controls/use-shortcuts';
import type { Reading, Tool } from '../reader/reading';
import { useWording } from '../wording-context';
import { CopyMenu, type Entry } from './copy-menu';
import { type Copied, createCopies } from './create-copies';
import { useTold } from './use-told';
import { whyNot } from './why-not';

/** Copies, shares and prints the article. `body` gives its text as clean, marked elements, new ones each time. */
export function useCopying(reading: Reading, body: () => HTMLElement): Tool {
  const { article, view } = reading;
  const { copying } = reading.effects;
  const wording = useWording();
  const { say } = wording;
  const [menu, setMenu] = useState<{ passage: Range | undefined }>();
  const { told, tell } = useTold(copying.after);
  const copies = useMemo(
    () => createCopies({ article, wording, effects: copying, body, view: () => view.current }),
    [article, wording, copying, body, view],
  );
  // What is selected is noted when the menu opens: the menu takes the focus.
  const shortcuts = useMemo((): Shortcuts => ({ y: () => setMenu({ passage: selectionIn(view.current) }) }), [view]);

  const run = ({ work, done }: Pick<Entry, 'work' | 'done'>) => {
    setMenu(undefined);
    work().then(
      () => done && tell({ text: say(done), isFailure: false }),
      (thrown) => {
        const why = whyNot(thrown);
        if (why) tell({ text: say('notCopied', wording.failure(why)), isFailure: true });
      },
    );
  };
  const entries = entriesOf(copies, menu?.passage);
  return {
    name: 'copying',
    shortcuts,
    isRare: true,
    button: (
      <CommandButton run={() => shortcuts.y?.()} shortcut="Y">
        {say('copyMenu')}
      </CommandButton>
    ),
    panel: (
      <>
        {menu && <CopyMenu entries={entries} run={run} close={() => setMenu(undefined)} />}
        <p role="status" class={told?.isFailure ? 'copy-told failed' : 'copy-told'}>
          {told?.text}
        </p>
      </>
    ),
  };
}

function entriesOf(copies: Copied, passage: Range | undefined): Entry[] {
  const { share, print } = copies;
  return [
    { name: 'copyMarkdown', key: 'M', work: copies.markdown, done: 'copiedMarkdown' },
    { name: 'copyRich', key: 'R', work: copies.rich, done: 'copiedRich' },
    { name: 'copyPlain', key: 'T', work: copies.plain, done: 'copiedPlain' },
    { name: 'copyLink', key: 'L', work: copies.link, done: 'copiedLink' },
    {
      name: 'copyPassage',
      key: 'S',
      ...(passage ? {} : { hint: 'copyPassageHint' }),
      work: () => (passage ? copies.passage(passage) : Promise.resolve()),
      done: 'copiedPassage',
    },
    ...(share ? [{ name: 'share', key: 'H', work: share } as const] : []),
    ...(print ? [{ name: 'print', key: 'P', work: print } as const] : []),
  ];
}

function selectionIn(view: Element | null): Range | undefined {
  const selection = view?.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return view?.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}
