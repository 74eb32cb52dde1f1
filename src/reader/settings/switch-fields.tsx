import { useWording } from '../../wording-context';
import type { Settings } from './settings';
import type { Change } from './use-settings-changes';

const SWITCHES = [
  ['isJustified', 'settingsJustified'],
  ['hyphenates', 'settingsHyphenates'],
  ['showsImages', 'settingsShowsImages'],
] as const;

/** What is either so or not. */
export function SwitchFields({ settings, change }: { settings: Settings; change: Change }) {
  const { say } = useWording();
  return (
    <div class="switch-fields">
      {SWITCHES.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </div>
  );
}
