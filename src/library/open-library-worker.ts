import type { Outcome } from '../outcome';
import type { LibraryAnswer, LibraryCaller } from './library-call';

type LibraryWorker = EventTarget & Pick<Worker, 'postMessage' | 'terminate'>;

/**
 * The library in a worker of its own, started by the first call; only one may be open in the browser. When the worker
 * fails, calls under way answer with `library-worker-failed` and the next call starts a new one.
 */
export function openLibraryWorker(start: () => LibraryWorker = startWorker): LibraryCaller {
  let open: ReturnType<typeof connect> | undefined;
  return (call, args) => {
    open ??= connect(start(), () => {
      open = undefined;
    });
    return open(call, args);
  };
}

function startWorker(): LibraryWorker {
  return new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module', name: 'library' });
}

function connect(worker: LibraryWorker, ended: () => void): LibraryCaller {
  const waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  let lastId = 0;
  const answer = (id: number, outcome: Outcome<unknown>) => {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  };
  const fail = (message: string) => {
    ended();
    worker.terminate();
    for (const id of [...waiting.keys()]) answer(id, { error: { code: 'library-worker-failed', message } });
  };
  worker.addEventListener('message', (event) => {
    const { id, outcome } = (event as MessageEvent<LibraryAnswer>).data;
    answer(id, outcome);
  });
  // Fires when the script cannot be loaded and for every error that nothing caught, after which its state is in doubt.
  worker.addEventListener('error', (event) => fail((event as ErrorEvent).message ?? 'The worker could not be loaded.'));
  worker.addEventListener('messageerror', () => fail('An answer of the worker could not be read.'));
  return (call, args) => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, call, args });
    });
  };
}
