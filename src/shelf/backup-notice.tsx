import { CommandButton } from '../controls/command-button';
import type { Failure } from '../outcome';
import type { StoredValue } from '../preferences/stored-value';
import { useStored } from '../preferences/use-stored';
import { useWording } from '../wording-context';

export type BackupNoticeEffects = {
  /** Why the last backup that was due was not made; null where it was. */
  trouble: StoredValue<Failure | null>;
  openSettings(): void;
};

/** Says on the library's page, in one line, that a backup was not made. */
export function BackupNotice({ effects }: { effects: BackupNoticeEffects }) {
  const { say, failure } = useWording();
  const [trouble] = useStored(effects.trouble);
  if (!trouble) return null;
  return (
    <p class="backup-notice" role="status">
      {say('backupNotMade', failure(trouble))}{' '}
      <CommandButton run={effects.openSettings} look="quiet">
        {say('backupSettings')}
      </CommandButton>
    </p>
  );
}
