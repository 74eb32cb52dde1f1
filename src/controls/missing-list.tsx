import type { MissingReason } from '../library/library-types';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';

/** A picture that is not held, and why. */
export type MissingPicture = { url: string; missing: MissingReason };

const REASONS: Record<MissingReason, MessageKey> = {
  permission: 'missingPermission',
  blocked: 'missingBlocked',
  'not-found': 'missingNotFound',
  'too-large': 'missingTooLarge',
  'not-an-image': 'missingNotAnImage',
  offline: 'missingOffline',
  failed: 'missingFailed',
};

/** Each picture that could not be kept, by its address, with the reason. Folded until it is asked for. */
export function MissingList({ pictures }: { pictures: MissingPicture[] }) {
  const { say } = useWording();
  if (pictures.length === 0) return null;
  return (
    <details class="missing-list">
      <summary>{say('missingList')}</summary>
      <ul>
        {pictures.map(({ url, missing }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
              {url}
            </a>
            <span>{say(REASONS[missing])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
