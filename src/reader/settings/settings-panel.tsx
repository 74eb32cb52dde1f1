import { useEffect, useRef } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import { FontChoice } from './font-choice';
import { MeasureFields } from './measure-fields';
import { PresetFields } from './preset-fields';
import type { SettingsEffects } from './settings-effects';
import { SwitchFields } from './switch-fields';
import { ThemeChoice } from './theme-choice';
import { useSettingsChanges } from './use-settings-changes';

type Props = {
  effects: SettingsEffects;
  close: () => void;
  /** Where the bar ends, in pixels from the top of the window. */
  below: number;
};

/** Everything about the look of articles. Each change is seen at once in the article behind it. */
export function SettingsPanel({ effects, close, below }: Props) {
  const { say } = useWording();
  const panel = useRef<HTMLElement>(null);
  const changes = useSettingsChanges(effects);
  const { settings, change, reset, note, undo } = changes;
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <section
      class="settings"
      role="dialog"
      aria-label={say('settings')}
      style={{ '--below': `${below}px` }}
      ref={panel}
      onKeyDown={(event) => {
        if (!closes(event)) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" class="button quiet settings-close" aria-label={say('settingsClose')} onClick={close}>
        ✕
      </button>
      <ThemeChoice settings={settings} change={change} />
      <FontChoice settings={settings} change={change} />
      <MeasureFields settings={settings} change={change} />
      <SwitchFields settings={settings} change={change} />
      <PresetFields changes={changes} />
      <CommandButton run={reset}>{say('settingsReset')}</CommandButton>
      <div class="settings-note" hidden={note === ''}>
        <p role="status">{note}</p>
        {undo && (
          <CommandButton run={undo} look="quiet">
            {say('undo')}
          </CommandButton>
        )}
      </div>
    </section>
  );
}

/** Escape, and the key that opened it unless it is being typed. */
function closes({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === 'Escape' || (key.toLowerCase() === 'a' && !(target as Element).matches('input[type=text]'));
}
