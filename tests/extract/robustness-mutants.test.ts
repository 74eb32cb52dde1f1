import { JSDOM } from 'jsdom';
import { afterAll, expect, test } from 'vitest';
import { ancestors } from './robustness-ancestors';
import { readMutant } from './robustness-read-mutant';

/** How many mutants are read here: MUTANTS asks for more, FIRST_MUTANT for others. A browser reads more in less time. */
const COUNT = Number(process.env.MUTANTS ?? 400);
const FIRST = Number(process.env.FIRST_MUTANT ?? 1);
const MOST_FAULTS = 5;

const { window } = new JSDOM('', { url: 'https://mutant.example/' });
afterAll(() => window.close());

function openLive(source: string) {
  const dom = new JSDOM(source, { url: 'https://mutant.example/live' });
  return { document: dom.window.document, close: () => dom.window.close() };
}

test('mutated pages are read without an exception, a trace, or anything that could run', {
  timeout: 60_000 + COUNT * 100,
}, () => {
  const faults: string[] = [];
  const pages = ancestors();
  for (let seed = FIRST; seed < FIRST + COUNT && faults.length < MOST_FAULTS; seed += 1) {
    faults.push(...readMutant(seed, pages, { window, openLive }));
  }
  expect(faults).toEqual([]);
});
