import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, until, waitFor } from './view';

const SHELF = 'src/shelf/index.html';
/** So often the background is stopped while keeps are under way. */
const STOPS = 4;

describe.each<BrowserName>(['chrome', 'firefox'])('the library in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;

  beforeAll(async () => {
    session = await openSession(name);
  });
  afterAll(() => session?.close());

  it('holds each article once and whole when who keeps it is stopped in the middle and asked again', async () => {
    const page = await session.openExtensionPage(SHELF);
    await page.evaluate(keepUntilTold);
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await until(
        () => page.evaluate((least) => (globalThis as any).keeps.done >= least, stop * 5),
        `keep ${stop * 5}`,
      );
      await session.stopBackground();
    }
    await page.evaluate(() => {
      (globalThis as any).keeps.isOver = true;
    });
    await waitFor(page, () => (globalThis as any).keeps.hasEnded);
    const { done, titles, wrong } = await page.evaluate(async () => {
      const { call, keeps } = globalThis as any;
      const { items } = await call('list', { limit: 500 });
      return {
        done: keeps.done,
        titles: items.map(({ title }: { title: string }) => title),
        wrong: await call('check'),
      };
    });
    expect(wrong).toEqual([]);
    expect(done).toBeGreaterThanOrEqual(STOPS * 5);
    expect(titles).toEqual(Array.from({ length: done }, (_, index) => `Number ${done - index}`));
  });

  it('is the same in two windows that change it at once, in the end', async () => {
    const first = await session.openExtensionPage(SHELF);
    const second = await session.openExtensionPage(SHELF);
    const starred = () => document.querySelectorAll('.entry [aria-pressed=true]').length;
    for (const view of [first, second]) await waitFor(view, () => document.querySelector('.entry') !== null);
    const before = await first.evaluate(starred);
    // Both at the same article, neither waiting for the other.
    const changes = (view: typeof first, state: string) =>
      view.evaluate(async (next) => {
        const { runtime } = (globalThis as any).browser ?? (globalThis as any).chrome;
        const call = (call: string, args: unknown[]) => runtime.sendMessage({ to: 'library', call, args });
        const [{ id }] = (await call('list', [{ limit: 1 }])).value.items;
        for (let time = 0; time < 20; time += 1) {
          await call('changeArticles', [[{ id, state: next, isFavourite: time % 2 === 0 }]]);
        }
        await call('changeArticles', [[{ id, isFavourite: true }]]);
      }, state);
    await Promise.all([changes(first, 'reading'), changes(second, 'unread')]);
    for (const view of [first, second]) {
      await waitFor(view, (count) => document.querySelectorAll('.entry [aria-pressed=true]').length > count, before);
    }
    expect(await first.evaluate(() => document.querySelector('.entry')?.textContent)).toBe(
      await second.evaluate(() => document.querySelector('.entry')?.textContent),
    );
  });
});

/** Runs in a page: keeps one article after the other until told to end, each asked for again until it is acknowledged. */
function keepUntilTold(): void {
  const global = globalThis as any;
  const { runtime } = global.browser ?? global.chrome;
  const keeps = { done: 0, isOver: false, hasEnded: false };
  global.keeps = keeps;
  global.call = async (call: string, ...args: unknown[]) => {
    const outcome = await runtime.sendMessage({ to: 'library', call, args });
    if (!outcome || outcome.error) throw new Error(outcome?.error?.code ?? 'unanswered');
    return outcome.value;
  };
  const keep = (number: number): Promise<unknown> =>
    global
      .call('keep', {
        callId: `keep ${number}`,
        article: {
          url: `https://quay.example/${number}`,
          title: `Number ${number}`,
          authors: [],
          direction: 'ltr',
          excerpt: '',
          html: `<p>${'tide '.repeat(2000)}</p>`,
          wordCount: 2000,
          confidence: 0.9,
        },
        images: [{ url: `https://quay.example/${number}.png`, type: 'image/png', base64: 'A'.repeat(400_000) }],
      })
      .catch(() => keep(number));
  (async () => {
    while (!keeps.isOver) {
      await keep(keeps.done + 1);
      keeps.done += 1;
    }
    keeps.hasEnded = true;
  })();
}
