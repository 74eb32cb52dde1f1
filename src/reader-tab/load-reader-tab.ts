import { createKeptImages } from '../images/kept-images';
import type { LibraryApi } from '../library/create-library';
import type { Remote } from '../messages';
import { FailureError } from '../outcome';
import type { PageReading } from '../page-answers';
import type { ImageSource } from '../reader/prepare-body';
import type { ReadAs } from '../rules/read-by-rule';
import { type createHandover, readerTabSubject } from './handover';
import type { ReaderTabState } from './reader-tab';

type Parts = {
  /** Reads a page's tab once more. Rejects with readTab's FailureErrors. */
  read(tabId: number, as: ReadAs): Promise<PageReading>;
  library: Pick<Remote<LibraryApi>, 'find' | 'findVersion' | 'image' | 'source'>;
  /** Cuts the packed source of a kept article anew. Rejects where it is damaged. */
  readSource(packed: string, as: ReadAs, url: string): Promise<PageReading>;
  handover: ReturnType<typeof createHandover>;
};

/** Finds what a reader tab's address asks for, and remembers in which tab a page's article was read. */
export function createReaderTabLoader({ library, handover, read, readSource }: Parts) {
  let tabId: number | undefined;
  let keptId: string | undefined;
  let imageSource: ImageSource = asItIs;

  async function loadPage(page: string, source: string): Promise<ReaderTabState> {
    const handedOver = await handover.find(page);
    if (!handedOver) return { name: 'gone', what: 'page', ...(/^https?:/.test(source) && { source }) };
    tabId = handedOver.tabId;
    const { article, cut = {}, isAutomatic = false } = handedOver;
    return {
      name: 'article',
      article,
      isKept: false,
      imageSource: asItIs,
      isAutomatic,
      ...(tabId !== undefined && { cut }),
    };
  }

  /** An old version cannot be cut again: what it was cut from is asked for of the one that is shown. */
  async function loadVersion(id: string, version: number): Promise<ReaderTabState> {
    const article = await library.findVersion(id, version);
    if (!article) return { name: 'gone', what: 'version' };
    return {
      name: 'article',
      article,
      isKept: true,
      imageSource: createKeptImages(id, library.image),
      kept: { id, version },
    };
  }

  async function loadKept(id: string): Promise<ReaderTabState> {
    const kept = await library.find(id);
    if (!kept) return { name: 'gone', what: 'kept' };
    keptId = id;
    imageSource = createKeptImages(id, library.image);
    // Of a copy with its source the reader may try another cut; of others there is none.
    const cut = kept.hasSource && { cut: { isFromCopy: true } as const };
    return { name: 'article', article: kept.article, isKept: true, imageSource, ...cut, kept: { id } };
  }

  async function readCopy(id: string, as: ReadAs, address: string): Promise<ReaderTabState | undefined> {
    const packed = await library.source(id);
    if (packed === undefined) throw new FailureError('not-kept', `Nothing to cut again of ${id}.`);
    const { article, rule } = await readSource(packed, as, address);
    const cut = { as, isFromCopy: true, ...(rule && { rule }) } as const;
    return article && { name: 'article', article, isKept: false, imageSource, cut };
  }

  return {
    /** `query` is the address's `location.search`. Rejects with the library's FailureErrors. */
    async load(query: string): Promise<ReaderTabState> {
      const subject = readerTabSubject(query);
      if (!subject) return { name: 'gone', what: 'page' };
      if ('link' in subject) return { name: 'link', url: subject.link, wish: subject.wish };
      if ('page' in subject) return loadPage(subject.page, subject.source);
      return subject.version ? loadVersion(subject.kept, Number(subject.version)) : loadKept(subject.kept);
    },
    /** The article of the page that `address` was read from, cut anew. Undefined where that finds nothing to read. */
    async readAgain(as: ReadAs, address: string): Promise<ReaderTabState | undefined> {
      if (keptId !== undefined) return readCopy(keptId, as, address);
      if (tabId === undefined) throw new FailureError('page-gone', 'No tab is known.');
      const { article, rule } = await read(tabId, as);
      if (article && article.url !== address) throw new FailureError('page-gone', `Tab ${tabId} has moved on.`);
      const cut = { as, ...(rule && { rule }) };
      return article && { name: 'article', article, isKept: false, imageSource: asItIs, cut };
    },
    /** The tab that the article was read in, if it was a page's. */
    sourceTab: () => tabId,
    /** What the article was read from, as keeping asks for it. */
    readFrom: () => (keptId === undefined ? tabId : ('kept' as const)),
  };
}

const asItIs = (url: string) => Promise.resolve(url);
