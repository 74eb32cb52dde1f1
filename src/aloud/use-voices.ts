import { useEffect, useState } from 'preact/hooks';
import type { SpeechEngine, Voice } from './speech-engine';

/** The voices that there are now. Asked for only once reading aloud is in use: there may be thousands. */
export function useVoices(engine: SpeechEngine, isInUse: boolean): Voice[] {
  const [voices, setVoices] = useState<Voice[]>([]);
  useEffect(() => {
    if (!isInUse) return;
    setVoices(engine.voices());
    return engine.onVoices(() => setVoices(engine.voices()));
  }, [engine, isInUse]);
  return voices;
}
