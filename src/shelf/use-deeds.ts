import { useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../outcome';

/** Something that is done and can be taken back: `work` does it and answers with what undoes it. */
export type Deed = { told: string; work: () => Promise<() => Promise<unknown>> };

/** What the reader is told of the last deed. */
export type DeedNews = { name: 'working' | 'done' | 'undone'; told: string } | { name: 'failed'; failure: Failure };

type Done = Deed & { undo: () => Promise<unknown> };

/** Deeds that can be undone one after the other, for as long as the page is open, and done again. `after` each of them. */
export function useDeeds(after: () => Promise<unknown>) {
  const [news, setNews] = useState<DeedNews>();
  const [done, setDone] = useState<Done[]>([]);
  const [undone, setUndone] = useState<Deed[]>([]);
  // One after the other, as the reader pressed the keys.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const stacks = useRef({ done, undone });
  // What the page shows may have changed while a deed was being done.
  const told = useRef(after);
  told.current = after;

  const stack = (next: { done: Done[]; undone: Deed[] }) => {
    stacks.current = next;
    setDone(next.done);
    setUndone(next.undone);
  };
  const inTurn = (work: () => Promise<void>) => {
    const mine = queue.current.then(work).catch((thrown: unknown) => {
      setNews({ name: 'failed', failure: failureOf(thrown) });
    });
    queue.current = mine;
    return mine;
  };
  const carryOut = async (deed: Deed, left: Deed[]) => {
    setNews({ name: 'working', told: deed.told });
    const undo = await deed.work();
    stack({ done: [...stacks.current.done, { ...deed, undo }], undone: left });
    await told.current();
    setNews({ name: 'done', told: deed.told });
  };
  return {
    news,
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    perform: (deed: Deed) => inTurn(() => carryOut(deed, [])),
    undo: () =>
      inTurn(async () => {
        const last = stacks.current.done.at(-1);
        if (!last) return;
        await last.undo();
        stack({ done: stacks.current.done.slice(0, -1), undone: [...stacks.current.undone, last] });
        await told.current();
        setNews({ name: 'undone', told: last.told });
      }),
    redo: () =>
      inTurn(async () => {
        const { undone: left } = stacks.current;
        const last = left.at(-1);
        if (last) await carryOut(last, left.slice(0, -1));
      }),
  };
}

export type Deeds = ReturnType<typeof useDeeds>;
