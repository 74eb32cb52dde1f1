import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSpeech } from '../commands/find-speech.mjs';
import { serveSample } from '../sample/serve.mjs';
import { type FakeVoice, fakeVoice } from './fake-voice';
import { isAbsent, openSession } from './open-session';
import { silentSpeech } from './silent-speech';
import { type BrowserName, type Session, type View, waitFor } from './view';
import { violations } from './violations';

/** What the highlight of this name covers; '' for none. */
const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join(' ');
const playerState = () => document.querySelector('.aloud-status')?.textContent;

describe.each<BrowserName>(['chrome', 'firefox'])('reading aloud in %s', (name) => {
  if (isAbsent(name)) return it.skip(`no ${name} on this machine`);

  let session: Session;
  let server: Awaited<ReturnType<typeof serveSample>>;
  let speech: Awaited<ReturnType<typeof silentSpeech>>;

  beforeAll(async () => {
    server = await serveSample();
    speech = await silentSpeech();
    session = await openSession(name, hasSpeech() ? { speech: speech.environment } : {});
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await speech?.close();
  });

  /** At an address of its own an article has no place yet from the tests before. */
  async function openArticle(own = ''): Promise<View> {
    await session.openPage(`http://localhost:${server.port}/sample/article.html${own}`);
    const popup = await session.clickAction();
    await waitFor(popup, () => document.querySelector('button[aria-pressed=false]:not(:disabled)') !== null);
    return popup;
  }

  it('marks sentence and word, moves the view along, and is clean for axe', async () => {
    const popup = await openArticle();
    await popup.evaluate(fakeVoice, ['Ann', 'Ben']);
    const before = await popup.evaluate(() => document.querySelector('.article')?.textContent);
    await popup.press('v');
    await waitFor(popup, marked, 'aloud-sentence');
    const end = () => (globalThis as unknown as FakeVoice).voice.tell('end');
    await popup.evaluate(end);
    await popup.evaluate(() => {
      const { voice } = globalThis as unknown as FakeVoice;
      voice.tell('start');
      voice.tell('boundary', { name: 'word', charIndex: 4, charLength: 5 });
    });
    expect(await popup.evaluate(marked, 'aloud-sentence')).toMatch(/^The press was sold/);
    expect(await popup.evaluate(marked, 'aloud-word')).toBe('press');
    expect(await violations(popup)).toEqual([]);
    for (let sentence = 0; sentence < 10; sentence += 1) await popup.evaluate(end);
    await waitFor(popup, () => {
      const [range] = CSS.highlights.get('aloud-sentence') ?? [];
      const line = (range as Range | undefined)?.getClientRects()[0];
      const player = document.querySelector('.aloud')?.getBoundingClientRect();
      return scrollY > 0 && line && player && line.top > 0 && line.bottom <= player.top;
    });
    expect(await popup.evaluate(() => document.querySelector('.article')?.textContent)).toBe(before);
    await popup.press('q');
    expect(await popup.evaluate(marked, 'aloud-sentence')).toBe('');
  });

  it('goes on where it stopped, stays where the reader has scrolled to, and comes back when asked', async () => {
    const popup = await openArticle();
    await popup.evaluate(fakeVoice, ['Ann']);
    await popup.press('v');
    await waitFor(popup, marked, 'aloud-sentence');
    await waitFor(popup, () => scrollY > 0);
    await popup.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitFor(popup, () => document.querySelector('.aloud-follow') !== null);
    const place = await popup.evaluate(() => scrollY);
    await popup.evaluate(() => (globalThis as unknown as FakeVoice).voice.tell('end'));
    expect(await popup.evaluate(() => scrollY)).toBe(place);
    await popup.click('.aloud-follow button');
    await waitFor(popup, () => scrollY > 0 && document.querySelector('.aloud-follow') === null);
  });

  it('turns the pages along, where the reader has set the text in pages', async () => {
    const popup = await openArticle('?in-pages');
    await popup.evaluate(fakeVoice, ['Ann']);
    await popup.evaluate(() => document.documentElement.classList.add('paged'));
    await popup.press('v');
    await waitFor(popup, marked, 'aloud-sentence');
    // Sentence after sentence, until one is on a later page and in view there.
    await waitFor(popup, () => {
      const [range] = CSS.highlights.get('aloud-sentence') ?? [];
      const line = (range as Range | undefined)?.getClientRects()[0];
      const view = document.querySelector('.article');
      const frame = view?.getBoundingClientRect();
      const isInView = frame && line && line.left >= frame.left - 1 && line.right <= frame.right + 1;
      if (isInView && view && view.scrollLeft > 0) return true;
      (globalThis as unknown as FakeVoice).voice.tell('end');
      return false;
    });
  });

  it('says in words that the voice fails, clean for axe', async () => {
    const popup = await openArticle();
    await popup.evaluate(fakeVoice, ['Ann']);
    await popup.press('v');
    await waitFor(popup, () => (globalThis as unknown as FakeVoice).voice.spoken.length > 0);
    await popup.evaluate(() => (globalThis as unknown as FakeVoice).voice.tell('error', { error: 'network' }));
    const words = await waitFor(popup, () => document.querySelector('.aloud-trouble')?.textContent);
    expect(words).toContain('over the network');
    expect(await violations(popup)).toEqual([]);
  });

  it.skipIf(!hasSpeech())(
    'speaks with the real speech engine, pauses, and reads to the end',
    { timeout: 120_000 },
    async () => {
      const popup = await openArticle();
      await popup.evaluate(() => {
        const heard: string[] = [];
        const begun: string[] = [];
        const speak = speechSynthesis.speak.bind(speechSynthesis);
        const spy = (utterance: SpeechSynthesisUtterance) => {
          utterance.addEventListener('end', () => heard.push(utterance.text));
          // Nobody listens: as fast as it can.
          utterance.rate = 10;
          begun.push(utterance.text);
          speak(utterance);
        };
        Object.defineProperty(speechSynthesis, 'speak', { value: spy });
        Object.assign(globalThis, { heard, begun });
      });
      await popup.press('v');
      // Firefox tells of the end of what was silenced as well, some time later.
      const count = () => (globalThis as unknown as { begun: string[] }).begun.length;
      await waitFor(popup, () => (globalThis as unknown as { heard: string[] }).heard.length > 2);
      await popup.press('v');
      await waitFor(popup, () => document.querySelector('.aloud-status')?.textContent?.includes('Paused'));
      const paused = await popup.evaluate(count);
      const voices = await popup.evaluate(() => document.querySelectorAll('.aloud-voice option').length);
      expect(voices).toBeGreaterThan(1);
      expect(voices).toBeLessThan(200);
      expect(await popup.evaluate(count)).toBe(paused);
      expect(await popup.evaluate(playerState)).toContain('Paused');
      await popup.press('v');
      // In stages: an engine on a busy machine takes its time.
      const hears = (words: string) =>
        waitFor(
          popup,
          (wanted) => (globalThis as unknown as { heard: string[] }).heard.some((text) => text.includes(wanted)),
          words,
        );
      for (const words of ['A page for every house', 'anyone may ask for a year']) await hears(words);
      await waitFor(popup, () => document.querySelector('.aloud') === null);
      const heard = await popup.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      expect(heard).toContain('A page for every house');
      expect(heard.at(-1)).toMatch(/anyone may ask for a year\.$/);
    },
  );
});
