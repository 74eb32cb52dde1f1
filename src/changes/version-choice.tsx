import type { Version } from '../library/library-types';
import { useWording } from '../wording-context';

type Pair = { from: number; to: number };
type Props = { versions: Version[]; pair: Pair; choose: (pair: Pair) => void };

/** Which two versions are compared. */
export function VersionChoice({ versions, pair, choose }: Props) {
  const { say } = useWording();
  return (
    <div class="version-choice">
      <Choice
        label={say('changesFrom')}
        versions={versions}
        value={pair.from}
        pick={(from) => choose({ ...pair, from })}
      />
      <Choice label={say('changesTo')} versions={versions} value={pair.to} pick={(to) => choose({ ...pair, to })} />
    </div>
  );
}

type ChoiceProps = { label: string; versions: Version[]; value: number; pick: (version: number) => void };

function Choice({ label, versions, value, pick }: ChoiceProps) {
  const { say, count, day } = useWording();
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => pick(Number(currentTarget.value))}>
        {versions.map(({ version, kept, wordCount, isShown }, index) => (
          <option key={version} value={version}>
            {say('versionOption', index + 1, day(kept), count('versionWords', wordCount))}
            {isShown ? ` · ${say('versionShown')}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
