import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acknowledged, type Failed, faultWork } from './fault-work';
import { isAbsent, openSession } from './open-session';
import type { BrowserName, Session } from './view';

/** How often each browser is killed; `npm run faults` does it more often than every run of the tests can. */
const KILLS = Number(process.env.FAULTS ?? 5);
/** A browser is killed when it has acknowledged at most so much. */
const MOST_ACKNOWLEDGED = 30;
/** A slow machine starts a browser and checks what it holds in this. */
const KILL_MS = 30_000;
const PAGE = 'src/shelf/index.html';

describe.each<BrowserName>(['chrome', 'firefox'])('a library in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let acknowledgements: Acknowledgements;

  beforeAll(async () => {
    acknowledgements = await receiveAcknowledgements();
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    acknowledgements?.server.close();
  });

  it(
    `holds all that it acknowledged, whole, when the browser is killed at work (${KILLS} times)`,
    async () => {
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const page = await session.openExtensionPage(PAGE);
        const first = kill * 10_000;
        const reopened = acknowledgements.after(1 + Math.floor(Math.random() * MOST_ACKNOWLEDGED), () =>
          session.killAndRestart(),
        );
        const work = kill % 2 === 0 ? 'import' : 'keep';
        await page.evaluate(faultWork, { name: work, first, port: acknowledgements.port });
        await reopened;
        const facts = acknowledgements.facts.filter(({ number }) => kill === KILLS || number >= first);
        const again = await session.openExtensionPage(PAGE);
        expect(await again.evaluate(faultWork, { name: 'check', facts })).toEqual([]);
      }
      const counts: Record<string, number> = {};
      for (const fact of acknowledgements.facts) counts[fact.name] = (counts[fact.name] ?? 0) + 1;
      const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
      console.log(`${name}: killed ${KILLS} times; of what was acknowledged none is lost: ${told.join(', ')}`);
    },
    KILLS * KILL_MS,
  );
});

type Acknowledgements = Awaited<ReturnType<typeof receiveAcknowledgements>>;

/** Listens on this machine for what the page was told. */
async function receiveAcknowledgements() {
  const facts: Acknowledged[] = [];
  let wanted = 0;
  let whenReached = () => {};
  let whenFailed = (_: Error) => {};
  const server: Server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    response.end();
    const fact: Acknowledged | Failed = JSON.parse(body);
    if (fact.name === 'failed') return whenFailed(new Error(fact.why));
    facts.push(fact);
    wanted -= 1;
    if (wanted === 0) whenReached();
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    server,
    facts,
    port: (server.address() as AddressInfo).port,
    /** Does `work` at once when `count` more have come. */
    after: <T>(count: number, work: () => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        wanted = count;
        whenFailed = reject;
        whenReached = () => work().then(resolve, reject);
      }),
  };
}
