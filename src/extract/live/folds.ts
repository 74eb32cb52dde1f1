import type { PageTable } from '../page/page-table';
import { leavesHole } from './visibility';

/** Controls of folds that are looked at; a page of thousands of them is read by its scores. */
const MOST_CONTROLS = 300;
/** How far above a control what it folds may follow: a button in a heading in a header. */
const MOST_LEVELS = 3;
const CONTROLS = '[aria-controls],[aria-expanded="false"],[data-bs-target],[data-target]';

/**
 * Tells of invisible rows whether readers can unfold them: what a control names or stands above, what is found by
 * searching the page, one of several alike of which another is open (tabs), and what only waits to be scrolled to.
 */
export function createFolds(table: PageTable, isShown: (row: number) => boolean): (row: number) => boolean {
  let folded: Set<Element> | undefined;
  const withTwins = new Map<string, boolean>();
  const isOneOfSeveral = (row: number) => {
    const kind = `${table.parent[row]} ${table.tag[row]} ${table.look[row]}`;
    const known = withTwins.get(kind) ?? hasOpenTwin(table, row, isShown);
    withTwins.set(kind, known);
    return known;
  };
  return (row) => {
    const element = table.nodes[row] as Element;
    folded ??= foldedElements(element.getRootNode() as Document | ShadowRoot);
    return folded.has(element) || isFoundBySearching(element) || isOneOfSeveral(row) || leavesHole(element);
  };
}

function foldedElements(root: Document | ShadowRoot): Set<Element> {
  const folded = new Set<Element>();
  const controls = [...root.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
  const named = new Set(controls.flatMap(namesIn));
  for (const name of named) {
    const element = root.getElementById?.(name);
    if (element) folded.add(element);
  }
  for (const control of controls) {
    const below = elementBelow(control);
    if (below) folded.add(below);
  }
  return folded;
}

function namesIn(control: Element): string[] {
  const names = ['aria-controls', 'data-bs-target', 'data-target'].map((name) => control.getAttribute?.(name) ?? '');
  return names
    .join(' ')
    .split(/\s+/)
    .map((name) => name.replace('#', ''))
    .filter((name) => name !== '');
}

/** What follows a closed control, or the heading that it stands in. */
function elementBelow(control: Element): Element | undefined {
  if (control.getAttribute?.('aria-expanded') !== 'false') return undefined;
  let above: Element | null = control;
  for (let level = 0; level < MOST_LEVELS && above; level += 1) {
    if (above.nextElementSibling) return above.nextElementSibling;
    above = above.parentElement;
  }
  return undefined;
}

/** Whether an element beside it has the same tag and class and is shown. */
function hasOpenTwin({ tag, look, parent, end }: PageTable, row: number, isShown: (row: number) => boolean): boolean {
  const holder = parent[row] ?? -1;
  if (holder < 0 || (look[row] ?? 0) === 0) return false;
  for (let other = holder + 1; other < (end[holder] ?? 0); other = Math.max(end[other] ?? 0, other + 1)) {
    if (other !== row && look[other] === look[row] && tag[other] === tag[row] && isShown(other)) return true;
  }
  return false;
}

/** What is `hidden="until-found"` has a box; what it holds has none. */
const isFoundBySearching = (element: Element): boolean =>
  typeof element.closest === 'function' && element.closest('[hidden="until-found"]') !== null;
