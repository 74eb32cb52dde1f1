import { expect, test } from 'vitest';
import { createChoosing } from '../../src/rules/create-choosing';
import { storedRules } from '../../src/rules/stored-rules';
import { memoryStorage } from '../preferences/memory-storage';
import { sampleRule } from './sample-rule';

async function remembered(parts: unknown, address: string, rules = [sampleRule({ keep: ['main'] })]) {
  const stored = storedRules(memoryStorage({ rules }));
  const isRemembered = await createChoosing(stored, () => 'new').remember(parts, address);
  return { isRemembered, rules: await stored.read() };
}

test('a choice is remembered for all pages of its site but the front page, over the one before', async () => {
  const { rules } = await remembered({ keep: ['#text'], drop: ['.offer'] }, 'https://ledger.example/drain?page=2');
  expect(rules).toEqual([sampleRule({ id: 'new', drop: ['.offer'] })]);
});

test('a choice on a front page is remembered for that alone', async () => {
  const { rules } = await remembered({ keep: ['#text'], drop: [] }, 'https://ledger.example/');
  expect(rules.map(({ path }) => path)).toEqual(['/*', '/']);
});

test('what a page sends that is no choice is not remembered', async () => {
  for (const parts of [undefined, null, 'text', { keep: [], drop: [7] }, { host: 'other.example', keep: '#text' }]) {
    expect(await remembered(parts, 'https://ledger.example/drain')).toEqual({
      isRemembered: false,
      rules: [sampleRule({ keep: ['main'] })],
    });
  }
});
