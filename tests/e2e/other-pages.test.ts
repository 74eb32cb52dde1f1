import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../sample/serve.mjs';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, waitFor } from './view';

const BROWSER_PAGE = { chrome: 'chrome://version', firefox: 'about:support' };

describe.each<BrowserName>(['chrome', 'firefox'])('in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveSample();
    origin = `http://localhost:${server.port}`;
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('says that a list of links is no article, and reads it all the same when told to', async () => {
    await session.openPage(`${origin}/sample/listing.html`);
    const popup = await session.clickAction();
    const title = await waitFor(popup, () => document.querySelector('.notice h1')?.textContent);
    expect(title).toBe('No article here');
    await popup.press('p');
    const text = await waitFor(popup, () => document.querySelector('.article-body')?.textContent);
    expect(text).toContain('Tickets are sold on board only');
  });

  it('reads what is selected on a page without an article', async () => {
    const page = await session.openPage(`${origin}/sample/listing.html`);
    await page.evaluate(() => {
      const note = document.querySelector('#note');
      if (note) document.getSelection()?.selectAllChildren(note);
    });
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.notice .main') !== null);
    await popup.press('s');
    const text = await waitFor(popup, () => document.querySelector('.article-body')?.textContent);
    expect(text.trim()).toBe(
      'Tickets are sold on board only. Dogs travel free on the after deck, provided that they are asked first.',
    );
  });

  it('reads what is selected inside a frame of the page', async () => {
    const page = await session.openPage(`${origin}/sample/listing.html`);
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      // Frames with less text than this hold tools.
      const others = '<li>A berth that is not paid for by the first of May is let to whoever asks first.</li>'.repeat(
        5,
      );
      frame.srcdoc = `<p id="berth">Berth four is let to the pilot boat until the dredger has left.</p><ul>${others}</ul>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const berth = frame.contentDocument?.querySelector('#berth');
      if (berth) frame.contentDocument?.getSelection()?.selectAllChildren(berth);
    });
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.notice .main') !== null);
    await popup.press('s');
    const text = await waitFor(popup, () => document.querySelector('.article-body')?.textContent);
    expect(text.trim()).toBe('Berth four is let to the pilot boat until the dredger has left.');
  });

  it('says where the browser lets no extension in', async () => {
    await session.openPage(BROWSER_PAGE[name]);
    const popup = await session.clickAction();
    const title = await waitFor(popup, () => document.querySelector('.notice h1')?.textContent);
    expect(title).toBe('Lectern cannot look at this page');
  });

  it('offers the kept copy of a page that answers with a block notice', async () => {
    await session.openPage(`${origin}/sample/article.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    await popup.press('k');
    await waitFor(popup, () => document.querySelector('button[aria-pressed=true]') !== null);
    server.block('/sample/article.html');
    await session.openPage(`${origin}/sample/article.html`);
    const blocked = await session.clickAction();
    await waitFor(blocked, () => document.querySelector('.kept-copy button') !== null);
    await blocked.click('.kept-copy button');
    const kept = await session.findExtensionPage('reader-tab');
    await waitFor(kept, () =>
      document.querySelector('.article-body')?.textContent?.includes('ninety-one years of them'),
    );
  });

  it('opens the article of a page in a tab, and again after a reload', async () => {
    await session.openPage(`${origin}/sample/listing.html`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.notice') !== null);
    await popup.press('p');
    await waitFor(popup, () => document.querySelector('.article-body') !== null);
    await popup.press('t');
    const tab = await session.findExtensionPage('reader-tab/index.html?page=');
    await waitFor(tab, () => document.querySelector('.article-body')?.textContent?.includes('Tickets are sold'));
    await tab.evaluate(() => setTimeout(() => location.reload()));
    await waitFor(tab, () => document.querySelector('.article-body')?.textContent?.includes('Tickets are sold'));
  });

  it('shows a hostile article harmless, even one that got into the library', async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    const kept = await shelf.evaluate(async () => {
      const html = `<p>Harmless words.</p>
        <script>globalThis.isHarmed = true</script><img src="x:" onerror="globalThis.isHarmed = true">
        <a href="javascript:globalThis.isHarmed = true">link</a><iframe src="https://frame.example/"></iframe>
        <svg onload="globalThis.isHarmed = true"><script>globalThis.isHarmed = true</script></svg>
        <p style="position:fixed;inset:0">styled</p><form action="https://form.example/"><input></form>`;
      const article = {
        url: 'https://hostile.example/',
        title: '<img src=x onerror=alert(1)> Hostile',
        authors: [],
        direction: 'ltr',
        excerpt: '',
        html,
        wordCount: 2,
        confidence: 1,
      };
      const keep = { to: 'library', call: 'keep', args: [{ callId: 'hostile', article, images: [] }] };
      const runtime = (globalThis as unknown as { browser?: typeof chrome }).browser?.runtime ?? chrome.runtime;
      const answer = (await runtime.sendMessage(keep)) as { value: { summary: { id: string } } };
      return answer.value.summary.id;
    });
    const tab = await session.openExtensionPage(`src/reader-tab/index.html?kept=${kept}`);
    await waitFor(tab, () => document.querySelector('.article-body')?.textContent?.includes('Harmless words.'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.article-body a')?.click());
    const shown = await tab.evaluate(() => ({
      title: document.querySelector('.article h1')?.textContent,
      isHarmed: 'isHarmed' in globalThis,
      unwanted: document.querySelectorAll('.article :is(script, iframe, svg, form, input, [style], [onerror])').length,
      links: [...document.querySelectorAll('.article-body a')].map((link) => link.getAttribute('href')),
    }));
    expect(shown).toEqual({
      title: '<img src=x onerror=alert(1)> Hostile',
      isHarmed: false,
      unwanted: 0,
      links: [null],
    });
  });

  it('cannot be noticed by a page: none of its files answer', async () => {
    const shelf = await session.openExtensionPage('src/shelf/index.html');
    const root = await shelf.evaluate(() => location.origin);
    const page = await session.openPage(`${origin}/sample/article.html`);
    const answers = await page.evaluate(
      (address) =>
        Promise.all(
          ['/src/content.js', '/icons/lectern-128.png', '/manifest.json'].map((path) =>
            fetch(address + path).then(
              () => true,
              () => false,
            ),
          ),
        ),
      root,
    );
    expect(answers).toEqual([false, false, false]);
  });
});
