import { baseLanguage, comparableTag } from './language-tags';
import type { Voice } from './speech-engine';

/** macOS counts these jokes among its voices. */
const NOVELTIES =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Fred|Good News|Hysterical|Jester|Junior|Kathy|Organ|Pipe Organ|Princess|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox|Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley)\b/;
const GOOD = /\b(?:premium|enhanced|natural|neural|siri)\b/i;

/**
 * The voice for a language: the one that was chosen for it, else the best: the same region, one that works without the
 * network, a good one, the system's own choice. Undefined where no voice speaks the language.
 */
export function chooseVoice(voices: Voice[], language: string | undefined, chosenId?: string): Voice | undefined {
  const chosen = chosenId && voices.find(({ id }) => id === chosenId);
  if (chosen) return chosen;
  if (!language) return voices.find(({ isDefault }) => isDefault) ?? voices[0];
  return voicesFor(voices, language)[0];
}

/** The voice for a language, where `chosen` holds the ids of those that the reader chose, by base language. */
export function preferredVoice(voices: Voice[], language: string | undefined, chosen: Record<string, string>) {
  return chooseVoice(voices, language, chosen[baseLanguage(language)]);
}

/**
 * The voices that speak a language, the best first; of an engine's variants of one voice (`English+Ed` in Firefox,
 * `English+Ed espeak-ng` in Chromium, a hundred of each) only the voice.
 */
export function voicesFor(voices: Voice[], language: string): Voice[] {
  const speaking = voices.filter((voice) => baseLanguage(voice.language) === baseLanguage(language));
  const names = new Set(speaking.map(({ name }) => name));
  const isVariant = ({ name }: Voice) => name.includes('+') && names.has(name.replace(/\+\S+/, ''));
  const worth = (voice: Voice) =>
    worthOf(voice) + (comparableTag(voice.language) === comparableTag(language) ? SAME_REGION : 0);
  return speaking.filter((voice) => !isVariant(voice)).sort((a, b) => worth(b) - worth(a));
}

const SAME_REGION = 16;

function worthOf({ name, isLocal, isDefault }: Voice): number {
  return (NOVELTIES.test(name) ? -32 : 0) + (isLocal ? 8 : 0) + (GOOD.test(name) ? 4 : 0) + (isDefault ? 2 : 0);
}
