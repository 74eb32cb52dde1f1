/** What a backup holds, and what would become of its articles here. `same`: here as new or newer. */
export type BackupPreview = {
  articles: number;
  highlights: number;
  tags: number;
  added: number;
  renewed: number;
  same: number;
  /** Removed here after the backup last changed them. */
  removed: number;
};

/** `bringBack`: also what was removed here since. */
export type MergeRequest = { bringBack: boolean };

/** How many articles came in, and how many were brought to the backup's newer state. */
export type Merged = { added: number; renewed: number };
