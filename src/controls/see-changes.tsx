import { useRef } from 'preact/hooks';
import { useWording } from '../wording-context';
import { changesAddress } from './changes-address';
import { useShortcuts } from './use-shortcuts';

type Props = { id: string; from?: number; to?: number };

/** Leads to what changed between two versions of a kept article (the last keep's, if none are named), in a tab of its own. */
export function SeeChanges({ id, ...pair }: Props) {
  const { say } = useWording();
  const link = useRef<HTMLAnchorElement>(null);
  useShortcuts({ d: () => link.current?.click() });
  return (
    <a
      class="button quiet"
      href={changesAddress({ kept: id, ...pair })}
      target="_blank"
      ref={link}
      aria-keyshortcuts="D"
      rel="noopener"
    >
      <span>{say('seeChanges')}</span>
      <span class="key" aria-hidden="true">
        D
      </span>
    </a>
  );
}
