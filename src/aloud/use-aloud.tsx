import { useEffect, useMemo, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { Shortcuts } from '../controls/use-shortcuts';
import { useStored } from '../preferences/use-stored';
import type { Reading, Tool } from '../reader/reading';
import { useWording } from '../wording-context';
import { DEFAULT_ALOUD_SETTINGS } from './aloud-settings';
import { announcementsIn } from './announcements-in';
import { type AloudView, createAloudSession } from './create-aloud-session';
import { useFollowing } from './use-following';
import { useMediaKeys } from './use-media-keys';
import { useSpeaking } from './use-speaking';
import { useVoices } from './use-voices';

/** Reads the article aloud with the browser's voices. */
export function useAloud(reading: Reading): Tool {
  const { say } = useWording();
  const { article, effects } = reading;
  const { aloud } = effects;
  const [view, setView] = useState<AloudView>(OFF);
  const [settings = DEFAULT_ALOUD_SETTINGS, setSettings] = useStored(aloud.settings, DEFAULT_ALOUD_SETTINGS);
  const following = useFollowing(aloud.scroller);
  const session = useSession(reading, setView, following.show);
  const isOn = view.state.name !== 'off';
  const voices = useVoices(aloud.engine, isOn);
  const AloudPanel = useSpeaking(aloud, isOn)?.AloudPanel;
  useEffect(() => session.use(settings), [session, settings]);
  useMediaKeys(aloud.mediaKeys, article.title, view.state.name, session);
  const shortcuts = useMemo((): Shortcuts => {
    const sentence = (direction: 1 | -1) => () => session.move('sentence', direction);
    const paragraph = (direction: 1 | -1) => () => session.move('paragraph', direction);
    if (!isOn) return { v: session.toggle };
    const [back, on] = [paragraph(-1), paragraph(1)];
    // What Shift makes of comma and full stop: on American and British keyboards, and on those of most of Europe.
    return {
      v: session.toggle,
      q: session.stop,
      ',': sentence(-1),
      '.': sentence(1),
      '<': back,
      ';': back,
      '>': on,
      ':': on,
    };
  }, [session, isOn]);
  return {
    name: 'aloud',
    shortcuts,
    button: (
      <CommandButton run={session.toggle} shortcut="V">
        {say('aloud')}
      </CommandButton>
    ),
    panel: isOn && AloudPanel && (
      <AloudPanel
        view={view}
        session={session}
        voices={voices}
        settings={settings}
        change={setSettings}
        language={article.language}
        effects={aloud}
        following={following}
      />
    ),
  };
}

const OFF: AloudView = { state: { name: 'off' }, total: 0, isResumed: false };

/** Ends with the article that it reads and the page that it is in. */
function useSession(
  { article, effects: { aloud }, view }: Reading,
  tell: (view: AloudView) => void,
  tellRange: (range?: Range) => void,
) {
  const wording = useWording();
  const session = useMemo(
    () =>
      createAloudSession({
        article,
        view: () => view.current,
        effects: aloud,
        announcements: announcementsIn(wording, aloud.language),
        settings: DEFAULT_ALOUD_SETTINGS,
        tell,
        tellRange,
      }),
    [article, view, aloud, wording, tell, tellRange],
  );
  useEffect(() => {
    const stops = [aloud.onLeave(session.stop), aloud.engine.onVoices(session.voicesCame)];
    return () => {
      for (const stop of stops) stop();
      session.stop();
    };
  }, [session, aloud]);
  return session;
}
