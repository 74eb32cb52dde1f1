import { segmenterFor } from './segmenters';
import type { SpeechEngine, Utterance, UtteranceListener, Voice } from './speech-engine';

/** The browser's own voices (Web Speech API). */
export function createBrowserSpeech(synthesis: SpeechSynthesis): SpeechEngine {
  // Chrome collects an utterance that nobody holds while it is spoken, and then never says that it ended.
  let held: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => synthesis.getVoices().map(voiceOf),
    onVoices(tell) {
      synthesis.addEventListener('voiceschanged', tell);
      return () => synthesis.removeEventListener('voiceschanged', tell);
    },
    speak(utterance, listener) {
      const spoken = browserUtterance(utterance, synthesis.getVoices());
      const stopListening = listen(spoken, utterance, listener);
      held = spoken;
      synthesis.cancel();
      // Chrome stays paused when another page has paused it, and then speaks to nobody.
      synthesis.resume();
      synthesis.speak(spoken);
      return () => {
        stopListening();
        if (held !== spoken) return;
        held = undefined;
        synthesis.cancel();
      };
    },
  };
}

function voiceOf({ voiceURI, name, lang, localService, default: isDefault }: SpeechSynthesisVoice): Voice {
  return { id: voiceURI, name, language: lang, isLocal: localService, isDefault };
}

function browserUtterance({ text, language, voice, rate }: Utterance, voices: SpeechSynthesisVoice[]) {
  const spoken = new SpeechSynthesisUtterance(text);
  const found = voice && voices.find(({ voiceURI }) => voiceURI === voice.id);
  if (found) spoken.voice = found;
  // Chrome on Android chooses by the language alone, whatever the voice is.
  spoken.lang = found?.lang ?? language ?? '';
  spoken.rate = rate;
  return spoken;
}

function listen(spoken: SpeechSynthesisUtterance, { text, language }: Utterance, listener: UtteranceListener) {
  const silence = new AbortController();
  const on = (name: string, tell: (event: Event) => void) =>
    spoken.addEventListener(name, tell, { signal: silence.signal });
  on('start', () => listener.started());
  on('end', () => listener.ended());
  on('error', (event) => listener.failed((event as SpeechSynthesisErrorEvent).error));
  on('boundary', (event) => {
    const { name, charIndex, charLength } = event as SpeechSynthesisEvent;
    if (name !== 'word') return;
    listener.word(charIndex, charLength ? charIndex + charLength : endOfWord(text, charIndex, language));
  });
  return () => silence.abort();
}

/** Not every browser says how long the word is. */
function endOfWord(text: string, start: number, language: string | undefined): number {
  const found = segmenterFor('word', language).segment(text).containing(start);
  return found ? found.index + found.segment.length : start;
}
