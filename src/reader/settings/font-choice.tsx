import { useWording } from '../../wording-context';
import { FONTS, type Settings } from './settings';
import type { Change } from './use-settings-changes';

const HINTS = { legible: 'fontLegibleHint', dyslexic: 'fontDyslexicHint' } as const;

/** The font families. Not set in themselves: those that come with the extension are loaded when they are chosen. */
export function FontChoice({ settings: { font, fontName }, change }: { settings: Settings; change: Change }) {
  const { say } = useWording();
  return (
    <fieldset>
      <legend>{say('settingsFont')}</legend>
      <div class="font-choice">
        {FONTS.map((name) => (
          <label key={name}>
            <input type="radio" name="font" checked={font === name} onChange={() => change({ font: name })} />
            <span>{say(`font_${name}`)}</span>
          </label>
        ))}
      </div>
      {(font === 'legible' || font === 'dyslexic') && <p class="settings-hint">{say(HINTS[font])}</p>}
      {font === 'named' && (
        <label class="font-name">
          <span>{say('fontName')}</span>
          <input
            type="text"
            value={fontName}
            maxLength={100}
            spellcheck={false}
            onInput={({ currentTarget }) => change({ fontName: currentTarget.value })}
          />
        </label>
      )}
    </fieldset>
  );
}
