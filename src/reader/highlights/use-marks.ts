import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Highlight, HighlightChange, HighlightColour } from '../../library/highlight-types';
import type { Reading } from '../reading';
import type { Span } from '../text/find-matches';
import { shownText } from '../way/shown-text';
import { describeSpan } from './describe-span';
import { type Mark, markOf } from './mark';

/** The marks of the article that is shown, and what can be done with them. Everything rejects with a FailureError. */
export function useMarks({ article, effects, body }: Reading) {
  const calls = effects.highlights;
  const [marks, setMarks] = useState<readonly Mark[]>([]);

  const show = useCallback(
    (highlights: readonly Highlight[]) => {
      if (!body.current) return;
      const text = shownText(body.current);
      setMarks(highlights.map((highlight) => markOf(text, highlight)));
    },
    [body],
  );

  useEffect(() => {
    if (!calls) return;
    let isCurrent = true;
    const load = async () => {
      const id = await calls.keptId(article);
      const highlights = id === undefined ? [] : await calls.highlightsOf(id);
      if (isCurrent) show(highlights);
    };
    // A library that cannot be asked shows no marks; marking says what is wrong.
    load().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [article, calls, show]);

  const deeds = useMemo(() => {
    const put = (highlight: Highlight) =>
      setMarks((before) => {
        const others = before.filter((mark) => mark.highlight.id !== highlight.id);
        return body.current ? [...others, markOf(shownText(body.current), highlight)] : others;
      });
    return {
      /** Marks a passage in the kept article with this id. */
      async add(id: string, span: Span, colour: HighlightColour): Promise<Highlight | undefined> {
        if (!calls || !body.current) return undefined;
        const anchor = describeSpan(shownText(body.current).text, span);
        const highlight = await calls.addHighlight({ callId: calls.newId(), article: id, anchor, colour });
        put(highlight);
        return highlight;
      },
      async change(change: HighlightChange): Promise<void> {
        const changed = await calls?.changeHighlight(change);
        if (changed) put(changed);
      },
      async remove(id: string): Promise<void> {
        await calls?.removeHighlight(id);
        setMarks((before) => before.filter(({ highlight }) => highlight.id !== id));
      },
      async restore(id: string): Promise<void> {
        const highlight = await calls?.restoreHighlight(id);
        if (highlight) put(highlight);
      },
    };
  }, [calls, body]);
  return { marks, ...deeds };
}
