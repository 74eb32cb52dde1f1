import { FailureError } from '../outcome';
import type { Database } from './database';
import type {
  FetchedImage,
  ImageKey,
  KeepRequest,
  Kept,
  KeptArticle,
  LibraryFacts,
  ListPage,
  ListRequest,
  MissingReason,
  SearchRequest,
  SearchResult,
  Summary,
} from './library-types';

/** The calls of the library. The signatures stand; the bodies follow. */
export function createLibrary(_database: Database, _now: () => number, _newId: () => string) {
  const unwritten = (): never => {
    throw new FailureError('library-failed', 'Not written yet.');
  };
  return {
    keep: (_request: KeepRequest): KeptArticle => unwritten(),
    /** Answers with the article as it is now; undefined where undoing removed it. */
    undoKeep: (_id: string): Summary | undefined => unwritten(),
    find: (_id: string): Kept | undefined => unwritten(),
    findByAddress: (_addresses: string[], _title?: string): Summary | undefined => unwritten(),
    list: (_request: ListRequest): ListPage => unwritten(),
    search: (_request: SearchRequest): SearchResult => unwritten(),
    image: (_key: ImageKey): { type: string; base64: string } | undefined => unwritten(),
    addImage: (_image: { article: string } & FetchedImage): void => unwritten(),
    missingImages: (_article?: string): { article: string; url: string; missing: MissingReason }[] => unwritten(),
    remove: (_id: string): void => unwritten(),
    restore: (_id: string): void => unwritten(),
    purgeRemoved: (_olderThanMs: number): number => unwritten(),
    facts: (): LibraryFacts => unwritten(),
    /** What SQLite finds wrong with the database; empty where it is sound. */
    check: (): string[] => unwritten(),
  };
}

export type LibraryApi = ReturnType<typeof createLibrary>;
