import { useState } from 'preact/hooks';
import { CommandButton } from '../../controls/command-button';
import { useWording } from '../../wording-context';
import { LONGEST_PRESET_NAME, type Preset, presetOf } from './presets';
import type { SettingsChanges } from './use-settings-changes';

/** The reader's named settings: to take up, to take away, and a new one out of the settings as they are. */
export function PresetFields({ changes }: { changes: SettingsChanges }) {
  const { say } = useWording();
  const { presets, settings } = changes;
  const inUse = presetOf(presets, settings);
  return (
    <fieldset>
      <legend>{say('presets')}</legend>
      {presets.length > 0 && (
        <ul class="presets">
          {presets.map((preset) => (
            <PresetRow key={preset.name} preset={preset} isInUse={preset === inUse} changes={changes} />
          ))}
        </ul>
      )}
      <NameForm save={changes.save} />
    </fieldset>
  );
}

type RowProps = { preset: Preset; isInUse: boolean; changes: SettingsChanges };

function PresetRow({ preset, isInUse, changes: { apply, remove } }: RowProps) {
  const { say } = useWording();
  return (
    <li>
      <CommandButton run={() => apply(preset)} pressed={isInUse}>
        {preset.name}
      </CommandButton>
      <CommandButton run={() => remove(preset.name)} look="quiet" label={say('presetDeleteNamed', preset.name)}>
        {say('presetDelete')}
      </CommandButton>
    </li>
  );
}

function NameForm({ save }: { save: (name: string) => void }) {
  const { say } = useWording();
  const [name, setName] = useState('');
  return (
    <form
      class="preset-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        save(name.trim());
        setName('');
      }}
    >
      <input
        type="text"
        aria-label={say('presetName')}
        placeholder={say('presetName')}
        value={name}
        maxLength={LONGEST_PRESET_NAME}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={name.trim() === ''}>
        {say('presetSave')}
      </button>
    </form>
  );
}
