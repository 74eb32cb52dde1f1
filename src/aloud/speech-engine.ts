/** A voice of the browser's. */
export type Voice = {
  /** Tells it from all others, today and after a restart. */
  id: string;
  name: string;
  /** BCP 47, as the engine writes it. */
  language: string;
  /** Speaks without the network. Firefox says so of no voice on Linux, where all of them do. */
  isLocal: boolean;
  isDefault: boolean;
};

/** What is to be spoken in one go. `rate` 1 is the voice's own speed. */
export type Utterance = { text: string; language: string | undefined; voice: Voice | undefined; rate: number };

export type UtteranceListener = {
  started(): void;
  /** The word that is spoken now, by offsets in the text. Many engines never tell. */
  word(start: number, end: number): void;
  ended(): void;
  /** `code` is one of the Web Speech API's (SpeechSynthesisErrorCode). */
  failed(code: string): void;
};

/** What can speak. A browser's speech synthesis in the product, a fake in tests. */
export type SpeechEngine = {
  /** Empty at first in most browsers: the voices come later, and `onVoices` tells. */
  voices(): Voice[];
  onVoices(tell: () => void): () => void;
  /** Speaks, and silences whatever it spoke before. Answers with what silences it; the listener hears nothing after that. */
  speak(utterance: Utterance, listener: UtteranceListener): () => void;
};
