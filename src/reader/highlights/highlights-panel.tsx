import type { RefObject } from 'preact';
import { useWording } from '../../wording-context';
import type { Mark, PlacedMark } from './mark';
import { readableQuote } from './readable-quote';

type Props = {
  marks: readonly Mark[];
  placed: PlacedMark[];
  go: (mark: PlacedMark) => void;
  remove: (mark: Mark) => void;
  allAddress: string;
  panel: RefObject<HTMLElement | null>;
};

/** The marks of the article in its order, with their notes; at the end those whose words are not in it any more. */
export function HighlightsPanel({ marks, placed, go, remove, allAddress, panel }: Props) {
  const { say } = useWording();
  const orphans = marks.filter(({ span }) => span === undefined);
  return (
    <section
      popover="auto"
      class="highlights-panel"
      role="dialog"
      aria-label={say('highlights')}
      tabIndex={-1}
      ref={panel}
      onToggle={({ newState }) =>
        newState === 'open' && (panel.current?.querySelector('button') ?? panel.current)?.focus()
      }
    >
      <h2>{say('highlights')}</h2>
      {marks.length === 0 && <p>{say('highlightsNone')}</p>}
      {placed.length > 0 && (
        <ol>
          {placed.map((mark) => (
            <li key={mark.highlight.id}>
              <button type="button" class="highlight-link" onClick={() => go(mark)}>
                <Quote mark={mark} />
              </button>
            </li>
          ))}
        </ol>
      )}
      {orphans.length > 0 && (
        <>
          <h3>{say('highlightsOrphaned')}</h3>
          <ul>
            {orphans.map((mark) => (
              <li key={mark.highlight.id} class="orphan">
                <Quote mark={mark} />
                <button type="button" class="button quiet" onClick={() => remove(mark)}>
                  {say('highlightRemove')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="highlights-all">
        <a href={allAddress} target="_blank" rel="noopener">
          {say('highlightsAll')}
        </a>
      </p>
    </section>
  );
}

function Quote({ mark: { highlight } }: { mark: Mark }) {
  const { say } = useWording();
  return (
    <>
      <q class={`highlight-quote ${highlight.colour}`} dir="auto">
        {readableQuote(highlight.quote, ' ')}
      </q>
      {highlight.note && (
        <span class="highlight-said" dir="auto">
          <span class="highlight-said-name">{say('highlightNote')}: </span>
          {highlight.note}
        </span>
      )}
    </>
  );
}
