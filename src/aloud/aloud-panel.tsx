import { CommandButton } from '../controls/command-button';
import { useWording } from '../wording-context';
import { type AloudSettings, FASTEST, SLOWEST, stepRate } from './aloud-settings';
import { AloudTrouble } from './aloud-trouble';
import type { AloudEffects } from './create-aloud-effects';
import type { AloudSession, AloudView } from './create-aloud-session';
import { Icon } from './icon';
import type { Voice } from './speech-engine';
import { VoiceChoice } from './voice-choice';

export type AloudPanelProps = {
  view: AloudView;
  session: AloudSession;
  voices: Voice[];
  settings: AloudSettings;
  change: (settings: AloudSettings) => void;
  /** The article's. */
  language: string | undefined;
  effects: AloudEffects;
  following: { isFollowing: boolean; followAgain: () => void };
};

/** The player at the foot of the view. */
export function AloudPanel(props: AloudPanelProps) {
  const { view, session, following } = props;
  const { say } = useWording();
  const { state, total, isResumed } = view;
  const isTrouble = state.name === 'no-voice' || state.name === 'failed';
  return (
    <section class="aloud" aria-label={say('aloud')}>
      {state.name !== 'off' && <progress max={total} value={state.at} aria-label={say('aloudProgress')} />}
      {!following.isFollowing && !isTrouble && (
        <div class="aloud-follow">
          <CommandButton run={following.followAgain}>{say('followAgain')}</CommandButton>
        </div>
      )}
      {isTrouble ? <AloudTrouble {...props} state={state} /> : <Transport {...props} />}
      <p role="status" class="aloud-status">
        {state.name === 'paused' && <span class="aloud-said">{say('aloudPaused')}</span>}
        {state.name === 'starting' && <span class="aloud-slow">{say('aloudStarting')}</span>}
      </p>
      {isResumed && !isTrouble && (
        <div class="aloud-resumed">
          {say('aloudResumed')}
          <CommandButton run={session.fromTheStart} look="quiet">
            {say('aloudFromStart')}
          </CommandButton>
        </div>
      )}
    </section>
  );
}

function Transport({ view: { state }, session, voices, settings, change, language }: AloudPanelProps) {
  const { say } = useWording();
  const isPaused = state.name === 'paused';
  return (
    <div class="aloud-controls">
      <div class="aloud-transport">
        <CommandButton run={() => session.move('paragraph', -1)} shortcut="<" label={say('paragraphBack')}>
          <Icon name="paragraph-back" />
        </CommandButton>
        <CommandButton run={() => session.move('sentence', -1)} shortcut="," label={say('sentenceBack')}>
          <Icon name="sentence-back" />
        </CommandButton>
        <CommandButton run={session.toggle} shortcut="V" look="main" label={say(isPaused ? 'aloudPlay' : 'aloudPause')}>
          <Icon name={isPaused ? 'play' : 'pause'} />
        </CommandButton>
        <CommandButton run={() => session.move('sentence', 1)} shortcut="." label={say('sentenceOn')}>
          <Icon name="sentence-on" />
        </CommandButton>
        <CommandButton run={() => session.move('paragraph', 1)} shortcut=">" label={say('paragraphOn')}>
          <Icon name="paragraph-on" />
        </CommandButton>
      </div>
      <Speed settings={settings} change={change} />
      <VoiceChoice voices={voices} settings={settings} change={change} language={language} />
      <CommandButton run={session.stop} shortcut="Q" label={say('aloudStop')}>
        <Icon name="stop" />
      </CommandButton>
    </div>
  );
}

function Speed({ settings, change }: Pick<AloudPanelProps, 'settings' | 'change'>) {
  const { say } = useWording();
  const step = (direction: 1 | -1) => change({ ...settings, rate: stepRate(settings.rate, direction) });
  return (
    <div class="aloud-speed">
      <CommandButton run={() => step(-1)} disabled={settings.rate <= SLOWEST} label={say('slower')}>
        −
      </CommandButton>
      <output aria-label={say('speed')}>{say('speedTimes', settings.rate)}</output>
      <CommandButton run={() => step(1)} disabled={settings.rate >= FASTEST} label={say('faster')}>
        +
      </CommandButton>
    </div>
  );
}
