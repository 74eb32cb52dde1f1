import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Arrangement, Looking, Order } from './looking';

/** Where what is looked at, and how it is arranged, stands between two visits. */
export type LookingEffects = {
  looking: Looking;
  arrangement: Arrangement;
  /** Notes what is looked at in the page's address; `isStep`: so that one can go back from there. */
  noteLooking(looking: Looking, isStep: boolean): void;
  /** Calls back when the reader goes back or on. Answers with what stops it. */
  onStep(tell: (looking: Looking) => void): () => void;
  noteArrangement(arrangement: Arrangement): void;
};

/** What the reader looks at, and how it is arranged. */
export function useLooking(effects: LookingEffects) {
  const [looking, setLooking] = useState(effects.looking);
  const [arrangement, setArrangement] = useState(effects.arrangement);
  const now = useRef({ looking, arrangement });
  now.current = { looking, arrangement };
  useEffect(() => effects.onStep(setLooking), [effects]);

  /** Goes to a view or a tag. */
  const look = useCallback(
    (next: Looking) => {
      setLooking(next);
      effects.noteLooking(next, true);
    },
    [effects],
  );
  /** Searches in everything; without words, what was looked at before is there again. */
  const search = useCallback(
    (query: string) => {
      const next = { ...now.current.looking, query };
      setLooking(next);
      effects.noteLooking(next, false);
    },
    [effects],
  );
  const arrange = (next: Arrangement) => {
    setArrangement(next);
    effects.noteArrangement(next);
  };
  const changeOrder = (order: Order) =>
    arrange({ ...arrangement, orders: { ...arrangement.orders, [looking.view]: order } });
  const changeCards = (isCards: boolean) => arrange({ ...arrangement, isCards });
  return { looking, arrangement, look, search, changeOrder, changeCards };
}
