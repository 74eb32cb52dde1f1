import { useMemo, useRef } from 'preact/hooks';
import type { Summary } from '../library/library-types';
import { useWording } from '../wording-context';
import { archiving, type OrganiseEffects, removing, starring, unreading } from './shelf-deeds';
import type { Deeds } from './use-deeds';

/** Changes where articles stand, so that it can be undone. */
export type Organise = Record<'star' | 'archive' | 'unread' | 'remove', (articles: readonly Summary[]) => void>;

/** The same functions for as long as the page is open: every entry has them. */
export function useOrganise(effects: OrganiseEffects, deeds: Deeds): Organise {
  const words = useWording();
  const now = useRef({ deeds, words });
  now.current = { deeds, words };
  return useMemo(() => {
    const doing = (deed: typeof starring) => (articles: readonly Summary[]) => {
      if (articles.length > 0) now.current.deeds.perform(deed(articles, effects, now.current.words));
    };
    return { star: doing(starring), archive: doing(archiving), unread: doing(unreading), remove: doing(removing) };
  }, [effects]);
}
