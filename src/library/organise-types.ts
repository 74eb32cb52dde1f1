import type { ArticleState, Tag } from './library-types';

/** What is to change about a kept article; what is absent stays. `null` takes a time away. Progress is from 0 to 1. */
export type ArticleChange = {
  id: string;
  state?: ArticleState;
  isFavourite?: boolean;
  progress?: number;
  opened?: number | null;
  finished?: number | null;
};

/** A tag with the number of kept articles that have it. */
export type CountedTag = Tag & { articles: number };

/** Gives articles tags and takes tags from them, all by id. What is not there (any more) is passed over. */
export type Tagging = { articles: string[]; add?: string[]; remove?: string[] };

/** How many articles each view of the library has. */
export type ViewCounts = { all: number; unread: number; reading: number; archived: number; favourites: number };

/** What a reader does with a kept article: opens it, has come so far (0 to 1), has truly begun it, came to its end. */
export type ReadingNote = { id: string; isOpened?: true; progress?: number; isBegun?: true; isFinished?: true };

/** Milliseconds read on a day of the reader's calendar, YYYY-MM-DD. */
export type ReadingDay = { day: string; ms: number };
