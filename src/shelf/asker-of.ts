import type { QueryProblem, SearchHit } from '../library/library-types';
import type { Asked, Listed } from './listing';
import { type Arrangement, type Looking, requestOf } from './looking';
import type { AskEffects } from './use-shelf';

/** `hits`: what there is to say of a search. */
export type Answer = {
  entries: Listed[];
  total: number;
  hits?: { isEmptyQuery: boolean; problems: QueryProblem[] };
};

/** `size` is how many articles a page has; `ask` is for whole pages. */
export type Asker = { size: number; ask(asked: Asked): Promise<Answer> };

export const PAGE_SIZE = 50;
/** Of what a search found: it is asked for with every letter, and each hit costs the search for its snippet. */
const HITS_PAGE_SIZE = 20;

/** Asks the library for what is looked at. */
export function askerOf(
  effects: Pick<AskEffects, 'list' | 'search'>,
  looking: Looking,
  arrangement: Arrangement,
): Asker {
  const listed = async ({ offset, limit }: Asked): Promise<Answer> => {
    const request = requestOf(looking, arrangement, limit);
    const { items, total } = await effects.list({ ...request, ...(offset > 0 && { offset }) });
    return { entries: items.map((summary) => ({ summary })), total };
  };
  const found = async ({ offset, limit }: Asked): Promise<Answer> => {
    const { query } = looking;
    const {
      hits,
      total,
      emptyQuery,
      words,
      problems = [],
    } = await effects.search({
      query,
      limit,
      ...(offset > 0 && { offset }),
    });
    const entries = hits.map((hit): Listed => ({ ...hit, ...(words && isInText(hit) && { words }) }));
    return { entries, total, hits: { isEmptyQuery: emptyQuery, problems } };
  };
  return looking.query.trim() === '' ? { size: PAGE_SIZE, ask: listed } : { size: HITS_PAGE_SIZE, ask: found };
}

/** Opened at the words, where they stand in its text. */
const isInText = ({ snippet }: SearchHit) => snippet.some(({ hit }) => hit);
