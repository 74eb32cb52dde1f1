import type { RefObject } from 'preact';
import { changesAddress } from '../controls/changes-address';
import { CommandButton } from '../controls/command-button';
import { placeOf } from '../controls/place-of';
import { SeeChanges } from '../controls/see-changes';
import type { Version } from '../library/library-types';
import { useWording } from '../wording-context';
import { readerTabAddress } from './handover';

type Props = {
  id: string;
  versions: Version[];
  /** The version that is read. */
  read: number;
  menu: RefObject<HTMLElement | null>;
  /** Makes it the one that is shown. Absent where it is. */
  goBack: (() => void) | undefined;
};

/** Which version of a kept article is read, the others, and what changed between them. */
export function VersionsLine({ id, versions, read, menu, goBack }: Props) {
  const { say, day } = useWording();
  const kept = versions.find(({ version }) => version === read)?.kept;
  if (kept === undefined) return null;
  return (
    <nav class="versions-line" aria-label={say('versions')}>
      <p>{say('versionLine', placeOf(versions, read), versions.length, day(kept))}</p>
      <CommandButton run={() => menu.current?.togglePopover?.()} shortcut="I" look="quiet">
        {say('versions')}
      </CommandButton>
      <SeeChanges {...comparison(id, versions, read)} />
      {goBack && (
        <CommandButton run={goBack} shortcut="Shift+I" look="quiet">
          {say('versionGoBack')}
        </CommandButton>
      )}
      <section
        popover="auto"
        class="panel versions"
        aria-label={say('versions')}
        ref={menu}
        onToggle={({ newState }) => newState === 'open' && menu.current?.querySelector('a')?.focus()}
      >
        <ol>
          {versions.map((version, index) => (
            <VersionItem
              key={version.version}
              id={id}
              version={version}
              before={versions[index - 1]}
              place={index + 1}
            />
          ))}
        </ol>
      </section>
    </nav>
  );
}

/** An old version is compared with the one that is shown; that one with what came before it. */
function comparison(id: string, versions: Version[], read: number) {
  const shown = versions.find(({ isShown }) => isShown)?.version;
  return shown === undefined || shown === read ? { id } : { id, from: read, to: shown };
}

type ItemProps = { id: string; version: Version; before: Version | undefined; place: number };

function VersionItem({ id, version: { version, kept, title, wordCount, isShown }, before, place }: ItemProps) {
  const { say, count, day } = useWording();
  return (
    <li>
      <a href={readerTabAddress({ kept: id, ...(!isShown && { version: String(version) }) })}>
        {say('versionOption', place, day(kept), count('versionWords', wordCount))}
      </a>
      <span class="version-facts">
        {isShown && <span>{say('versionShown')}</span>}
        {before && before.title !== title && <span>{title}</span>}
        {before && (
          <a
            href={changesAddress({ kept: id, from: before.version, to: version })}
            aria-label={say('seeChangesOf', place)}
          >
            {say('seeChanges')}
          </a>
        )}
      </span>
    </li>
  );
}
