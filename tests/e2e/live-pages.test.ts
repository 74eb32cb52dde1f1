import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article';
import type { extractArticle } from '../../src/extract/extract-article';
import { bundleForPage } from '../bundle';
import { serveSample } from '../sample/serve.mjs';
import { LIVE_PAGES } from './live-pages';
import { isAbsent, openSession } from './open-session';
import { type BrowserName, type Session, type View, waitFor } from './view';

type InPage = { lecternTest: { extractArticle: typeof extractArticle } };

describe.each<BrowserName>(['chrome', 'firefox'])('in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let origin: string;
  let source: string;

  beforeAll(async () => {
    source = await bundleForPage('.', 'src/extract/extract-article.ts', 'lecternTest');
    const pages: Record<string, string> = {};
    server = await serveSample({ pages });
    origin = `http://localhost:${server.port}`;
    // The same server under another name is another origin.
    Object.assign(pages, LIVE_PAGES(`http://127.0.0.1:${server.port}`));
    session = await openSession(name);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async (path: string) => {
    const view = await session.openPage(`${origin}/${path}`);
    await view.inject(`${source};globalThis.lecternTest = lecternTest`);
    return view;
  };
  const read = (view: View, how?: 'selection' | 'page') =>
    view.evaluate((asked) => {
      const { lecternTest } = globalThis as unknown as InPage;
      return lecternTest.extractArticle(document, asked ? { read: asked } : {}) ?? null;
    }, how ?? null);
  const articleOf = async (path: string) => (await read(await open(path))) as Article;
  const times = (article: Article, text: string) => article.html.split(text).length - 1;

  it('reads once what the style sheet shows once: the desktop’s text, not the phone’s', async () => {
    const article = await articleOf('variants');
    for (const text of ['Before the wire', 'Three of the towers', 'their own wide copy']) {
      expect([text, times(article, text)]).toEqual([text, 1]);
    }
    expect(article.html).not.toContain('their own narrow copy');
  });

  it('keeps what a reader can unfold, each once and in order: accordions, tab panels, details', async () => {
    const { html } = await articleOf('folded');
    const texts = [
      'Water is drawn',
      'Fires are lit',
      'Six hens',
      'Found only',
      'First panel',
      'Second panel',
      'Third panel',
    ];
    const places = texts.map((text) => html.indexOf(text));
    expect(texts.filter((text) => !html.includes(text))).toEqual([]);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(texts.map((text) => html.split(text).length - 1)).toEqual(texts.map(() => 1));
    expect(html).not.toContain('print this');
  });

  it.each([
    'behind-aria-hidden',
    'behind-inert',
    'behind-invisible-body',
    'behind-display-none',
    'behind-transparent-body',
    'hidden-until-scrolled-to',
    'without-boxes',
  ])('keeps the whole article of a page that is %s', async (path) => {
    const article = await articleOf(path);
    expect(article?.title).toBe('Where the salt went');
    for (const text of ['For two hundred years', 'The pans had not moved', 'It had cracked', 'They were lined']) {
      expect([text, times(article, text)]).toEqual([text, 1]);
    }
    expect(article.html).not.toMatch(/cookie|partners/i);
  });

  it('asks the browser a bounded number of questions, however long the page', async () => {
    const view = await open('long');
    const asked = await view.evaluate(() => {
      const { checkVisibility } = Element.prototype;
      const { getComputedStyle } = globalThis;
      let questions = 0;
      Element.prototype.checkVisibility = function (options) {
        questions += 1;
        return checkVisibility.call(this, options);
      };
      globalThis.getComputedStyle = (element) => {
        questions += 1;
        return getComputedStyle(element);
      };
      const { lecternTest } = globalThis as unknown as InPage;
      const article = lecternTest.extractArticle(document);
      return { questions, words: article?.wordCount ?? 0 };
    });
    expect(asked.words).toBeGreaterThan(50_000);
    expect(asked.questions).toBeLessThanOrEqual(1100);
  });

  it('reads open shadow roots, nested ones too, with what is slotted in its place', async () => {
    const { html } = await articleOf('shadow');
    const texts = [
      'The first paragraph',
      'slotted into the middle',
      'the inner shadow',
      'as its fallback',
      'The last paragraph',
    ];
    const places = texts.map((text) => html.indexOf(text));
    expect(texts.filter((text) => !html.includes(text))).toEqual([]);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(html).not.toContain('has no slot');
  });

  it('reads the frame of the same site that holds the text, with the page’s own address', async () => {
    for (const path of ['framed', 'framed-inside', 'frame-set']) {
      const article = await articleOf(path);
      expect(article?.html).toContain('For two hundred years');
      expect(article?.html).toContain(`href="${origin}/text/clay.html"`);
      expect(article?.url).toBe(`${origin}/${path}`);
      expect(article?.title).toBe('Where the salt went');
    }
  });

  it('takes from the page what its frame does not say', async () => {
    const article = await articleOf('framed');
    expect(article.siteName).toBe('Brineworks');
    expect(article.published).toBe('2026-03-14');
  });

  it('leaves frames of other sites alone, and frames beside an article', async () => {
    expect(await articleOf('framed-elsewhere')).toBeNull();
    expect((await articleOf('framed-beside')).html).not.toContain('For two hundred years');
  });

  it('reads the second article after the address has changed without a load, and nothing of the first', async () => {
    const view = await open('route/one');
    const first = (await read(view)) as Article;
    expect(first.title).toBe('Where the salt went');
    await view.click('a');
    await waitFor(view, () => document.title === 'Three towers and a flag');
    const second = (await read(view)) as Article;
    expect(second.title).toBe('Three towers and a flag');
    expect(second.url).toBe(`${origin}/route/two`);
    expect(second.html).toContain('Before the wire');
    expect(JSON.stringify(second)).not.toMatch(/salt|pans|Vollard|2026-03-14/);
  });

  it('reads the article that scripts have written', async () => {
    expect((await articleOf('written-by-script')).html).toContain('For two hundred years');
  });

  it('reads a selection inside a shadow root', async () => {
    const view = await open('shadow');
    await view.evaluate(() => {
      const root = document.querySelector('article-body')?.shadowRoot as ShadowRoot;
      const [first, last] = root.querySelectorAll('p');
      document.getSelection()?.setBaseAndExtent(first?.firstChild as Node, 4, last?.firstChild as Node, 8);
    });
    const { html } = (await read(view, 'selection')) as Article;
    expect(html).toContain('<p>first paragraph');
    expect(html).toContain('slotted into the middle');
    expect(html).toContain('<p>The last</p>');
  });

  it('reads what is selected in a frame', async () => {
    const view = await open('framed');
    await view.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument as Document;
      inner.getSelection()?.selectAllChildren(inner.querySelector('p') as Element);
    });
    expect(((await read(view, 'selection')) as Article).html).toMatch(/^<p>For two hundred years[^<]*<\/p>$/);
  });

  it.runIf(name === 'firefox')('reads a selection of several pieces', async () => {
    const view = await open('behind-transparent-body');
    await view.evaluate(() => {
      const selection = document.getSelection() as Selection;
      selection.removeAllRanges();
      for (const place of [0, 2]) {
        const range = document.createRange();
        range.selectNodeContents(document.querySelectorAll('article p')[place] as Element);
        selection.addRange(range);
      }
    });
    const { html } = (await read(view, 'selection')) as Article;
    expect(html).toContain('For two hundred years');
    expect(html).toContain('It had cracked');
    expect(html).not.toContain('The pans had not moved');
  });

  it('shows in the popup what a frame holds', async () => {
    await session.openPage(`${origin}/framed`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.article-body')?.textContent?.includes('For two hundred years'));
  });

  it('shows in the popup what an open shadow root holds', async () => {
    await session.openPage(`${origin}/shadow`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('.article-body')?.textContent?.includes('the inner shadow'));
  });
});
