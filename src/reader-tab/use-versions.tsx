import { useEffect, useRef, useState } from 'preact/hooks';
import { GoBackStatus } from '../controls/go-back-status';
import { useGoBack } from '../controls/use-go-back';
import type { Shortcuts } from '../controls/use-shortcuts';
import type { Summary, Version } from '../library/library-types';
import { VersionsLine } from './versions-line';

export type VersionsEffects = {
  versions(id: string): Promise<Version[]>;
  showVersion(id: string, version: number): Promise<Summary>;
};

/** A kept article, and which of its versions is read: the one that is shown where none is named. */
export type KeptVersion = { id: string; version?: number };

/** The line of a kept copy that has several versions, with its keys. */
export function useVersions(kept: KeptVersion | undefined, effects: VersionsEffects) {
  const [versions, setVersions] = useState<Version[]>([]);
  const menu = useRef<HTMLElement>(null);
  const id = kept?.id;
  useEffect(() => {
    if (id === undefined) return setVersions([]);
    // Without an answer there is no line: the article itself is there.
    effects.versions(id).then(setVersions, () => setVersions([]));
  }, [id, effects]);
  // What is read stays what it was when another version becomes the one that is shown.
  const read = useRef<number | undefined>(undefined);
  read.current = kept?.version ?? read.current ?? versions.find(({ isShown }) => isShown)?.version;
  const goBack = useGoBack(
    versions,
    (version) => effects.showVersion(id ?? '', version),
    (shown) =>
      setVersions(versions.map(({ isShown: _, ...one }) => (one.version === shown ? { ...one, isShown: true } : one))),
  );
  if (!kept || versions.length < 2 || read.current === undefined) return { line: null, shortcuts: {} };
  const props = { id: kept.id, versions, read: read.current, menu };
  const isOld = versions.some(({ version, isShown }) => version === read.current && !isShown);
  const goBackHere = isOld ? () => goBack.go(props.read) : undefined;
  const shortcuts: Shortcuts = {
    i: () => void menu.current?.togglePopover?.(),
    ...(goBackHere && { 'Shift+i': goBackHere }),
    ...(goBack.undo && { z: goBack.undo }),
  };
  const line = (
    <>
      <VersionsLine {...props} goBack={goBackHere} />
      <GoBackStatus goBack={goBack} versions={versions} />
    </>
  );
  return { line, shortcuts };
}
