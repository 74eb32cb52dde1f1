import type { ComponentChildren } from 'preact';
import type { CountedTag, ViewCounts } from '../library/organise-types';
import { useWording } from '../wording-context';
import { addressOfLooking, type Looking, VIEW_NAMES } from './looking';

type Props = {
  looking: Looking;
  look: (next: Looking) => void;
  counts: ViewCounts | undefined;
  tags: readonly CountedTag[];
  editTags: () => void;
};

/** The views of the library and its tags, each a link of its own; keys 1 to 5 are the views. */
export function ViewNav({ looking, look, counts, tags, editTags }: Props) {
  const { say } = useWording();
  const isSearch = looking.query.trim() !== '';
  const isShown = (next: Looking) => !isSearch && looking.view === next.view && looking.tag === next.tag;
  return (
    <nav class="views" aria-label={say('views')}>
      <ul>
        {VIEW_NAMES.map((view, index) => (
          <li key={view}>
            <Place
              to={{ view, query: '' }}
              isShown={isShown({ view, query: '' })}
              look={look}
              shortcut={`${index + 1}`}
            >
              {say(`view_${view}`)}
              <Count of={counts?.[view]} />
            </Place>
          </li>
        ))}
      </ul>
      {tags.length > 0 && (
        <details class="view-tags" open>
          <summary>{say('tags')}</summary>
          <ul>
            {tags.map((tag) => (
              <li key={tag.id}>
                <Place
                  to={{ view: 'all', tag: tag.id, query: '' }}
                  isShown={isShown({ view: 'all', tag: tag.id, query: '' })}
                  look={look}
                >
                  <span class="tag-dot" data-colour={tag.colour} />
                  <span class="view-name" dir="auto">
                    {tag.name}
                  </span>
                  <Count of={tag.articles} />
                </Place>
              </li>
            ))}
          </ul>
          <button type="button" class="button quiet" onClick={editTags}>
            {say('editTags')}
          </button>
        </details>
      )}
      <ul class="other-pages">
        <li>
          <a href="/src/highlights-page/index.html">{say('highlights')}</a>
        </li>
        <li>
          <a href="/src/options/index.html">{say('settingsPage')}</a>
        </li>
      </ul>
    </nav>
  );
}

type PlaceProps = {
  to: Looking;
  isShown: boolean;
  look: (next: Looking) => void;
  shortcut?: string;
  children: ComponentChildren;
};

function Place({ to, isShown, look, shortcut, children }: PlaceProps) {
  const go = (event: MouseEvent) => {
    // With a key held it opens elsewhere, as any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    look(to);
  };
  return (
    <a
      href={addressOfLooking(to)}
      onClick={go}
      aria-current={isShown ? 'page' : undefined}
      aria-keyshortcuts={shortcut}
    >
      {children}
    </a>
  );
}

function Count({ of }: { of: number | undefined }) {
  const { number } = useWording();
  return of === undefined ? null : <span class="view-count">{number(of)}</span>;
}
