import type { Article } from '../article/article';
import { comparableAddress } from '../article/comparable-address';
import { imageAddresses } from '../images/image-addresses';
import type { LibraryApi } from '../library/create-library';
import type { FetchedImage, KeptArticle, SiteIcon, Summary } from '../library/library-types';
import type { Remote } from '../messages';
import { FailureError } from '../outcome';
import type { PageSource } from '../page-answers';
import { packSource } from '../source/packed-source';
import { fetchIcon } from './fetch-icon';
import { type FetchImage, fetchImages } from './fetch-images';
import { keepLarger } from './keep-larger';
import type { KeptHints } from './kept-hints';

/** What keeping needs of the world around it. */
export type KeepingEffects = {
  library: Pick<
    Remote<LibraryApi>,
    | 'keep'
    | 'undoKeep'
    | 'remove'
    | 'restore'
    | 'removeAll'
    | 'restoreAll'
    | 'find'
    | 'findByAddress'
    | 'addImage'
    | 'addIcon'
    | 'missingImages'
  >;
  hints: KeptHints;
  /** Asks the page itself for a picture; rejects when the page has gone. */
  fetchImageInTab(tabId: number, url: string): Promise<FetchedImage>;
  /** Asks the page for what its article was cut from; rejects when the page has gone. */
  sourceInTab(tabId: number): Promise<PageSource | undefined>;
  /** Asks the page where its site's icon may be had; rejects when the page has gone. */
  iconsInTab(tabId: number): Promise<string[]>;
  /** Asks from the extension, which may do so only for hosts that the reader allowed. */
  fetchImage: FetchImage;
  /** Whether the reader allowed the extension to read from the host of this address. */
  mayFetch(url: string): Promise<boolean>;
  /** Whether a tab stands in a private window, of which nothing is kept. */
  isPrivate(tabId: number): Promise<boolean>;
  /** Tells open pages how far a keep (by its address, or the id of what is kept) has come. Must not throw. */
  progress(url: string, done: number, total: number): void;
};

/** Chrome carries 64 MiB in one message; pictures over this much base64 follow the article one by one. */
const LARGEST_KEEP_CHARACTERS = 40_000_000;

/** Everything that changes what is kept: the library's record, the pictures and the hint go together here. */
export function createKeeping(effects: KeepingEffects) {
  const { library, hints } = effects;

  async function fetchAnywhere(tabId: number | undefined, url: string): Promise<FetchedImage> {
    const inTab = tabId === undefined ? undefined : await effects.fetchImageInTab(tabId, url).catch(() => undefined);
    if (inTab && !('missing' in inTab)) return inTab;
    if (await effects.mayFetch(url)) return effects.fetchImage(url);
    return inTab ?? { url, missing: 'permission' };
  }

  /** Undefined where it cannot be had (any more): the article is kept all the same. */
  async function sourceOf(article: Article, tabId: number): Promise<string | undefined> {
    const source = await effects.sourceInTab(tabId).catch(() => undefined);
    // The tab may have gone on to another page meanwhile.
    const isIts = source && comparableAddress(source.url) === comparableAddress(article.url);
    return isIts ? packSource(source.html) : undefined;
  }

  /** Undefined where there is none to be had: an article without its site's icon is whole all the same. */
  async function iconOf(tabId: number): Promise<SiteIcon | undefined> {
    const fetchOne = (url: string) =>
      // One that stands in the page itself is nowhere else: the extension's own pages may not read such addresses.
      url.startsWith('data:') ? effects.fetchImageInTab(tabId, url) : fetchAnywhere(tabId, url);
    return fetchIcon(await effects.iconsInTab(tabId), fetchOne);
  }

  async function hintAt(summary: Summary): Promise<Summary> {
    await hints.put(summary.url, { id: summary.id, kept: summary.kept });
    return summary;
  }

  return {
    /**
     * Keeps an article with its pictures, in one piece: nothing is kept until all of it is. `callId` names this keep,
     * so that a call made again does nothing twice. `from` is the tab that the article was read in, or `kept` where it
     * was cut from the source of its kept copy; `given` the link that led to it, if one did. Throws the library's
     * FailureErrors, and `private-window`.
     */
    async keep(callId: string, article: Article, from?: number | 'kept', given?: string): Promise<KeptArticle> {
      const tabId = from === 'kept' ? undefined : from;
      if (tabId !== undefined && (await effects.isPrivate(tabId))) {
        throw new FailureError('private-window', 'Nothing is kept from private windows.');
      }
      const icon = tabId === undefined ? undefined : iconOf(tabId).catch(() => undefined);
      const urls = imageAddresses(article);
      const images = await fetchImages(
        urls,
        (url) => fetchAnywhere(tabId, url),
        (done) => effects.progress(article.url, done, urls.length),
      );
      const { first, later } = splitByMessage(images);
      const source = from === 'kept' ? 'same' : tabId === undefined ? undefined : await sourceOf(article, tabId);
      const kept = await library.keep({
        callId,
        article,
        images: first,
        ...(source && { source }),
        ...(given && { given }),
      });
      const { id } = kept.summary;
      for (const image of later) await library.addImage({ article: id, ...image });
      const summary = (later.length > 0 && (await library.find(id))?.summary) || kept.summary;
      await hintAt(summary);
      // Not awaited: nobody waits for an icon to be told that the article is kept.
      icon?.then((found) => found && library.addIcon({ article: id, ...found })).catch(() => {});
      return { ...kept, summary };
    },

    /** Takes back the last keep: the copy before it is there again, or nothing is kept. */
    async undoKeep(id: string): Promise<Summary | undefined> {
      const before = await library.find(id);
      const summary = await library.undoKeep(id);
      if (summary) return hintAt(summary);
      if (before) await hints.drop(before.summary.url);
      return undefined;
    },

    async remove(id: string): Promise<void> {
      const before = await library.find(id);
      await library.remove(id);
      if (before) await hints.drop(before.summary.url);
    },

    async restore(id: string): Promise<Summary | undefined> {
      await library.restore(id);
      const restored = await library.find(id);
      return restored && hintAt(restored.summary);
    },

    /** Removes several articles, all or none. */
    async removeAll(ids: string[]): Promise<void> {
      await Promise.all((await library.removeAll(ids)).map((url) => hints.drop(url)));
    },

    /** Brings several removed articles back, all or none. */
    async restoreAll(ids: string[]): Promise<void> {
      await Promise.all((await library.restoreAll(ids)).map(hintAt));
    },

    /**
     * The kept article of the first of these addresses that has one, as the library has it; the hint is set right.
     * Canonical addresses count only with the `title`: some sites give every page the same.
     */
    async findByAddress(addresses: string[], title?: string): Promise<Summary | undefined> {
      const summary = await library.findByAddress(addresses, title);
      if (summary) return hintAt(summary);
      await Promise.all(addresses.map((address) => hints.drop(address)));
      return undefined;
    },

    /** Puts pictures in full size, by their addresses there, in place of those that are held. Answers how many came. */
    keepLarger: (id: string, pictures: { url: string; original: string }[]) =>
      keepLarger(id, pictures, {
        ...effects,
        addImage: library.addImage,
        progress: (done) => effects.progress(id, done, pictures.length),
      }),

    /** Fetches missing pictures from the hosts that are allowed, of one article or of all. Answers how many came. */
    async completeImages(id?: string): Promise<number> {
      let completed = 0;
      for (const { article, url } of await library.missingImages(id)) {
        if (!(await effects.mayFetch(url))) continue;
        const image = await effects.fetchImage(url);
        await library.addImage({ article, ...image });
        if (!('missing' in image)) completed += 1;
      }
      return completed;
    },
  };
}

export type KeepingApi = ReturnType<typeof createKeeping>;

/**
 * Parts the pictures into those that one message carries with the article and those that follow one by one. Until then
 * these are noted as missing: if the browser is killed in between, they are listed, and can be had later.
 */
function splitByMessage(images: FetchedImage[]): { first: FetchedImage[]; later: FetchedImage[] } {
  let characters = 0;
  const fits = images.map((image) => {
    characters += 'missing' in image ? 0 : image.base64.length;
    return 'missing' in image || characters <= LARGEST_KEEP_CHARACTERS;
  });
  return {
    first: images.map((image, index) => (fits[index] ? image : { url: image.url, missing: 'failed' })),
    later: images.filter((_, index) => !fits[index]),
  };
}
