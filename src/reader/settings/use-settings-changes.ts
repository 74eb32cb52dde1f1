import { useState } from 'preact/hooks';
import { useStored } from '../../preferences/use-stored';
import { useWording } from '../../wording-context';
import { type Preset, withoutPreset, withPreset } from './presets';
import { type Settings, USUAL_SETTINGS } from './settings';
import type { SettingsEffects } from './settings-effects';

/** Changes some settings and leaves the others. */
export type Change = (changed: Partial<Settings>) => void;

export type SettingsChanges = ReturnType<typeof useSettingsChanges>;

const NO_PRESETS: Preset[] = [];

/** The settings and presets, and everything that the panel does with them. What takes away much can be undone. */
export function useSettingsChanges({ shared, presets: stored }: SettingsEffects) {
  const { say } = useWording();
  // What is shown now, which the page's entry has read already: no field jumps.
  const [first] = useState(shared.current);
  const [settings = first, setSettings] = useStored(shared, first);
  const [presets = NO_PRESETS, setPresets] = useStored(stored);
  const [done, setDone] = useState<{ note: string; undo?: () => void }>({ note: '' });
  const doing = (note: string, back: () => void) =>
    setDone({
      note,
      undo() {
        back();
        setDone({ note: say('settingsUndone') });
      },
    });
  const replace = (next: Settings, note: string) => {
    setSettings(next);
    doing(note, () => setSettings(settings));
  };
  const replacePresets = (next: Preset[], note: string) => {
    setPresets(next);
    doing(note, () => setPresets(presets));
  };
  return {
    settings,
    presets,
    ...done,
    change(changed: Partial<Settings>) {
      // Not what was last drawn: two changes may come before the next drawing.
      setSettings({ ...shared.current(), ...changed });
      setDone({ note: '' });
    },
    reset: () => replace(USUAL_SETTINGS, say('settingsWereReset')),
    apply: ({ name, settings: next }: Preset) => replace(next, say('presetApplied', name)),
    save: (name: string) => replacePresets(withPreset(presets, { name, settings }), say('presetSaved', name)),
    remove: (name: string) => replacePresets(withoutPreset(presets, name), say('presetDeleted', name)),
  };
}
