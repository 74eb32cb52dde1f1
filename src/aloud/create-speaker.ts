import { nextChunk } from './next-chunk';
import type { SpeechEngine, UtteranceListener, Voice } from './speech-engine';

/** Why nothing is heard: a code of the Web Speech API, or `silent` where the engine says nothing at all. */
export type Manner = { voice: Voice | undefined; rate: number };
type Sentence = { text: string; language: string | undefined };
/** Runs something later, unless what it answers with is called before. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** The first words of an engine that has just been woken: Firefox with speech-dispatcher took 4 s for 13,000 voices. */
const LONGEST_START_MS = 10_000;
/** Nobody speaks as slowly as this; an engine that is longer at it has died. */
const LONGEST_MS_PER_LETTER = 600;
/** Chrome's voices from the network fall silent after about 15 s; at rate 1 this takes some 12. */
const REMOTE_CHUNK = 180;
const LOCAL_CHUNK = 600;

/** Speaks sentences, each in pieces that its voice can hold. Answers with what silences it. */
export function createSpeaker(engine: SpeechEngine, after: After) {
  return (sentence: Sentence, manner: Manner, listener: UtteranceListener): (() => void) => {
    let silence = () => {};
    let unwatch = () => {};
    const stop = () => {
      unwatch();
      silence();
    };
    const fail = (code: string) => {
      stop();
      listener.failed(code);
    };
    const watch = (milliseconds: number) => {
      unwatch();
      unwatch = after(milliseconds, () => fail('silent'));
    };
    const speakFrom = (start: number) => {
      const end = nextChunk(sentence.text, start, longestChunk(manner));
      const text = sentence.text.slice(start, end);
      const longest = LONGEST_START_MS + text.length * LONGEST_MS_PER_LETTER;
      watch(LONGEST_START_MS);
      silence = engine.speak(
        { ...manner, text, language: sentence.language },
        {
          started() {
            watch(longest);
            if (start === 0) listener.started();
          },
          word(from, to) {
            watch(longest);
            listener.word(start + from, start + to);
          },
          ended() {
            unwatch();
            if (end < sentence.text.length) speakFrom(end);
            else listener.ended();
          },
          failed: fail,
        },
      );
    };
    speakFrom(0);
    return stop;
  };
}

function longestChunk({ voice, rate }: Manner): number {
  if (voice?.isLocal !== false) return LOCAL_CHUNK;
  return Math.round(REMOTE_CHUNK * Math.min(rate, 1));
}
