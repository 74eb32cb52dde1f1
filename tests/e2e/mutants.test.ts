import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForPage } from '../bundle';
import { ancestors } from '../extract/robustness-ancestors';
import type { readMutant } from '../extract/robustness-read-mutant';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import type { BrowserName, Session } from './view';

/** How many mutants each browser reads: MUTANTS asks for more, FIRST_MUTANT for others. */
const COUNT = Number(process.env.MUTANTS ?? 2000);
const FIRST = Number(process.env.FIRST_MUTANT ?? 1);
const AT_ONCE = 100;
const MOST_FAULTS = 5;

describe.each<BrowserName>(['chrome', 'firefox'])('in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;

  beforeAll(async () => {
    server = await serveSample({ pages: { '/empty': '<!doctype html><title>Mutants</title>' } });
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('reads mutated pages without an exception, a trace, or anything that could run', {
    timeout: 60_000 + COUNT * 100,
  }, async () => {
    const view = await session.openPage(`http://localhost:${server.port}/empty`);
    const source = await bundleForPage('.', 'tests/extract/robustness-read-mutant.ts', 'mutants');
    await view.inject(`${source};globalThis.mutants = mutants;globalThis.pages = ${JSON.stringify(ancestors())}`);
    const faults: string[] = [];
    for (let first = FIRST; first < FIRST + COUNT && faults.length < MOST_FAULTS; first += AT_ONCE) {
      faults.push(...(await view.evaluate(readMutants, first, Math.min(first + AT_ONCE, FIRST + COUNT))));
    }
    expect(faults).toEqual([]);
  });
});

/** Runs in the page. */
function readMutants(first: number, end: number): string[] {
  const { mutants, pages } = globalThis as unknown as { mutants: { readMutant: typeof readMutant }; pages: string[] };
  const openLive = (source: string) => {
    // Nothing runs in it and nothing is loaded, but it is laid out as pages are.
    const frame = Object.assign(document.createElement('iframe'), { width: '800', height: '600' });
    frame.setAttribute('sandbox', 'allow-same-origin');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    inner.replaceChild(inner.adoptNode(parsed.documentElement), inner.documentElement);
    return { document: inner, close: () => frame.remove() };
  };
  const faults: string[] = [];
  for (let seed = first; seed < end; seed += 1) {
    faults.push(...mutants.readMutant(seed, pages, { window: globalThis as never, openLive }));
  }
  return faults;
}
