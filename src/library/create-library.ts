import { addImage } from './add-image';
import { changeArticles } from './change-articles';
import type { Database, Store } from './database';
import { findArticle, findByAddress } from './find-article';
import type { HighlightChange, HighlightRequest, HighlightsRequest } from './highlight-types';
import { addHighlight, changeHighlight, highlightsOf, removeHighlight, restoreHighlight } from './highlights';
import { addIcon, findIcon } from './icons';
import { findImage, listMissingImages } from './images';
import { keepArticle } from './keep-article';
import { checkLibrary, libraryFacts } from './library-facts';
import { failingAsLibrary } from './library-failure';
import type {
  AddedIcon,
  AddedImage,
  ImageKey,
  KeepRequest,
  ListRequest,
  SavedSearch,
  SearchRequest,
  Tag,
} from './library-types';
import { countViews, listArticles } from './list-articles';
import { listHighlights } from './list-highlights';
import { noteReading } from './note-reading';
import { openSchema } from './open-schema';
import type { ArticleChange, ReadingDay, ReadingNote, Tagging } from './organise-types';
import { addReadingDays, listReadingDays, removeReadingDays } from './reading-days';
import { purgeRemoved, removeArticle, removeArticles, restoreArticle, restoreArticles } from './remove-article';
import { putSearch, removeSearch, savedSearches } from './saved-searches';
import { searchArticles } from './search-articles';
import { findSource } from './sources';
import { listTags, mergeTags, putTag, removeTag, tagArticles } from './tags';
import { undoKeep } from './undo-keep';
import { findVersion, showVersion, versionsOf } from './versions';

/**
 * The library in an open database, brought to our schema; a newer one is opened for reading only. `now` answers
 * milliseconds since the epoch, `newId` a UUID.
 * Calls take and answer JSON values and throw FailureErrors: `library-full`, `-disk`, `-damaged`, `-newer`, `-busy`, `-failed`,
 * and `not-kept`, `no-version` or `no-highlight` for what is not there. What a call did is on disk when it returns.
 */
export function createLibrary(database: Database, now: () => number, newId: () => string) {
  const store: Store = { database, now, newId };
  failingAsLibrary(openSchema)(store);
  return {
    keep: failingAsLibrary((request: KeepRequest) => keepArticle(store, request)),
    undoKeep: failingAsLibrary((id: string) => undoKeep(store, id)),
    find: failingAsLibrary((id: string) => findArticle(database, id)),
    findByAddress: failingAsLibrary((addresses: string[], title?: string) => findByAddress(database, addresses, title)),
    list: failingAsLibrary((request: ListRequest) => listArticles(database, request)),
    search: failingAsLibrary((request: SearchRequest) => searchArticles(store, request)),
    countViews: failingAsLibrary(() => countViews(database)),
    changeArticles: failingAsLibrary((changes: ArticleChange[]) => changeArticles(store, changes)),
    noteReading: failingAsLibrary((note: ReadingNote) => noteReading(store, note)),
    listReadingDays: failingAsLibrary(() => listReadingDays(store)),
    addReadingDays: failingAsLibrary((added: { callId: string; days: ReadingDay[] }) => addReadingDays(store, added)),
    removeReadingDays: failingAsLibrary(() => removeReadingDays(store)),
    tags: failingAsLibrary(() => listTags(database)),
    putTag: failingAsLibrary((tag: Tag) => putTag(store, tag)),
    removeTag: failingAsLibrary((id: string) => removeTag(store, id)),
    mergeTags: failingAsLibrary((tags: { from: string; into: string }) => mergeTags(store, tags)),
    tagArticles: failingAsLibrary((tagging: Tagging) => tagArticles(store, tagging)),
    savedSearches: failingAsLibrary(() => savedSearches(database)),
    putSearch: failingAsLibrary((search: SavedSearch) => putSearch(store, search)),
    removeSearch: failingAsLibrary((id: string) => removeSearch(store, id)),
    versions: failingAsLibrary((id: string) => versionsOf(database, id)),
    findVersion: failingAsLibrary((id: string, version: number) => findVersion(database, id, version)),
    showVersion: failingAsLibrary((id: string, version: number) => showVersion(store, id, version)),
    source: failingAsLibrary((id: string) => findSource(database, id)),
    image: failingAsLibrary((key: ImageKey) => findImage(database, key)),
    icon: failingAsLibrary((hash: string) => findIcon(database, hash)),
    addIcon: failingAsLibrary((icon: AddedIcon) => addIcon(database, icon)),
    addImage: failingAsLibrary((image: AddedImage) => addImage(database, image)),
    missingImages: failingAsLibrary((id?: string) => listMissingImages(database, id)),
    remove: failingAsLibrary((id: string) => removeArticle(store, id)),
    restore: failingAsLibrary((id: string) => restoreArticle(store, id)),
    removeAll: failingAsLibrary((ids: string[]) => removeArticles(store, ids)),
    restoreAll: failingAsLibrary((ids: string[]) => restoreArticles(store, ids)),
    purgeRemoved: failingAsLibrary((olderThanMs: number) => purgeRemoved(store, olderThanMs)),
    highlightsOf: failingAsLibrary((article: string) => highlightsOf(database, article)),
    listHighlights: failingAsLibrary((request: HighlightsRequest) => listHighlights(database, request)),
    addHighlight: failingAsLibrary((request: HighlightRequest) => addHighlight(store, request)),
    changeHighlight: failingAsLibrary((change: HighlightChange) => changeHighlight(store, change)),
    removeHighlight: failingAsLibrary((id: string) => removeHighlight(store, id)),
    restoreHighlight: failingAsLibrary((id: string) => restoreHighlight(store, id)),
    facts: failingAsLibrary((since?: number) => libraryFacts(database, since)),
    check: failingAsLibrary(() => checkLibrary(database)),
  };
}

export type LibraryApi = ReturnType<typeof createLibrary>;
