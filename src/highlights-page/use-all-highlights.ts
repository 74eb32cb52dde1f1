import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HighlightColour, HighlightsPage, HighlightsRequest, ListedHighlight } from '../library/highlight-types';
import { type Failure, failureOf } from '../outcome';

export type AllHighlightsEffects = {
  list(request: HighlightsRequest): Promise<HighlightsPage>;
  /** The address of the reader at a highlight of a kept article. */
  addressOf(article: string, highlight: string): string;
  copyText(text: string): Promise<void>;
  /** Hands the reader a file. */
  saveFile(name: string, text: string, type: string): void;
  newId(): string;
  libraryAddress: string;
};

export type AllHighlightsState =
  | { name: 'loading' }
  | { name: 'list'; items: ListedHighlight[]; total: number; next?: string }
  | { name: 'failed'; failure: Failure };

/** What is looked for: words, and a colour where not all are wanted. */
export type Wanted = { query: string; colour?: HighlightColour };

const PAGE_SIZE = 100;

/** All highlights of the library, or those that are looked for, page by page. */
export function useAllHighlights({ list }: AllHighlightsEffects) {
  const [wanted, setWanted] = useState<Wanted>({ query: '' });
  const [state, setState] = useState<AllHighlightsState>({ name: 'loading' });
  const turn = useRef(0);

  /** Answers may overtake each other while the reader types: only the one asked for last counts. */
  const ask = useCallback(
    async (before: ListedHighlight[], cursor?: string) => {
      turn.current += 1;
      const mine = turn.current;
      const next = await list({ ...wanted, limit: PAGE_SIZE, ...(cursor && { before: cursor }) }).then(
        (page): AllHighlightsState => ({ name: 'list', ...page, items: [...before, ...page.items] }),
        (thrown): AllHighlightsState => ({ name: 'failed', failure: failureOf(thrown) }),
      );
      if (mine === turn.current) setState(next);
    },
    [list, wanted],
  );
  const reload = useCallback(() => void ask([]), [ask]);
  useEffect(reload, [reload]);
  // Who comes back from an article has marked something there, or removed it.
  useEffect(() => {
    const come = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', come);
    return () => document.removeEventListener('visibilitychange', come);
  }, [reload]);
  const showMore = () => {
    if (state.name === 'list' && state.next) ask(state.items, state.next);
  };

  /** Everything that is looked for, of one article where its id is given, shown or not. */
  const all = useCallback(
    async (article?: string): Promise<ListedHighlight[]> => {
      const found: ListedHighlight[] = [];
      let before: string | undefined;
      do {
        const request = { ...wanted, limit: PAGE_SIZE, ...(before && { before }), ...(article && { article }) };
        const page: HighlightsPage = await list(request);
        found.push(...page.items);
        before = page.next;
      } while (before);
      return found;
    },
    [list, wanted],
  );
  return { state, wanted, look: setWanted, reload, showMore, all };
}
