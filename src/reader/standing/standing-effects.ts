import type { Article } from '../../article/article';
import type { LibraryApi } from '../../library/create-library';
import type { Summary } from '../../library/library-types';
import type { Remote } from '../../messages';

type Calls = 'findByAddress' | 'list' | 'changeArticles' | 'noteReading';

/** What is asked of the library about the kept copy of an article that is being read. */
export type StandingEffects = Pick<Remote<LibraryApi>, 'changeArticles' | 'noteReading'> & {
  /** The kept copy as it stands now. Undefined where the article is not kept. */
  find(article: Article): Promise<Summary | undefined>;
  /** What to read after the article with this id. */
  next(id: string): Promise<Summary | undefined>;
  /** The address of the reader tab that shows the kept article with this id. */
  addressOf(id: string): string;
  /** Calls back when the library has changed. Answers with what stops it. */
  onChange(tell: () => void): () => void;
  /** Whether nothing of what is read here may be noted. */
  isPrivate(): Promise<boolean>;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
};

type Parts = Pick<StandingEffects, 'addressOf' | 'onChange' | 'isPrivate'> & {
  library: Pick<Remote<LibraryApi>, Calls>;
};

export function createStandingEffects({ library, ...rest }: Parts): StandingEffects {
  const firstOther = async (id: string, request: Parameters<LibraryApi['list']>[0]) =>
    (await library.list(request)).items.find((other) => other.id !== id && other.progress < 1);
  return {
    ...rest,
    now: () => performance.now(),
    changeArticles: library.changeArticles,
    noteReading: library.noteReading,
    find: ({ url, canonicalUrl, title }) => library.findByAddress(canonicalUrl ? [url, canonicalUrl] : [url], title),
    // What has been begun first: it is what its reader has most of in mind.
    next: async (id) =>
      (await firstOther(id, { view: 'reading', sort: 'opened', limit: AMONG })) ??
      (await firstOther(id, { view: 'unread', limit: 2 })),
  };
}

/** Articles that were read to their end stand among those that are being read until they are archived. */
const AMONG = 20;
