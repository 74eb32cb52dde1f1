import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAbsent, openSession } from './open-session';
import { mountSmallDisk, type SmallDisk } from './small-disk';
import { type BrowserName, type Session, waitFor } from './view';

/** A browser's new profile fits in it. */
const DISK_MB = 600;
const FREE_BYTES = 20_000_000;
const TEST_MS = 180_000;

const disk = process.env.FAULTS ? await mountSmallDisk(DISK_MB) : { refused: '`npm run faults` does it' };
if ('refused' in disk) console.log(`No full disk is tried: ${disk.refused}`);

describe.skipIf('refused' in disk).each<BrowserName>(['chrome', 'firefox'])('a full disk under %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  const { folder, fill, empty } = disk as SmallDisk;
  let session: Session;

  beforeAll(async () => {
    await empty();
    session = await openSession(name, { profileIn: folder });
  });
  afterAll(() => session?.close());

  it(
    'loses nothing that was kept, is told of in words, and takes more when there is room again',
    async () => {
      const page = await session.openExtensionPage('src/shelf/index.html');
      expect(await page.evaluate(keepArticles, 1, 3)).toEqual({ kept: 3, code: undefined });
      await fill(FREE_BYTES);
      const { kept, code } = await page.evaluate(keepArticles, 4, 200);
      expect(code).toBe('library-disk');
      expect(await page.evaluate(wrongWith, kept)).toEqual([]);
      // What was there before is read, changed and marked as far as that needs no room; and the shelf shows it.
      const options = await session.openExtensionPage('src/options/index.html');
      await waitFor(
        options,
        (count) => document.querySelector('.care-facts')?.textContent?.includes(`${count} art`),
        kept,
      );
      await options.evaluate(() => document.querySelector<HTMLElement>('.care-commands .button.main')?.click());
      await waitFor(options, () => document.querySelector('.care-told.alarm')?.textContent?.includes('disk'));
      await empty();
      expect(await page.evaluate(keepArticles, kept + 1, kept + 2)).toEqual({ kept: kept + 2, code: undefined });
      expect(await page.evaluate(wrongWith, kept + 2)).toEqual([]);
      console.log(`${name}: the disk was full after ${kept} articles, none is lost`);
    },
    TEST_MS,
  );
});

afterAll(async () => {
  if (!('refused' in disk)) await disk.remove();
});

/** Runs in a page: keeps the articles of these numbers, until one is refused. */
async function keepArticles(first: number, last: number): Promise<{ kept: number; code: string | undefined }> {
  const { runtime } = (globalThis as any).browser ?? (globalThis as any).chrome;
  for (let number = first; number <= last; number += 1) {
    const article = {
      url: `https://quay.example/${number}`,
      title: `Number ${number}`,
      authors: [],
      direction: 'ltr',
      excerpt: '',
      html: `<p>${number} ${'tide '.repeat(2000)}</p>`,
      wordCount: 2000,
      confidence: 0.9,
    };
    const images = [{ url: `${article.url}.png`, type: 'image/png', base64: 'A'.repeat(1_000_000) }];
    const request = { callId: `keep ${number} ${Math.random()}`, article, images };
    const outcome = await runtime.sendMessage({ to: 'library', call: 'keep', args: [request] });
    if (!outcome?.value) return { kept: number - 1, code: outcome?.error?.code ?? 'unanswered' };
  }
  return { kept: last, code: undefined };
}

/** Runs in a page: what is not as it was acknowledged, where so many were kept. */
async function wrongWith(count: number): Promise<string[]> {
  const { runtime } = (globalThis as any).browser ?? (globalThis as any).chrome;
  const call = async (name: string, ...args: unknown[]) => {
    const outcome = await runtime.sendMessage({ to: 'library', call: name, args });
    if (outcome?.error) throw new Error(`${name}: ${outcome.error.message}`);
    return outcome.value;
  };
  const wrong: string[] = await call('check');
  const { items } = await call('list', { limit: 500 });
  if (items.length !== count) wrong.push(`${items.length} articles, not ${count}`);
  for (const { id, title } of items) {
    const number = title.replace('Number ', '');
    const { article } = await call('find', id);
    const picture = await call('image', { article: id, url: `https://quay.example/${number}.png` });
    if (!article.html.startsWith(`<p>${number} tide`)) wrong.push(`${title} has another text`);
    if (picture?.base64?.length !== 1_000_000) wrong.push(`${title} has another picture`);
  }
  return wrong;
}
