import { useMemo } from 'preact/hooks';
import { useWording } from '../wording-context';
import type { AloudSettings } from './aloud-settings';
import { chooseVoice, voicesFor } from './choose-voice';
import { baseLanguage } from './language-tags';
import type { Voice } from './speech-engine';

type Props = {
  voices: Voice[];
  settings: AloudSettings;
  change: (settings: AloudSettings) => void;
  language: string | undefined;
};

/** The voices that speak the article's language. The choice is remembered for that language. */
export function VoiceChoice({ voices, settings, change, language }: Props) {
  const { say } = useWording();
  const base = baseLanguage(language);
  const chosenId = settings.voices[base];
  const chosen = useMemo(() => chooseVoice(voices, language, chosenId), [voices, language, chosenId]);
  const offered = useMemo(() => {
    const found = voicesFor(voices, language ?? chosen?.language ?? '');
    return chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  }, [voices, language, chosen]);
  if (!chosen) return null;
  const choose = (id: string) => change({ ...settings, voices: { ...settings.voices, [base]: id } });
  return (
    <select
      class="button aloud-voice"
      aria-label={say('voice')}
      value={chosen.id}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
