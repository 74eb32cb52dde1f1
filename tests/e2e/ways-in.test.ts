import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { pageWithoutBoxes } from './cut-pages';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, waitFor } from './view';
import { violations } from './violations';

describe.each<BrowserName>(['chrome', 'firefox'])('the ways in, in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveSample({
      pages: { '/bell': pageWithoutBoxes },
    });
    origin = `http://localhost:${server.port}`;
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('the sidebar says why it may not look, and reads the page in front when it is asked there', async () => {
    await session.openExtensionPage('src/panel/index.html');
    const panel = await session.findExtensionPage('panel');
    await waitFor(panel, () => document.querySelector('.notice') !== null);
    expect(await violations(panel)).toEqual([]);
    await session.openPage(`${origin}/bell`);
    await waitFor(panel, () => document.querySelector('.follow:not([hidden])') !== null);
    await session.clickAction();
    await session.runCommand('open-panel');
    await waitFor(panel, () => document.querySelector('.article h1')?.textContent === 'The bell');
    await waitFor(panel, () => document.querySelector('.follow:not([hidden])') === null);
    expect(await violations(panel)).toEqual([]);
  });

  it('a link whose site was not allowed is asked for first', async () => {
    const link = encodeURIComponent(`${origin}/bell`);
    const tab = await session.openExtensionPage(`src/reader-tab/index.html?link=${link}&wish=read`);
    await waitFor(tab, () =>
      document.querySelector('.notice h1')?.textContent?.startsWith('May Lectern look at localhost'),
    );
    expect(await violations(tab)).toEqual([]);
  });

  // Chromium asks for a permission in a window of its own that no driver reaches.
  it.runIf(name === 'firefox')('a link is read when its site is allowed', async () => {
    const link = encodeURIComponent(`${origin}/bell`);
    const tab = await session.openExtensionPage(`src/reader-tab/index.html?link=${link}&wish=keep`);
    await waitFor(tab, () => document.querySelector('.notice .button.main') !== null);
    await tab.click('.notice .button.main');
    await waitFor(tab, () => document.querySelector('.article h1')?.textContent === 'The bell');
    await waitFor(tab, () => document.querySelector('button[aria-pressed=true]')?.textContent?.startsWith('Kept'));
  });

  it.runIf(name === 'firefox')('articles of a chosen site show by themselves in the sidebar', async () => {
    const options = await session.openExtensionPage('src/options/index.html');
    await waitFor(options, () => document.querySelector('.add-site input') !== null);
    await options.click('.add-site input');
    await options.press(...new URL(origin).host);
    await waitFor(options, () => document.querySelector('.add-site button:not(:disabled)') !== null);
    await options.click('.add-site button');
    await waitFor(options, () => document.querySelector('.rule') !== null);
    expect(await violations(options)).toEqual([]);
    const panel = await session.findExtensionPage('panel');
    await session.openPage(`${origin}/sample/article.html`);
    await waitFor(panel, () => document.querySelector('.article h1')?.textContent?.startsWith('How a village'));
  });
});
