import { expect, it } from 'vitest';
import { retryWhile } from '../../src/library/retry-while';

/** Work that fails with each of the errors in turn and then answers, and the waits between. */
function failing(...errors: string[]) {
  const waits: number[] = [];
  const work = async () => {
    const error = errors.shift();
    if (error !== undefined) throw new Error(error);
    return 'done';
  };
  const wait = async (ms: number) => void waits.push(ms);
  const attempt = () =>
    retryWhile((thrown) => thrown instanceof Error && thrown.message === 'held', work, { delaysMs: [1, 2], wait });
  return { attempt, waits };
}

it('waits a little longer each time until the work can be done', async () => {
  const { attempt, waits } = failing('held', 'held');
  expect(await attempt()).toBe('done');
  expect(waits).toEqual([1, 2]);
});

it('gives up after the last delay', async () => {
  const { attempt, waits } = failing('held', 'held', 'held');
  await expect(attempt()).rejects.toThrow('held');
  expect(waits).toEqual([1, 2]);
});

it('does not wait for what does not pass', async () => {
  const { attempt, waits } = failing('held', 'broken');
  await expect(attempt()).rejects.toThrow('broken');
  expect(waits).toEqual([1]);
});
