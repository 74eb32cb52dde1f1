import { useWording } from '../../wording-context';
import { OwnColourFields } from './own-colour-fields';
import { type Settings, THEMES, type Theme } from './settings';
import type { Change } from './use-settings-changes';

type Props = { settings: Settings; change: Change };

/** The themes, each as a sample of itself. */
export function ThemeChoice({ settings, change }: Props) {
  const { say } = useWording();
  return (
    <fieldset>
      <legend>{say('settingsTheme')}</legend>
      <p class="settings-forced">{say('settingsForced')}</p>
      <div class="theme-choice">
        {THEMES.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => change({ theme })} />
            <Sample theme={theme} settings={settings} />
            <span>{say(`theme_${theme}`)}</span>
          </label>
        ))}
      </div>
      {settings.theme === 'custom' && <OwnColourFields colours={settings.colours} change={change} />}
    </fieldset>
  );
}

function Sample({ theme, settings: { colours } }: { theme: Theme; settings: Settings }) {
  const own = theme === 'custom' && { style: { background: colours.paper, color: colours.ink } };
  return (
    <span class="theme-sample" aria-hidden="true">
      <span data-theme={theme} {...own}>
        Aa
      </span>
    </span>
  );
}
