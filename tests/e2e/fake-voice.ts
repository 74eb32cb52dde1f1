/**
 * Run in a page of the extension: puts a voice of the test's in the place of the browser's. `globalThis.voice.tell`
 * gives the events of the sentence that is spoken, `spoken` is what it was given.
 */
export function fakeVoice(names: string[]): void {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voices = names.map((name) => ({ voiceURI: name, name, lang: 'en-GB', localService: true, default: true }));
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true });
  Object.defineProperties(speechSynthesis, {
    getVoices: { value: () => voices },
    speak: { value: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance) },
    cancel: { value: () => {} },
  });
  const tell = (name: string, more: object = {}) => {
    const utterance = spoken.at(-1);
    if (!utterance) throw new Error('Nothing is spoken.');
    const event = name === 'error' ? SpeechSynthesisErrorEvent : SpeechSynthesisEvent;
    utterance.dispatchEvent(new event(name, { utterance, ...more } as never));
  };
  Object.assign(globalThis, { voice: { spoken, tell } });
}

/** What `fakeVoice` leaves in the page. */
export type FakeVoice = {
  voice: { spoken: SpeechSynthesisUtterance[]; tell(name: string, more?: object): void };
};
