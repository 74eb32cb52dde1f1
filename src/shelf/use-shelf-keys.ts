import type { RefObject } from 'preact';
import { useShortcuts } from '../controls/use-shortcuts';
import type { Summary } from '../library/library-types';
import type { EntryFocus } from './entry-focus';
import { entryAt, type Listing } from './listing';
import { type Looking, VIEW_NAMES } from './looking';
import type { Deeds } from './use-deeds';
import type { Organise } from './use-organise';
import type { Selection } from './use-selection';

/** What the keys of the shelf do. */
export type KeyDeeds = {
  listing: Listing | undefined;
  focus: RefObject<EntryFocus | null>;
  selection: Selection;
  organise: Organise;
  deeds: Deeds;
  look: (next: Looking) => void;
  tag: (articles: readonly Summary[]) => void;
  selectAll: () => void;
  toSearch: () => void;
  toOrder: () => void;
  changeCards: () => void;
  listKeys: () => void;
};

/** The keys of the shelf. They mean all that is selected, or the entry that has the focus. */
export function useShelfKeys(does: KeyDeeds): void {
  const { listing, focus, selection, organise, deeds } = does;
  const focused = () => {
    const place = focus.current?.place();
    return listing && place !== undefined ? entryAt(listing, place)?.summary : undefined;
  };
  const meant = () => {
    const one = focused();
    if (selection.selected.length > 0) return selection.selected;
    return one ? [one] : [];
  };
  const select = (how: (id: string) => unknown) => {
    const one = focused();
    if (one) how(one.id);
  };
  const views = VIEW_NAMES.map((view, index) => [`${index + 1}`, () => does.look({ view, query: '' })] as const);
  useShortcuts({
    ...Object.fromEntries(views),
    '/': does.toSearch,
    '?': does.listKeys,
    j: () => focus.current?.move(1),
    k: () => focus.current?.move(-1),
    e: () => organise.archive(meant()),
    s: () => organise.star(meant()),
    t: () => does.tag(meant()),
    u: () => organise.unread(meant()),
    x: () => organise.remove(meant()),
    z: deeds.undo,
    'Shift+z': deeds.redo,
    v: () => select(selection.toggle),
    'Shift+v': () => select(selection.extendTo),
    a: does.selectAll,
    o: does.toOrder,
    l: does.changeCards,
    Escape: selection.selected.length > 0 ? selection.clear : undefined,
  });
}
