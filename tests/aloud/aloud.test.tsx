// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { AloudEffects } from '../../src/aloud/create-aloud-effects';
import { speaking } from '../../src/aloud/speaking';
import type { Article } from '../../src/article/article';
import type { ReaderEffects } from '../../src/reader/reading';
import { ReadingSurface } from '../../src/reader/reading-surface';
import { fakeReaderEffects } from '../reader/fake-reader-effects';
import { sampleArticle } from '../sample-article';
import { clear, click, press, settle, show, textOf } from '../show';
import { fakeAloud } from './fake-aloud';
import { fakeEngine, voice } from './fake-engine';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  clear();
});

const html = '<p>It rained. Then it stopped.</p><p>The drain was <i lang="fr">plein</i>.</p><pre>a\nb</pre>';
const article = sampleArticle({ html });

async function showAloud(world = fakeAloud(), shown: Article = article) {
  await show(
    <ReadingSurface
      article={shown}
      surface="popup"
      imageSource={asItIs}
      missingText=""
      effects={effectsOf(world.effects)}
      commands={null}
      shortcuts={{}}
    />,
  );
  return world;
}
const asItIs = async (url: string) => url;
const known = new Map<AloudEffects, ReaderEffects>();
/** The same for the same world, as a page gives them. */
function effectsOf(aloud: AloudEffects) {
  const effects = known.get(aloud) ?? fakeReaderEffects({ aloud });
  known.set(aloud, effects);
  return effects;
}

/** Lets the engine speak the sentence that it was given to its end. */
async function speakOne({ fake }: ReturnType<typeof fakeAloud>) {
  fake.start();
  fake.end();
  await settle();
}

describe('read aloud', () => {
  it('begins with V at the headline, and shows the player', async () => {
    const { fake, seen } = await showAloud();
    expect(document.querySelector('.aloud')).toBeNull();
    await press('v');
    expect(fake.last()).toMatchObject({ text: 'The drain, again', language: 'en', rate: 1 });
    expect(seen.sentence).toBe('The drain, again');
    expect(document.querySelector('.aloud-controls')?.textContent).toContain('1×');
  });

  it('marks the sentence and the word, and leaves the text alone', async () => {
    const world = await showAloud();
    const before = document.querySelector('.article')?.outerHTML;
    await press('v');
    await speakOne(world);
    await speakOne(world);
    world.fake.start();
    world.fake.word(3, 9);
    expect(world.seen).toMatchObject({ sentence: 'It rained.', word: 'rained' });
    expect(document.querySelector('.article')?.outerHTML).toBe(before);
    await press('q');
    expect(world.seen).toMatchObject({ sentence: '', word: '' });
  });

  it('pauses and goes on with V', async () => {
    const { fake } = await showAloud();
    await press('v');
    fake.start();
    await press('v');
    expect(fake.isSpeaking()).toBe(false);
    expect(textOf('.aloud-status')).toContain('Paused');
    await press('v');
    expect(fake.isSpeaking()).toBe(true);
  });

  it('goes by sentence with comma and full stop, by paragraph with Shift, and by buttons', async () => {
    const { fake } = await showAloud();
    await press('v');
    await press('>');
    await press('>');
    expect(fake.last()?.text).toBe('It rained.');
    await press('.');
    expect(fake.last()?.text).toBe('Then it stopped.');
    await press('<');
    expect(fake.last()?.text).toBe('It rained.');
    await press(',');
    expect(fake.last()?.text).toBe('By Ines Okafor');
    await click('A paragraph on');
    await click('A sentence on');
    expect(fake.last()?.text).toBe('Then it stopped.');
    await click('A sentence back');
    await click('A paragraph back');
    expect(fake.last()?.text).toBe('By Ines Okafor');
  });

  it('leaves the keys for sentences alone while nothing is read', async () => {
    const { fake } = await showAloud();
    await press('.');
    await press('q');
    expect(fake.spoken).toEqual([]);
  });

  it('gives French words to the French voice and announces code', async () => {
    const world = await showAloud();
    await press('v');
    for (let sentence = 0; sentence < 6; sentence += 1) await speakOne(world);
    expect(world.fake.spoken.slice(4).map(({ text, voice: by }) => [text, by?.id])).toEqual([
      ['The drain was', 'Ann'],
      ['plein', 'Luc'],
      ['Code, 2 lines', 'Ann'],
    ]);
    await speakOne(world);
    expect(document.querySelector('.aloud')).toBeNull();
  });

  it('speaks faster and slower at once, and remembers it', async () => {
    const { fake, area } = await showAloud();
    await press('v');
    fake.start();
    await click('Faster');
    expect(fake.last()).toMatchObject({ text: 'The drain, again', rate: 1.25 });
    // Once: the storage tells of the change again.
    expect(fake.spoken).toHaveLength(2);
    expect(textOf('.aloud-speed output')).toBe('1.25×');
    expect(area.items.aloud).toMatchObject({ rate: 1.25 });
  });

  it('lets the reader choose a voice of the language, and remembers it for that', async () => {
    const engine = fakeEngine([voice('Ann', 'en-GB'), voice('Ben', 'en-US'), voice('Ida', 'de')]);
    const world = await showAloud(fakeAloud({ engine: engine.engine }));
    await press('v');
    engine.start();
    const select = document.querySelector<HTMLSelectElement>('.aloud-voice');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['Ann', 'Ben']);
    if (select) select.value = 'Ben';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(engine.last()?.voice?.id).toBe('Ben');
    expect(world.area.items.aloud).toEqual({ rate: 1, voices: { en: 'Ben' } });
  });

  it('keeps the place when it is stopped, and goes on there another time', async () => {
    const world = await showAloud();
    await press('v');
    await press('.');
    await press('.');
    await press('.');
    await press('q');
    clear();
    await showAloud(world);
    await press('v');
    expect(world.fake.last()?.text).toBe('Then it stopped.');
    world.fake.start();
    await settle();
    expect(textOf('.aloud-resumed')).toContain('Going on where you stopped');
    await click('From the beginning');
    expect(world.fake.last()?.text).toBe('The drain, again');
  });

  it('forgets the place at the end, and knows none of another article', async () => {
    const world = await showAloud(fakeAloud(), sampleArticle({ html: '<p>Short.</p>', authors: [] }));
    await press('v');
    await press('.');
    expect(world.area.items.aloudPlaces).toHaveLength(1);
    await speakOne(world);
    expect(world.area.items.aloudPlaces).toEqual([]);
  });

  it('begins where the reader has selected something', async () => {
    const { fake } = await showAloud();
    const paragraph = document.querySelectorAll('.article-body p')[1];
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    await press('v');
    expect(fake.last()?.text).toBe('The drain was');
  });

  it('brings what it reads into sight, until the reader scrolls away, and again when asked', async () => {
    const world = await showAloud();
    const { seen, fake } = world;
    await press('v');
    expect(seen.brought).toEqual([]);
    fake.start();
    seen.isInSight = false;
    fake.end();
    expect(seen.brought).toEqual(['By Ines Okafor']);
    world.scroll();
    await settle();
    await speakOne(world);
    fake.start();
    fake.word(0, 2);
    expect(seen.brought).toHaveLength(1);
    await click('Back to what is read');
    expect(seen.brought.at(-1)).toBe('It');
    expect(textOf('.aloud-follow')).toBeUndefined();
  });

  it('gives the media keys to the reading, and takes them back', async () => {
    const { seen, fake } = await showAloud();
    await press('v');
    expect(seen.media).toMatchObject({ title: 'The drain, again', isPlaying: true });
    seen.media?.orders.on();
    expect(fake.last()?.text).toBe('By Ines Okafor');
    seen.media?.orders.pause();
    await settle();
    expect(seen.media?.isPlaying).toBe(false);
    seen.media?.orders.stop();
    await settle();
    expect(seen.media).toBeUndefined();
  });

  it('says how to get a voice where there is none, and reads once there is one', async () => {
    const engine = fakeEngine([]);
    const { time } = await showAloud(fakeAloud({ engine: engine.engine }));
    await press('v');
    time.pass(8_000);
    await settle();
    expect(textOf('.aloud-trouble')).toContain('This browser has no voice yet. Install the packages');
    engine.bring(voice('Ann', 'en'));
    await settle();
    expect(textOf('.aloud-status')).toContain('Paused');
    await press('v');
    expect(engine.last()?.text).toBe('The drain, again');
  });

  it('names the language that no voice speaks, and offers another voice', async () => {
    const world = await showAloud(fakeAloud(), sampleArticle({ language: 'fi' }));
    await press('v');
    expect(textOf('.aloud-trouble')).toContain('(Finnish)');
    await click('Read it with Ann');
    expect(world.fake.last()).toMatchObject({ language: 'fi', voice: { id: 'Ann' } });
    expect(world.area.items.aloud).toMatchObject({ voices: { fi: 'Ann' } });
  });

  it('says that the voice does not answer, and tries again', async () => {
    const { fake, time } = await showAloud();
    await press('v');
    time.pass(10_000);
    await settle();
    expect(textOf('[role=alert]')).toContain('The voice does not answer');
    await click('Try again');
    expect(fake.isSpeaking()).toBe(true);
    fake.fail('synthesis-failed');
    await settle();
    expect(textOf('[role=alert]')).toContain('The voice stumbled');
  });

  it('is silent when another article comes, the view goes or the page is left', async () => {
    const world = await showAloud();
    await press('v');
    await showAloud(world, sampleArticle({ url: 'https://ledger.example/other', title: 'Other' }));
    expect(world.fake.isSpeaking()).toBe(false);
    expect(document.querySelector('.aloud')).toBeNull();
    await press('v');
    expect(world.fake.last()?.text).toBe('Other');
    world.leave();
    expect(world.fake.isSpeaking()).toBe(false);
    await press('v');
    clear();
    await settle();
    expect(world.fake.isSpeaking()).toBe(false);
  });

  it('stays silent when the reader stops before what speaks is loaded, and begins once however often it is asked', async () => {
    const loads: (() => void)[] = [];
    const load = () => new Promise<typeof speaking>((resolve) => loads.push(() => resolve(speaking)));
    const world = await showAloud(fakeAloud({ load }));
    await press('v');
    world.leave();
    loads[0]?.();
    await settle();
    expect(world.fake.isSpeaking()).toBe(false);
    await press('v');
    await press('v');
    for (const loaded of loads) loaded();
    await settle();
    for (const loaded of loads) loaded();
    await settle();
    expect(world.fake.isSpeaking()).toBe(true);
    expect(document.querySelectorAll('.aloud')).toHaveLength(1);
    await press('q');
    expect(world.fake.isSpeaking()).toBe(false);
  });
});
