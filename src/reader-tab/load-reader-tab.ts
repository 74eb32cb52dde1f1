import { createKeptImages } from '../images/kept-images';
import type { LibraryApi } from '../library/create-library';
import type { Remote } from '../messages';
import { type createHandover, readerTabSubject } from './handover';
import type { ReaderTabState } from './reader-tab';

type Parts = {
  library: Pick<Remote<LibraryApi>, 'find' | 'image'>;
  handover: ReturnType<typeof createHandover>;
};

/** Finds what a reader tab's address asks for, and remembers in which tab a page's article was read. */
export function createReaderTabLoader({ library, handover }: Parts) {
  let tabId: number | undefined;

  async function loadPage(page: string, source: string): Promise<ReaderTabState> {
    const handedOver = await handover.find(page);
    if (!handedOver) return { name: 'gone', what: 'page', ...(/^https?:/.test(source) && { source }) };
    tabId = handedOver.tabId;
    return { name: 'article', article: handedOver.article, isKept: false, imageSource: (url) => Promise.resolve(url) };
  }

  async function loadKept(id: string): Promise<ReaderTabState> {
    const kept = await library.find(id);
    if (!kept) return { name: 'gone', what: 'kept' };
    const imageSource = createKeptImages(id, library.image);
    return { name: 'article', article: kept.article, isKept: true, imageSource };
  }

  return {
    /** `query` is the address's `location.search`. Rejects with the library's FailureErrors. */
    async load(query: string): Promise<ReaderTabState> {
      const subject = readerTabSubject(query);
      if (!subject) return { name: 'gone', what: 'page' };
      return 'kept' in subject ? loadKept(subject.kept) : loadPage(subject.page, subject.source);
    },
    /** The tab that the article was read in, if it was a page's. */
    sourceTab: () => tabId,
  };
}
