import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../article/article';
import type { Compared } from '../controls/changes-address';
import type { Summary, Version } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';
import type { ImageSource } from '../reader/prepare-body';
import { blocksOf } from './blocks-of';
import { type Change, compareBlocks } from './compare-blocks';
import { pairOfVersions } from './pair-of-versions';

export type ChangesEffects = {
  /** What the page's address asks for. */
  asked: Compared;
  versions(id: string): Promise<Version[]>;
  findVersion(id: string, version: number): Promise<Article | undefined>;
  showVersion(id: string, version: number): Promise<Summary>;
  /** Parses and cleans html into an element of a document that loads nothing. */
  sanitise(html: string): HTMLElement;
  imageSource: ImageSource;
  /** Lets the page live while much is compared. */
  pause(): Promise<void>;
  /** Writes what is compared into the page's address. */
  remember(compared: Compared): void;
  /** The address of the reader. */
  readerAddress(): string;
  libraryAddress: string;
};

export type ChangesState =
  | { name: 'loading' }
  | { name: 'gone'; what: 'kept' | 'version' }
  | { name: 'single' }
  | { name: 'compared'; article: Article; changes: Change[]; isSameText: boolean }
  | { name: 'failed'; failure: Failure };

/** The versions of a kept article, and what changed between two of them. */
export function useChanges(effects: ChangesEffects) {
  const [versions, setVersions] = useState<Version[]>([]);
  const [pair, setPair] = useState({ from: 0, to: 0 });
  const [state, setState] = useState<ChangesState>({ name: 'loading' });
  const turn = useRef(0);

  const load = useCallback(
    async (wanted: { from?: number; to?: number }) => {
      turn.current += 1;
      const mine = turn.current;
      setState({ name: 'loading' });
      const next = await lookUp(effects, wanted, (found, chosen) => {
        setVersions(found);
        setPair(chosen);
      }).catch((thrown): ChangesState => ({ name: 'failed', failure: failureOf(thrown) }));
      // Only what was asked for last is shown.
      if (mine === turn.current) setState(next);
    },
    [effects],
  );
  useEffect(() => void load(effects.asked), [load, effects]);
  const compare = (chosen: { from: number; to: number }) => {
    setPair(chosen);
    effects.remember({ kept: effects.asked.kept, ...chosen });
    load(chosen);
  };
  /** Learns anew which version is shown. */
  const refresh = useCallback(() => effects.versions(effects.asked.kept).then(setVersions, () => {}), [effects]);
  return { versions, pair, state, compare, refresh, reload: () => load(pair.to ? pair : effects.asked) };
}

async function lookUp(
  effects: ChangesEffects,
  wanted: { from?: number; to?: number },
  found: (versions: Version[], pair: { from: number; to: number }) => void,
): Promise<ChangesState> {
  const id = effects.asked.kept;
  const versions = await effects.versions(id);
  if (versions.length === 0) return { name: 'gone', what: 'kept' };
  const pair = pairOfVersions(versions, wanted);
  found(versions, pair);
  if (versions.length === 1) return { name: 'single' };
  const [before, after] = await Promise.all([effects.findVersion(id, pair.from), effects.findVersion(id, pair.to)]);
  if (!before || !after) return { name: 'gone', what: 'version' };
  return compareArticles(before, after, effects);
}

async function compareArticles(before: Article, after: Article, effects: ChangesEffects): Promise<ChangesState> {
  const blocks = [before, after].map((article) => blocksOf(article, effects.sanitise(article.html)));
  const [old = [], young = []] = blocks;
  const segmenter = new Intl.Segmenter(supported(after.language), { granularity: 'word' });
  const changes = await compareBlocks(old, young, { segmenter, pause: effects.pause });
  return { name: 'compared', article: after, changes, isSameText: before.html === after.html };
}

/** Pages give languages that no browser knows. */
function supported(language: string | undefined): string[] {
  try {
    return language ? Intl.Segmenter.supportedLocalesOf(language) : [];
  } catch {
    return [];
  }
}
