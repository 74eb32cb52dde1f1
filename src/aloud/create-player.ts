import type { After, Manner } from './create-speaker';
import { createSpeaker } from './create-speaker';
import type { SpeechEngine } from './speech-engine';

/** `block` is the same for all sentences of a paragraph, a table or a figure. */
export type PlayedSentence = { text: string; language: string | undefined; block: number };

/** `at` is the number of the sentence. */
export type AloudState =
  | { name: 'off' }
  /** Asked for, and not heard yet: the voices have not come, or the engine wakes up. */
  | { name: 'starting'; at: number }
  | { name: 'speaking'; at: number }
  | { name: 'paused'; at: number }
  /** `language` is the one that none of the voices speaks; absent where there is no voice at all. */
  | { name: 'no-voice'; at: number; language?: string }
  | { name: 'failed'; at: number; code: string };

type Parts = {
  engine: SpeechEngine;
  sentences: PlayedSentence[];
  /** The voice for a language and the speed, as they are chosen now. */
  mannerFor(language: string | undefined): Manner;
  tell(state: AloudState): void;
  /** By offsets in the sentence that is spoken. */
  tellWord(start: number, end: number): void;
  /** The last sentence has been spoken. */
  finished(): void;
  after: After;
};

/** Voices that come at all come within this; Firefox with 13,000 of them took 4 s. */
const LONGEST_FOR_VOICES_MS = 8_000;

/**
 * Reads sentences aloud. Pausing silences the engine and keeps the place: its own pause is not to be relied on (Chrome's
 * network voices and Android never go on), and a sentence is better heard from its start.
 */
export function createPlayer({ engine, sentences, mannerFor, tell, tellWord, finished, after }: Parts) {
  const speak = createSpeaker(engine, after);
  let state: AloudState = { name: 'off' };
  let silence = () => {};
  const change = (next: AloudState) => {
    state = next;
    tell(state);
  };
  const become = (next: AloudState) => {
    silence();
    silence = () => {};
    change(next);
  };
  const place = () => (state.name === 'off' ? 0 : state.at);

  const speakAt = (at: number) => {
    const sentence = sentences[at];
    if (!sentence) return end();
    become({ name: 'starting', at });
    if (engine.voices().length === 0) return waitForVoices(at);
    const manner = mannerFor(sentence.language);
    if (!manner.voice)
      return become({ name: 'no-voice', at, ...(sentence.language && { language: sentence.language }) });
    silence = speak(sentence, manner, {
      started: () => change({ name: 'speaking', at }),
      word: tellWord,
      ended: () => speakAt(at + 1),
      // Somebody else, another page perhaps, has silenced the browser's only voice: that is a pause.
      failed: (code) => become(INTERRUPTIONS.has(code) ? { name: 'paused', at } : { name: 'failed', at, code }),
    });
  };
  const waitForVoices = (at: number) => {
    silence = after(LONGEST_FOR_VOICES_MS, () => become({ name: 'no-voice', at }));
  };
  const end = () => {
    become({ name: 'off' });
    finished();
  };

  const isSpeaking = () => state.name === 'speaking' || state.name === 'starting';
  /** Speaks on from there, or only moves there while it is paused. */
  const goTo = (at: number) => {
    if (state.name === 'off') return;
    const within = Math.min(Math.max(at, 0), sentences.length - 1);
    if (isSpeaking()) speakAt(within);
    else become({ name: 'paused', at: within });
  };
  return {
    play: (at = place()) => speakAt(at),
    pause: () => (isSpeaking() ? become({ name: 'paused', at: place() }) : undefined),
    stop: () => (state.name === 'off' ? undefined : become({ name: 'off' })),
    state: () => state,
    move: (by: 'sentence' | 'paragraph', direction: 1 | -1) => goTo(target(sentences, place(), by, direction)),
    /** What was chosen has changed: the sentence is spoken again so that it is heard. */
    speakAgain: () => (isSpeaking() ? speakAt(place()) : undefined),
    voicesCame() {
      if (state.name === 'starting') speakAt(state.at);
      else if (state.name === 'no-voice') become({ name: 'paused', at: state.at });
    },
  };
}

const INTERRUPTIONS = new Set(['interrupted', 'canceled']);

/** A paragraph back is the start of this one first, where that is not where we are. */
function target(sentences: PlayedSentence[], at: number, by: 'sentence' | 'paragraph', direction: 1 | -1): number {
  if (by === 'sentence') return at + direction;
  const block = sentences[at]?.block;
  if (direction === 1) {
    const next = sentences.findIndex((sentence, index) => index > at && sentence.block !== block);
    return next === -1 ? at : next;
  }
  const first = firstOf(sentences, at);
  return first < at || first === 0 ? first : firstOf(sentences, first - 1);
}

function firstOf(sentences: PlayedSentence[], at: number): number {
  return sentences.findIndex(({ block }) => block === sentences[at]?.block);
}

export type Player = ReturnType<typeof createPlayer>;
