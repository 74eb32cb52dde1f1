import { expect, it, vi } from 'vitest';
import type { LibraryApi } from '../../src/library/create-library';
import { libraryCaller } from '../../src/library/library-call';
import { FailureError } from '../../src/outcome';
import { articleWith, memoryLibrary } from './memory-library';

it('answers a call with its outcome', async () => {
  const { library } = memoryLibrary();
  const call = libraryCaller(async () => library);
  const kept = await call('keep', [{ callId: 'one', article: articleWith('A lamp.'), images: [] }]);
  expect(kept).toMatchObject({ value: { change: 'added' } });
  expect(await call('remove', ['nobody'])).toMatchObject({ error: { code: 'not-kept' } });
});

it('lets calls wait while the library opens, once for all', async () => {
  let finish = (_library: LibraryApi) => {};
  const opening = new Promise<LibraryApi>((resolve) => {
    finish = resolve;
  });
  const open = vi.fn(() => opening);
  const call = libraryCaller(open);
  const answers = [call('list', [{ limit: 1 }]), call('check', [])];
  finish(memoryLibrary().library);
  expect(await Promise.all(answers)).toEqual([{ value: { items: [], total: 0 } }, { value: [] }]);
  expect(open).toHaveBeenCalledOnce();
});

it('answers every waiting call with the failure to open, and opens anew for the next', async () => {
  let isHeld = true;
  const call = libraryCaller(async () => {
    if (isHeld) throw new DOMException('held', 'NoModificationAllowedError');
    return memoryLibrary().library;
  });
  const failure = { error: { code: 'library-busy', message: expect.stringContaining('held') } };
  expect(await Promise.all([call('check', []), call('facts', [])])).toEqual([failure, failure]);
  isHeld = false;
  expect(await call('check', [])).toEqual({ value: [] });
});

it('keeps the code of a failure to open', async () => {
  const call = libraryCaller(() => Promise.reject(new FailureError('library-newer', 'from the future')));
  expect(await call('check', [])).toEqual({ error: { code: 'library-newer', message: 'from the future' } });
});

it.each(['nothing', 'toString', '__proto__', 'constructor'])('has no call %s', async (name) => {
  const call = libraryCaller(async () => memoryLibrary().library);
  expect(await call(name, [])).toMatchObject({ error: { code: 'unknown-call' } });
});

it('lets calls wait for a repair, and find what it has made', async () => {
  const { library: before } = memoryLibrary();
  const { library: after, keep } = memoryLibrary();
  keep(articleWith('A lamp.'));
  let isRepaired = false;
  let finish = () => {};
  const call = libraryCaller(
    async () => (isRepaired ? after : before),
    async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      isRepaired = true;
      return { articles: 1, images: 0, lost: 0, aside: 'damaged' };
    },
  );
  expect(await call('list', [{ limit: 1 }])).toMatchObject({ value: { total: 0 } });
  const repairing = call('repair', []);
  const listing = call('list', [{ limit: 1 }]);
  await vi.waitFor(() => {
    finish();
    expect(isRepaired).toBe(true);
  });
  expect(await repairing).toMatchObject({ value: { aside: 'damaged' } });
  expect(await listing).toMatchObject({ value: { total: 1 } });
});

it('opens the library again where a repair failed', async () => {
  const call = libraryCaller(
    async () => memoryLibrary().library,
    () => Promise.reject(new FailureError('library-full', 'No room.')),
  );
  expect(await call('repair', [])).toEqual({ error: { code: 'library-full', message: 'No room.' } });
  expect(await call('check', [])).toEqual({ value: [] });
});
