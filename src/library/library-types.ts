import type { Article } from '../article/article';

/** Why an image of a kept article is not held. */
export type MissingReason =
  | 'blocked'
  | 'permission'
  | 'not-found'
  | 'too-large'
  | 'not-an-image'
  | 'offline'
  | 'failed';

/** An image as it was fetched for keeping (bytes in base64, sizes in image pixels), or the reason why it was not. */
export type FetchedImage =
  | { url: string; type: string; base64: string; width?: number; height?: number }
  | { url: string; missing: MissingReason };

/** What is known about an image of a kept article, without its bytes. `missing` is absent where the bytes are held. */
export type KeptImage = { url: string; type?: string; width?: number; height?: number; missing?: MissingReason };

/** Where an article stands in the library. It can be a favourite besides. */
export type ArticleState = 'unread' | 'reading' | 'archived';

/** A tag as the reader has called it. `id` is a UUID, `colour` a name of the palette. */
export type Tag = { id: string; name: string; colour: string };

/** A kept article as a list shows it. */
export type Summary = {
  /** UUID. */
  id: string;
  url: string;
  title: string;
  siteName?: string;
  authors: string[];
  /** As in Article: ISO 8601. */
  published?: string;
  /** Milliseconds since the epoch. */
  kept: number;
  wordCount: number;
  language?: string;
  direction: 'ltr' | 'rtl';
  excerpt: string;
  /** The address of an image whose bytes are held. */
  leadImage?: string;
  /** The icon of its site, to be asked for by `icon`. */
  icon?: string;
  /** How many images of the article are not held. */
  missingImages: number;
  /** Counts the different texts kept from this address, from 1. */
  version: number;
  state: ArticleState;
  isFavourite: boolean;
  /** How far it was read, from 0 to 1. */
  progress: number;
  /** When it was last opened, and when it was read to its end, in milliseconds since the epoch. */
  opened?: number;
  finished?: number;
  /** By name; absent where there are none. */
  tags?: Tag[];
};

/** A kept article, whole: as it was last kept, with what is known about its images, and whether it can be cut again. */
export type Kept = { summary: Summary; article: Article; images: KeptImage[]; hasSource?: true };

/** One of the texts kept of an article. `kept`: when it was kept first, in milliseconds since the epoch. */
export type Version = { version: number; kept: number; title: string; wordCount: number; isShown?: true };

/** What a keep takes. A repeated `callId` does nothing twice. */
export type KeepRequest = {
  callId: string;
  article: Article;
  images: FetchedImage[];
  /** The address that was asked for, where it led to the article's. */
  given?: string;
  /** What the text was cut from (gzip, base64), or `same` where it was cut from what is kept. */
  source?: string | 'same';
};

/** What a keep did: `added` a new article, added a new version (`changed`), or only moved it up (`same`). */
export type KeptArticle = { summary: Summary; change: 'added' | 'changed' | 'same' };

export type ListView = 'unread' | 'reading' | 'archived' | 'favourites';

export type ListSort = 'kept' | 'opened' | 'published' | 'length' | 'progress' | 'site' | 'title';

/**
 * Asks for articles in a view or with a tag (its id), newest first or in another order: times and progress from the
 * greatest, the others from the least, or the other way round. `before` is the `next` of the page before this one;
 * `offset` leaves out so many (from there on), which takes longer the more they are.
 */
export type ListRequest = {
  limit: number;
  offset?: number;
  before?: string;
  view?: ListView;
  tag?: string;
  sort?: ListSort;
  isReversed?: boolean;
};

/** One page of the library. `next` is absent on the last page. */
export type ListPage = { items: Summary[]; total: number; next?: string };

export type SearchRequest = { query: string; limit: number; offset?: number };

/** A run of plain text; `hit` where it is what was searched for. */
export type Segment = { text: string; hit: boolean };

export type SearchHit = { summary: Summary; title: Segment[]; snippet: Segment[] };

/** What is wrong with a query, in its own order; all else in it is searched for. */
export type QueryProblem =
  | { problem: 'unknown-operator' | 'no-value'; operator: string }
  | { problem: 'unknown-value' | 'no-date'; operator: string; value: string }
  | { problem: 'no-tag'; value: string };

/** `emptyQuery`: nothing in the query can be searched for. `words`: the words and "phrases" that stand in what is found, if anything is. */
export type SearchResult = {
  hits: SearchHit[];
  total: number;
  emptyQuery: boolean;
  words?: string;
  problems?: QueryProblem[];
};

/** A search that the reader wants to make again. `id` is a UUID. */
export type SavedSearch = { id: string; name: string; query: string };

/** An image of a kept article, by the article's id and the image's address. */
export type ImageKey = { article: string; url: string };

/** `bytes` is the size of the database, `schema` its version; `isReadOnly` where a newer Lectern has written it. */
export type LibraryFacts = {
  articles: number;
  images: number;
  highlights: number;
  /** How many of the articles were kept after the time that was asked for. */
  keptSince: number;
  bytes: number;
  missingImages: number;
  schema: number;
  isReadOnly: boolean;
};

/** The icon of a site (bytes in base64). `hash` tells it from others. */
export type SiteIcon = { hash: string; type: string; base64: string };

/** The icon of the site of the article with this id. */
export type AddedIcon = SiteIcon & { article: string };

/** A fetched image for the article with this id. */
export type AddedImage = FetchedImage & { article: string };
