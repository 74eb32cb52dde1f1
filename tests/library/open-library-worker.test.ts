import { expect, it } from 'vitest';
import type { LibraryAnswer, LibraryCall } from '../../src/library/library-call';
import { openLibraryWorker } from '../../src/library/open-library-worker';

/** Workers that only remember what they were told, until the test lets them answer. */
function fakeWorkers() {
  const workers: (EventTarget & { calls: LibraryCall[]; isTerminated: boolean })[] = [];
  const start = () => {
    const worker = Object.assign(new EventTarget(), {
      calls: [] as LibraryCall[],
      isTerminated: false,
      postMessage: (call: LibraryCall) => void worker.calls.push(call),
      terminate: () => {
        worker.isTerminated = true;
      },
    });
    workers.push(worker);
    return worker;
  };
  const answer = (index: number, data: LibraryAnswer) =>
    workers[index]?.dispatchEvent(new MessageEvent('message', { data }));
  return { workers, start, answer };
}

it('starts no worker before the first call', () => {
  const { workers, start } = fakeWorkers();
  openLibraryWorker(start);
  expect(workers).toEqual([]);
});

it('gives each call its own answer, in whatever order they come', async () => {
  const { workers, start, answer } = fakeWorkers();
  const call = openLibraryWorker(start);
  const answers = [call('list', [{ limit: 1 }]), call('find', ['a'])];
  const [list, find] = workers[0]?.calls ?? [];
  expect([list?.call, list?.args, find?.call]).toEqual(['list', [{ limit: 1 }], 'find']);
  answer(0, { id: find?.id ?? 0, outcome: { value: 'found' } });
  answer(0, { id: list?.id ?? 0, outcome: { error: { code: 'library-full', message: 'full' } } });
  expect(await Promise.all(answers)).toEqual([
    { error: { code: 'library-full', message: 'full' } },
    { value: 'found' },
  ]);
  expect(workers).toHaveLength(1);
});

it.each(['error', 'messageerror'])(
  'answers what is under way when the worker fails (%s), and starts another',
  async (type) => {
    const { workers, start, answer } = fakeWorkers();
    const call = openLibraryWorker(start);
    const lost = [call('check', []), call('facts', [])];
    workers[0]?.dispatchEvent(new Event(type));
    for (const outcome of await Promise.all(lost)) {
      expect(outcome).toMatchObject({ error: { code: 'library-worker-failed' } });
    }
    expect(workers[0]?.isTerminated).toBe(true);
    const next = call('check', []);
    answer(1, { id: workers[1]?.calls[0]?.id ?? 0, outcome: { value: [] } });
    expect(await next).toEqual({ value: [] });
  },
);
