import type { Article } from '../article/article';
import type { LinkWish } from '../links/link-wish';
import type { CutShown } from '../reader/use-cut';

/** The part of `storage.session` that articles are handed over in: in memory, gone when the browser closes. */
export type HandoverStore = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** An article on its way to a reader tab, with the tab that it was read in. */
export type HandedOver = { article: Article; tabId?: number; cut?: CutShown; isAutomatic?: boolean };

/** Hands an article that is not kept from the popup to a reader tab, which may be reloaded as often as one likes. */
export function createHandover(store: HandoverStore, newId: () => string) {
  return {
    /** Puts the article there. Answers with the address of the reader tab, inside the extension, that shows it. */
    async put(handedOver: HandedOver): Promise<string> {
      const id = newId();
      await store.set({ [`article ${id}`]: handedOver });
      return readerTabAddress({ page: id, source: handedOver.article.url });
    },
    /** Undefined when the browser was closed since. */
    async find(id: string): Promise<HandedOver | undefined> {
      const key = `article ${id}`;
      return (await store.get(key))[key] as HandedOver | undefined;
    },
  };
}

/**
 * What a reader tab shows: a page's article that was handed over (and its source, should it be gone), a kept one, or
 * what comes of a link.
 */
export type ReaderTabSubject =
  | { page: string; source: string }
  | { kept: string; version?: string }
  | { link: string; wish: LinkWish };

/** The parameter of a reader tab's address that asks for printing. */
export const PRINTED = 'print';

/** The address of a reader tab, from the root of the extension. */
export function readerTabAddress(subject: ReaderTabSubject): string {
  return `/src/reader-tab/index.html?${new URLSearchParams(subject)}`;
}

/** The same, for a tab that is printed as soon as it shows its article. */
export const printedAddress = (address: string) => `${address}&${PRINTED}=1`;

/** What the query of a reader tab's address (`location.search`) asks for. Undefined where it asks for nothing. */
export function readerTabSubject(query: string): ReaderTabSubject | undefined {
  const parameters = new URLSearchParams(query);
  const kept = parameters.get('kept');
  const version = parameters.get('version');
  if (kept) return { kept, ...(version && { version }) };
  const link = parameters.get('link');
  if (link && /^https?:/.test(link)) return { link, wish: parameters.get('wish') === 'keep' ? 'keep' : 'read' };
  const page = parameters.get('page');
  return page ? { page, source: parameters.get('source') ?? '' } : undefined;
}
