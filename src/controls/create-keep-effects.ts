import { hostPattern } from '../images/host-pattern';
import type { KeepingApi } from '../keeping/create-keeping';
import type { KeptHints } from '../keeping/kept-hints';
import type { LibraryApi } from '../library/create-library';
import type { Answerer, Remote } from '../messages';
import type { KeepEffects } from './use-keep';

type Parts = {
  keeping: Remote<KeepingApi>;
  library: Remote<LibraryApi>;
  hints: KeptHints;
  /** Where the page's article was read, for pictures that only that page may fetch; or `kept`, see KeepingApi. */
  tabId(): number | 'kept' | undefined;
  requestPermission(origins: string[]): Promise<boolean>;
  newId(): string;
  isPrivate: boolean;
  /** Listens for what the background tells of a keep under way. */
  listen(answerer: Answerer): void;
};

type Listener = (url: string, done: number, total: number) => void;

/** What the keep button and its status need, wired to the background. */
export function createKeepEffects(parts: Parts): KeepEffects {
  const { keeping, library } = parts;
  const listeners = new Set<Listener>();
  parts.listen((_, args) => {
    for (const listener of listeners) listener(...(args as Parameters<Listener>));
  });
  return {
    isPrivate: parts.isPrivate,
    hint: parts.hints.find,
    findByAddress: keeping.findByAddress,
    keep: (callId, article) => keeping.keep(callId, article, parts.tabId()),
    undoKeep: keeping.undoKeep,
    remove: keeping.remove,
    restore: keeping.restore,
    completeImages: keeping.completeImages,
    missingImages: library.missingImages,
    requestHosts: (urls) => parts.requestPermission([...new Set(urls.map(hostPattern))]),
    newId: parts.newId,
    onProgress(address, tell) {
      const listener: Listener = (url, done, total) => {
        if (url === address) tell(done, total);
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
