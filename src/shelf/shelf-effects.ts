import type { IconSource } from '../controls/site-icon';
import type { FetchKeptImage } from '../images/kept-images';
import type { BackupNoticeEffects } from './backup-notice';
import type { OrganiseEffects } from './shelf-deeds';
import type { TagEffects } from './tag-deeds';
import type { LookingEffects } from './use-looking';
import type { OverviewEffects } from './use-overview';
import type { SavedSearchEffects } from './use-saved-searches';
import type { AskEffects } from './use-shelf';

/** What the shelf needs of the world around it. */
export type ShelfEffects = AskEffects &
  OrganiseEffects &
  TagEffects &
  OverviewEffects &
  LookingEffects & {
    image: FetchKeptImage;
    iconSource: IconSource;
    /** Where a kept article is read; `words`: at these. */
    addressOf(kept: string, words?: string): string;
    saved: SavedSearchEffects;
    backups: BackupNoticeEffects;
    /** Runs once after so many milliseconds. Answers with what stops it. */
    after(ms: number, run: () => void): () => void;
  };
