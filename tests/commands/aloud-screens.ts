import { type FakeVoice, fakeVoice } from '../e2e/fake-voice';
import { type Session, type View, waitFor } from '../e2e/view';

type Stage = { session: Session; origin: string; take: (view: View, screen: string) => Promise<void> };

/** Reading aloud: a word marked, scrolled away from, and a voice that fails. */
export async function takeAloud({ session, origin, take }: Stage): Promise<void> {
  await session.openPage(`${origin}/sample/article.html`);
  const popup = await session.clickAction();
  await waitFor(popup, () => document.querySelector('.article-body p') !== null);
  await popup.evaluate(fakeVoice, ['Ann (Premium)', 'Ben']);
  await popup.press('v');
  await waitFor(popup, () => (globalThis as unknown as FakeVoice).voice.spoken.length > 0);
  await popup.evaluate(async () => {
    const { voice } = globalThis as unknown as FakeVoice;
    const settled = () => new Promise((goOn) => requestAnimationFrame(() => setTimeout(goOn)));
    for (let sentence = 0; sentence < 4; sentence += 1) voice.tell('end');
    voice.tell('start');
    voice.tell('boundary', { name: 'word', charIndex: 15, charLength: 8 });
    await settled();
  });
  await take(popup, 'popup-aloud');
  await popup.evaluate(() => scrollTo({ top: 9000, behavior: 'instant' }));
  await waitFor(popup, () => document.querySelector('.aloud-follow') !== null);
  await take(popup, 'popup-aloud-away');
  await popup.press('v');
  await waitFor(popup, () => document.querySelector('.aloud-status')?.textContent !== '');
  await take(popup, 'popup-aloud-paused');
  await popup.press('v');
  await popup.evaluate(() => (globalThis as unknown as FakeVoice).voice.tell('error', { error: 'network' }));
  await waitFor(popup, () => document.querySelector('.aloud-trouble') !== null);
  await take(popup, 'popup-aloud-failed');
  await popup.press('q');
}
