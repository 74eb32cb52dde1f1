import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../src/aloud/choose-voice';
import { type AloudState, createPlayer, type PlayedSentence } from '../../src/aloud/create-player';
import { fakeEngine, fakeTime, voice } from './fake-engine';

const sentences: PlayedSentence[] = [
  { text: 'One.', language: 'en', block: 0 },
  { text: 'Two.', language: 'en', block: 1 },
  { text: 'Deux.', language: 'fr', block: 1 },
  { text: 'Four.', language: 'en', block: 2 },
];

function setUp(given: PlayedSentence[] = sentences, voices?: Parameters<typeof fakeEngine>[0]) {
  const fake = fakeEngine(voices);
  const time = fakeTime();
  const states: AloudState[] = [];
  const words: [number, number][] = [];
  let finished = 0;
  const player = createPlayer({
    engine: fake.engine,
    sentences: given,
    mannerFor: (language) => ({ voice: chooseVoice(fake.engine.voices(), language), rate: 1 }),
    tell: (state) => states.push(state),
    tellWord: (start, end) => words.push([start, end]),
    finished: () => {
      finished += 1;
    },
    after: time.after,
  });
  return { fake, time, player, states, words, finished: () => finished };
}

describe('reading aloud', () => {
  it('speaks sentence after sentence and comes to an end', () => {
    const { fake, player, states, finished } = setUp();
    player.play();
    expect(player.state()).toEqual({ name: 'starting', at: 0 });
    for (const { text } of sentences) {
      expect(fake.last()?.text).toBe(text);
      fake.start();
      expect(player.state().name).toBe('speaking');
      fake.end();
    }
    expect(player.state()).toEqual({ name: 'off' });
    expect(finished()).toBe(1);
    expect(states.filter(({ name }) => name === 'speaking')).toHaveLength(4);
  });

  it('gives each language its voice', () => {
    const { fake, player } = setUp();
    player.play(2);
    expect(fake.last()?.voice?.id).toBe('Luc');
    fake.end();
    expect(fake.last()?.voice?.id).toBe('Ann');
  });

  it('keeps the place while paused and goes on with the same sentence', () => {
    const { fake, player } = setUp();
    player.play();
    fake.end();
    fake.start();
    player.pause();
    expect(fake.isSpeaking()).toBe(false);
    expect(player.state()).toEqual({ name: 'paused', at: 1 });
    player.play();
    expect(fake.last()?.text).toBe('Two.');
  });

  it('goes a sentence on and back, and stays within the article', () => {
    const { fake, player } = setUp();
    player.play();
    player.move('sentence', 1);
    expect(fake.last()?.text).toBe('Two.');
    player.move('sentence', -1);
    player.move('sentence', -1);
    expect(fake.last()?.text).toBe('One.');
    player.play(3);
    player.move('sentence', 1);
    expect(player.state()).toMatchObject({ at: 3 });
  });

  it('goes a paragraph on, and back to the start of this one first', () => {
    const { player } = setUp();
    player.play();
    player.pause();
    player.move('paragraph', 1);
    expect(player.state()).toEqual({ name: 'paused', at: 1 });
    player.move('paragraph', 1);
    expect(player.state()).toMatchObject({ at: 3 });
    player.move('sentence', -1);
    player.move('paragraph', -1);
    expect(player.state()).toMatchObject({ at: 1 });
    player.move('paragraph', -1);
    expect(player.state()).toMatchObject({ at: 0 });
  });

  it('moves nowhere before it was started', () => {
    const { fake, player } = setUp();
    player.move('sentence', 1);
    expect(fake.spoken).toEqual([]);
    expect(player.state()).toEqual({ name: 'off' });
  });

  it('speaks the sentence again when voice or speed change', () => {
    const { fake, player } = setUp();
    player.play(1);
    fake.start();
    player.speakAgain();
    expect(fake.spoken.map(({ text }) => text)).toEqual(['Two.', 'Two.']);
    player.pause();
    player.speakAgain();
    expect(fake.isSpeaking()).toBe(false);
  });

  it('tells the word, counted from the start of a sentence that is spoken in pieces', () => {
    const text = `${'On the quay '.repeat(20)}it rained.`;
    const { fake, player, words } = setUp(
      [{ text, language: 'en', block: 0 }],
      [voice('Net', 'en', { isLocal: false })],
    );
    player.play();
    expect(fake.last()?.text.length).toBeLessThanOrEqual(180);
    fake.start();
    fake.word(0, 2);
    fake.end();
    expect(fake.spoken.map((utterance) => utterance.text).join('')).toBe(text);
    fake.word(0, 2);
    expect(words).toEqual([
      [0, 2],
      [fake.spoken[0]?.text.length, (fake.spoken[0]?.text.length ?? 0) + 2],
    ]);
    fake.end();
    expect(player.state()).toEqual({ name: 'off' });
  });

  it('waits for voices that arrive late', () => {
    const { fake, player, time } = setUp(sentences, []);
    player.play();
    expect(fake.spoken).toEqual([]);
    time.pass(5_000);
    fake.bring(voice('Ann', 'en'));
    player.voicesCame();
    expect(fake.last()?.text).toBe('One.');
  });

  it('says that there is no voice, and is ready once one is installed', () => {
    const { fake, player, time } = setUp(sentences, []);
    player.play(1);
    time.pass(8_000);
    expect(player.state()).toEqual({ name: 'no-voice', at: 1 });
    fake.bring(voice('Ann', 'en'));
    player.voicesCame();
    expect(player.state()).toEqual({ name: 'paused', at: 1 });
  });

  it('says which language has no voice', () => {
    const { player } = setUp(sentences, [voice('Ida', 'de')]);
    player.play();
    expect(player.state()).toEqual({ name: 'no-voice', at: 0, language: 'en' });
  });

  it('says that the engine never starts, or dies in the middle, and tries again from there', () => {
    const { fake, player, time } = setUp();
    player.play(1);
    time.pass(10_000);
    expect(player.state()).toEqual({ name: 'failed', at: 1, code: 'silent' });
    expect(fake.isSpeaking()).toBe(false);
    player.play();
    fake.start();
    time.pass(10_000);
    expect(player.state().name).toBe('speaking');
    time.pass(60_000);
    expect(player.state()).toEqual({ name: 'failed', at: 1, code: 'silent' });
  });

  it('says what the engine says went wrong', () => {
    const { fake, player } = setUp();
    player.play();
    fake.fail('network');
    expect(player.state()).toEqual({ name: 'failed', at: 0, code: 'network' });
  });

  it('pauses when somebody else silences the browser', () => {
    const { fake, player } = setUp();
    player.play();
    fake.start();
    fake.fail('interrupted');
    expect(player.state()).toEqual({ name: 'paused', at: 0 });
  });

  it('is silent after it was stopped', () => {
    const { fake, player, time } = setUp();
    player.play();
    player.stop();
    expect(fake.isSpeaking()).toBe(false);
    time.pass(100_000);
    expect(player.state()).toEqual({ name: 'off' });
  });
});
