import { expect, test } from 'vitest';
import { createStoredValue } from '../../src/preferences/stored-value';
import { memoryStorage } from './memory-storage';

const size = (stored: unknown) => (typeof stored === 'number' ? stored : 18);

test('a value that was never written is what its parser makes of nothing', async () => {
  expect(await createStoredValue(memoryStorage(), 'size', size).read()).toBe(18);
});

test('what one page writes another hears and reads', async () => {
  const area = memoryStorage();
  const heard: number[] = [];
  const stop = createStoredValue(area, 'size', size).listen((value) => heard.push(value));
  await createStoredValue(area, 'size', size).write(21);
  await createStoredValue(area, 'other', size).write(99);
  stop();
  await createStoredValue(area, 'size', size).write(24);
  expect(heard).toEqual([21]);
  expect(await createStoredValue(area, 'size', size).read()).toBe(24);
});

test('what an older version has left is brought to a valid value', async () => {
  expect(await createStoredValue(memoryStorage({ size: 'large' }), 'size', size).read()).toBe(18);
});
