import { useRef, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import type { BackupPreview } from '../library/backup-types';
import { useWording } from '../wording-context';
import { type RestoreEffects, type Restoring, useRestore } from './use-restore';

type Props = { effects: RestoreEffects; merged: () => void };

/** Brings a backup back: picks its file, shows what is in it and what would become of that, and merges it. */
export function Restore({ effects, merged }: Props) {
  const { say } = useWording();
  const { restoring, take, merge, drop } = useRestore(effects, merged);
  const file = useRef<HTMLInputElement>(null);
  const isBusy = restoring.name === 'reading' || restoring.name === 'merging';
  return (
    <section class="restore" aria-labelledby="restore-title">
      <h3 id="restore-title">{say('restoreTitle')}</h3>
      <p class="options-hint">{say('restoreHint')}</p>
      <p class="care-commands">
        <CommandButton run={() => file.current?.click()} disabled={isBusy}>
          {say('restorePick')}
        </CommandButton>
      </p>
      <input
        ref={file}
        type="file"
        accept=".sqlite3,.sqlite,.db,application/vnd.sqlite3"
        hidden
        aria-label={say('restorePick')}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) take(chosen);
          currentTarget.value = '';
        }}
      />
      <RestoreStatus restoring={restoring} />
      {restoring.name === 'shown' && (
        <Preview
          preview={restoring.preview}
          cancel={drop}
          merge={(bringBack) => merge(restoring.preview, { bringBack })}
        />
      )}
    </section>
  );
}

function RestoreStatus({ restoring }: { restoring: Restoring }) {
  const { say, count, failure } = useWording();
  const text = () => {
    if (restoring.name === 'reading') return say('restoreReading');
    if (restoring.name === 'shown') {
      return say(
        'restoreHolds',
        count('count', restoring.preview.articles),
        count('highlightsCount', restoring.preview.highlights),
      );
    }
    if (restoring.name === 'merging') return say('restoreMerging');
    if (restoring.name === 'merged') {
      return say('restoreMerged', count('count', restoring.merged.added), count('count', restoring.merged.renewed));
    }
    return restoring.name === 'failed' ? failure(restoring.failure) : '';
  };
  return (
    <p role="status" class={restoring.name === 'failed' ? 'care-told alarm' : 'care-told'}>
      {text()}
    </p>
  );
}

type PreviewProps = { preview: BackupPreview; merge: (bringBack: boolean) => void; cancel: () => void };

function Preview({ preview, merge, cancel }: PreviewProps) {
  const { say, count } = useWording();
  const [bringBack, setBringBack] = useState(false);
  const rows = [
    { key: 'restoreAdded', number: preview.added },
    { key: 'restoreRenewed', number: preview.renewed },
    { key: 'restoreSame', number: preview.same },
    { key: 'restoreRemoved', number: preview.removed },
  ] as const;
  return (
    <div class="restore-preview">
      <dl class="care-facts">
        {rows.map(({ key, number }) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{count('count', number)}</dd>
          </div>
        ))}
      </dl>
      {preview.removed > 0 && (
        <label class="switch">
          <input
            type="checkbox"
            checked={bringBack}
            onChange={({ currentTarget }) => setBringBack(currentTarget.checked)}
          />
          {say('restoreBringBack')}
        </label>
      )}
      <p class="care-commands">
        <CommandButton run={() => merge(bringBack)} look="main">
          {say('restoreMerge')}
        </CommandButton>
        <CommandButton run={cancel}>{say('ruleCancel')}</CommandButton>
      </p>
    </div>
  );
}
