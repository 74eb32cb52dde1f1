import { CommandButton } from '../controls/command-button';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';
import type { AloudPanelProps } from './aloud-panel';
import { voicesFor } from './choose-voice';
import type { AloudState } from './create-player';
import { baseLanguage } from './language-tags';
import type { System } from './system-of';
import { VoiceChoice } from './voice-choice';

type Props = AloudPanelProps & { state: Extract<AloudState, { name: 'no-voice' | 'failed' }> };

/** Why nothing is heard, and what can be done about it. */
export function AloudTrouble({ state, session, voices, settings, change, language, effects }: Props) {
  const { say } = useWording();
  const other = state.name === 'no-voice' ? voicesFor(voices, effects.language)[0] : undefined;
  const readWith = (id: string) => {
    const chosen = { ...settings, voices: { ...settings.voices, [baseLanguage(language)]: id } };
    change(chosen);
    session.use(chosen);
    session.toggle();
  };
  return (
    <div class="aloud-trouble" role="alert">
      <p>
        <strong>{useTroubleText(state, effects.language)}</strong>
        {state.name === 'no-voice' && ` ${say(HOW_TO_GET_ONE[effects.system])}`}
      </p>
      <div class="aloud-transport">
        <CommandButton run={session.toggle} shortcut="V">
          {say('retry')}
        </CommandButton>
        {state.name === 'failed' && (
          <VoiceChoice voices={voices} settings={settings} change={change} language={language} />
        )}
        {other && <CommandButton run={() => readWith(other.id)}>{say('aloudReadWith', other.name)}</CommandButton>}
        <CommandButton run={session.stop} shortcut="Q">
          {say('aloudStop')}
        </CommandButton>
      </div>
    </div>
  );
}

const HOW_TO_GET_ONE: Record<System, MessageKey> = {
  windows: 'voicesOnWindows',
  mac: 'voicesOnMac',
  linux: 'voicesOnLinux',
  android: 'voicesOnAndroid',
  other: 'voicesElsewhere',
};

/** By error code of the Web Speech API; all others are the engine's own trouble. */
const CAUSES: Record<string, MessageKey> = {
  silent: 'aloudSilent',
  network: 'aloudNetwork',
  'not-allowed': 'aloudNotAllowed',
  'voice-unavailable': 'aloudVoiceGone',
  'language-unavailable': 'aloudVoiceGone',
  'audio-hardware': 'aloudNoSound',
  'audio-busy': 'aloudNoSound',
};

function useTroubleText(state: Props['state'], interfaceLanguage: string): string {
  const { say } = useWording();
  if (state.name === 'failed') return say(CAUSES[state.code] ?? 'aloudFailed');
  if (!state.language) return say('noVoice');
  const names = new Intl.DisplayNames(interfaceLanguage, { type: 'language' });
  return say('noVoiceFor', nameOf(names, state.language));
}

/** Pages give languages that are none. */
function nameOf(names: Intl.DisplayNames, language: string): string {
  try {
    return names.of(baseLanguage(language)) ?? language;
  } catch {
    return language;
  }
}
