import { useMemo, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { GoBackStatus } from '../controls/go-back-status';
import { placeOf } from '../controls/place-of';
import { useGoBack } from '../controls/use-go-back';
import { useShortcuts } from '../controls/use-shortcuts';
import type { Version } from '../library/library-types';
import { useWording } from '../wording-context';
import { ChangeList } from './change-list';
import { ChangesNotice } from './changes-notice';
import { groupChanges } from './group-changes';
import { stepToChange } from './step-to-change';
import { type ChangesEffects, useChanges } from './use-changes';
import { VersionChoice } from './version-choice';

/** What changed between two versions of a kept article, and the way back to one of them. */
export function Changes({ effects }: { effects: ChangesEffects }) {
  const { say } = useWording();
  const { versions, pair, state, compare, refresh, reload } = useChanges(effects);
  const [isAllShown, setIsAllShown] = useState(false);
  const goBack = useGoBack(versions, (version) => effects.showVersion(effects.asked.kept, version), refresh);
  const groups = useMemo(() => (state.name === 'compared' ? groupChanges(state.changes) : []), [state]);
  const hasChanges = groups.some(({ isSame }) => !isSame);
  const target = hidden(versions, pair);
  const isGone = state.name === 'gone' && state.what === 'kept';
  const read = () => location.assign(effects.readerAddress());
  const openLibrary = () => location.assign(effects.libraryAddress);
  const keys = {
    next: hasChanges ? () => stepToChange(1) : undefined,
    previous: hasChanges ? () => stepToChange(-1) : undefined,
    all: hasChanges ? () => setIsAllShown(!isAllShown) : undefined,
    back: target && (() => goBack.go(target.version)),
  };
  useShortcuts({
    n: keys.next,
    'Shift+n': keys.previous,
    u: keys.all,
    g: keys.back,
    z: goBack.undo,
    l: openLibrary,
    e: isGone ? undefined : read,
  });
  return (
    <>
      <header class="bar">
        {!isGone && (
          <CommandButton run={read} shortcut="E">
            {say('changesRead')}
          </CommandButton>
        )}
        <CommandButton run={openLibrary} shortcut="L">
          {say('library')}
        </CommandButton>
        <CommandButton run={() => stepToChange(-1)} shortcut="Shift+N" disabled={!hasChanges}>
          {say('changesPrevious')}
        </CommandButton>
        <CommandButton run={() => stepToChange(1)} shortcut="N" disabled={!hasChanges}>
          {say('changesNext')}
        </CommandButton>
        <CommandButton run={() => setIsAllShown(!isAllShown)} shortcut="U" pressed={isAllShown} disabled={!hasChanges}>
          {say('changesShowAll')}
        </CommandButton>
        {target && (
          <CommandButton run={() => goBack.go(target.version)} shortcut="G">
            {say('versionGoBackTo', placeOf(versions, target.version))}
          </CommandButton>
        )}
      </header>
      <GoBackStatus goBack={goBack} versions={versions} />
      <main>
        <h1>{say('changesTitle')}</h1>
        {versions.length > 1 && <VersionChoice versions={versions} pair={pair} choose={compare} />}
        <ChangesNotice state={state} reload={reload} />
        {state.name === 'compared' && hasChanges && (
          <ChangeList
            article={state.article}
            groups={groups}
            isAllShown={isAllShown}
            imageSource={effects.imageSource}
          />
        )}
      </main>
    </>
  );
}

/** Of the two that are compared the one that is not shown: the older, where neither is. */
function hidden(versions: Version[], { from, to }: { from: number; to: number }): Version | undefined {
  return [from, to]
    .flatMap((number) => versions.filter(({ version }) => version === number))
    .find(({ isShown }) => !isShown);
}
