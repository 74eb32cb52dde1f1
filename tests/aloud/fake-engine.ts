import type { SpeechEngine, Utterance, UtteranceListener, Voice } from '../../src/aloud/speech-engine';

export const voice = (id: string, language: string, over: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  language,
  isLocal: true,
  isDefault: false,
  ...over,
});

/** An engine whose events a test gives by hand. */
export function fakeEngine(voices: Voice[] = [voice('Ann', 'en-GB'), voice('Ida', 'de-DE'), voice('Luc', 'fr-FR')]) {
  const spoken: Utterance[] = [];
  const listeners = new Set<() => void>();
  let listener: UtteranceListener | undefined;
  const engine: SpeechEngine = {
    voices: () => voices,
    onVoices(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    speak(utterance, given) {
      spoken.push(utterance);
      listener = given;
      return () => {
        if (listener === given) listener = undefined;
      };
    },
  };
  const current = () => {
    if (!listener) throw new Error('Nothing is spoken.');
    return listener;
  };
  return {
    engine,
    spoken,
    last: () => spoken.at(-1),
    isSpeaking: () => listener !== undefined,
    start: () => current().started(),
    word: (start: number, end: number) => current().word(start, end),
    end: () => current().ended(),
    fail: (code: string) => current().failed(code),
    bring(...more: Voice[]) {
      voices = [...voices, ...more];
      for (const tell of listeners) tell();
    },
  };
}

/** Time that passes only when a test says so. */
export function fakeTime() {
  let timers: { due: number; run: () => void }[] = [];
  let now = 0;
  return {
    after(milliseconds: number, run: () => void) {
      const timer = { due: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(milliseconds: number) {
      now += milliseconds;
      const due = timers.filter((timer) => timer.due <= now);
      timers = timers.filter((timer) => timer.due > now);
      for (const { run } of due) run();
    },
  };
}
