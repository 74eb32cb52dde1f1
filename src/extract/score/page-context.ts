import type { Containers } from '../page/find-containers';
import type { Measures } from '../page/measure-page';
import type { PageTable } from '../page/page-table';
import { climbsFrom } from './climbs';
import { type Distances, distancesOf } from './distances';
import { type Look, looksOf } from './looks';
import { type PageSpan, spanOf } from './page-span';
import { type RowFacts, rowFactsOf } from './row-facts';

/** A page as the scorer sees it. `address`: where it was read, if that is known better than by the page itself. */
export type PageView = { table: PageTable; measures: Measures; containers: Containers; address?: string };

/** What is worked out once a page for the features of its blocks. */
export type PageContext = PageView & { rows: RowFacts; distances: Distances; looks: Look[]; span: PageSpan };

export function pageContext(view: PageView): PageContext {
  const { table, containers } = view;
  const [most, majority, core] = containers.holders;
  return {
    ...view,
    rows: rowFactsOf(table),
    distances: distancesOf(view),
    looks: looksOf(table, majority),
    span: spanOf(view, [climbsFrom(table, core), climbsFrom(table, majority), climbsFrom(table, most)]),
  };
}
