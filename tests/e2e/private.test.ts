import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, until, waitFor } from './view';
import { violations } from './violations';

describe.each<BrowserName>(['chrome', 'firefox'])('a private window in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;

  beforeAll(async () => {
    server = await serveSample();
    session = await openSession(name, { isPrivate: true });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('shows the article, keeps nothing and notes nothing, and says so', async () => {
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.keep-status')?.textContent?.includes('private window'));
    expect(await violations(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
      'How a village kept its newspaper',
    );
    await popup.press('k');
    const { isKept, noted } = await popup.evaluate(async () => {
      const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return {
        isKept: document.querySelector('button[aria-pressed=true]') !== null,
        noted: Object.keys(await storage.local.get()).filter((key) => key.startsWith('kept ')),
      };
    });
    expect([isKept, noted]).toEqual([false, []]);
  });

  it('answers the keyboard’s keep with the reason on the button', async () => {
    await session.openPage(`http://localhost:${server.port}/sample/article.html`);
    await session.clickAction();
    await session.runCommand('keep-page');
    await until(async () => (await session.badge()) === '!', 'the badge');
  });
});
