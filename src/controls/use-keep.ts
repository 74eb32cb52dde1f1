import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../article/article';
import type { KeptArticle, MissingReason, Summary } from '../library/library-types';
import { type Failure, failureOf } from '../outcome';

/** What an article's copy in the library looks like from a page that shows the article. */
export type KeepState =
  | { name: 'unknown' }
  | {
      name: 'not-kept' /** The id of what was removed just now. */;
      removed?: string /** A keep was taken back just now. */;
      undone?: true;
    }
  /** Nothing is kept from a private window. */
  | { name: 'private' }
  | { name: 'keeping'; done: number; total: number }
  | { name: 'kept'; id: string; kept: number; missing: number; change?: KeptArticle['change'] | 'reverted' }
  | { name: 'failed'; failure: Failure };

export type KeepEffects = {
  /** Whether this is a private window, of which nothing is kept and nothing noted. */
  isPrivate: boolean;
  /** What is noted beside the library: quick, perhaps wrong. */
  hint(address: string): Promise<{ id: string; kept: number } | undefined>;
  findByAddress(addresses: string[], title?: string): Promise<Summary | undefined>;
  keep(callId: string, article: Article): Promise<KeptArticle>;
  undoKeep(id: string): Promise<Summary | undefined>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<Summary | undefined>;
  completeImages(id: string): Promise<number>;
  missingImages(id: string): Promise<{ url: string; missing: MissingReason }[]>;
  /** Asks the reader to allow reading from the hosts of these addresses. Must be called straight from a gesture. */
  requestHosts(urls: string[]): Promise<boolean>;
  newId(): string;
  /** Calls back with each picture that a keep of this address has fetched. Answers with what stops it. */
  onProgress(address: string, tell: (done: number, total: number) => void): () => void;
};

const keptState = (summary: Summary, change?: KeptArticle['change'] | 'reverted'): KeepState => ({
  name: 'kept',
  id: summary.id,
  kept: summary.kept,
  missing: summary.missingImages,
  ...(change && { change }),
});

/** The copy of `article` in the library, and what can be done about it. */
export function useKeep(article: Article | undefined, effects: KeepEffects) {
  const [state, setState] = useState<KeepState>({ name: 'unknown' });

  useEffect(() => {
    if (!article) return;
    if (effects.isPrivate) return setState({ name: 'private' });
    let isCurrent = true;
    // A reader who was quicker than the library has the last word.
    const say = (next: KeepState) => setState((before) => (isCurrent && isPassive(before) ? next : before));
    lookUp(article, effects, say);
    return () => {
      isCurrent = false;
    };
  }, [article, effects]);

  const attempt = (work: () => Promise<KeepState>) => {
    work().then(setState, (thrown) => setState({ name: 'failed', failure: failureOf(thrown) }));
  };

  const keep = () => {
    if (!article || state.name === 'keeping' || effects.isPrivate) return;
    setState({ name: 'keeping', done: 0, total: 0 });
    const stop = effects.onProgress(article.url, (done, total) =>
      setState((before) => (before.name === 'keeping' ? { name: 'keeping', done, total } : before)),
    );
    attempt(async () => {
      try {
        const { summary, change } = await effects.keep(effects.newId(), article);
        return keptState(summary, change);
      } finally {
        stop();
      }
    });
  };

  const remove = (id: string) =>
    attempt(async () => {
      await effects.remove(id);
      return { name: 'not-kept', removed: id };
    });

  const undoKeep = (id: string) =>
    attempt(async () => {
      const before = await effects.undoKeep(id);
      return before ? keptState(before, 'reverted') : { name: 'not-kept', undone: true };
    });

  const restore = (id: string) =>
    attempt(async () => {
      const summary = await effects.restore(id);
      return summary ? keptState(summary) : { name: 'not-kept' };
    });

  /** Takes back what was done last, where that can be taken back. */
  const undo = () => {
    if (!canUndo(state)) return;
    if (state.name === 'kept') undoKeep(state.id);
    if (state.name === 'not-kept' && state.removed) restore(state.removed);
  };

  /** Keeps what is not kept; what is kept is undone when it was kept just now, and otherwise removed. */
  const toggle = () => {
    if (state.name !== 'kept') keep();
    else if (canUndo(state)) undo();
    else remove(state.id);
  };

  /** Looks again at what the library has of it. */
  const refresh = () => {
    if (state.name !== 'kept' || !article) return;
    const { change } = state;
    attempt(async () => {
      const summary = await effects.findByAddress(addressesOf(article), article.title);
      return summary ? keptState(summary, change) : { name: 'not-kept' };
    });
  };

  return { state, keep, toggle, undo, refresh };
}

/** Whether what was done last can be taken back. */
export function canUndo(state: KeepState): boolean {
  if (state.name === 'kept') return state.change !== undefined && state.change !== 'reverted';
  return state.name === 'not-kept' && state.removed !== undefined;
}

/** Whether nothing has been done here yet, so that the state may follow what is known of the library. */
function isPassive(state: KeepState): boolean {
  if (state.name === 'kept') return state.change === undefined;
  return state.name === 'unknown' || (state.name === 'not-kept' && !state.removed && !state.undone);
}

async function lookUp(article: Article, effects: KeepEffects, say: (state: KeepState) => void): Promise<void> {
  const hint = await effects.hint(article.url).catch(() => undefined);
  say(hint ? { name: 'kept', ...hint, missing: 0 } : { name: 'not-kept' });
  try {
    const summary = await effects.findByAddress(addressesOf(article), article.title);
    say(summary ? keptState(summary) : { name: 'not-kept' });
  } catch {
    // The library cannot be asked now: the hint stands, and keeping will say what is wrong.
  }
}

function addressesOf({ url, canonicalUrl }: Article): string[] {
  return canonicalUrl ? [url, canonicalUrl] : [url];
}
