import { useId } from 'preact/hooks';
import { useWording } from '../../wording-context';
import { MEASURES, type Measure, RANGES, type Settings } from './settings';
import type { Change } from './use-settings-changes';

/** Size, width and the spaces of the text, each as a slider with its value in words. */
export function MeasureFields({ settings, change }: { settings: Settings; change: Change }) {
  const { say } = useWording();
  return (
    <fieldset>
      <legend>{say('settingsText')}</legend>
      {MEASURES.map((name) => (
        <MeasureField key={name} name={name} value={settings[name]} choose={(value) => change({ [name]: value })} />
      ))}
    </fieldset>
  );
}

type FieldProps = { name: Measure; value: number; choose: (value: number) => void };

function MeasureField({ name, value, choose }: FieldProps) {
  const { say } = useWording();
  const id = useId();
  const { least, most, step } = RANGES[name];
  const words = say(name === 'width' ? 'characters' : 'percent', value);
  return (
    <div class="measure-field">
      <label for={id}>{say(`measure_${name}`)}</label>
      <output for={id} aria-hidden="true">
        {words}
      </output>
      <input
        type="range"
        id={id}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
