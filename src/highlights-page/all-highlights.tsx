import { useRef, useState } from 'preact/hooks';
import { CommandButton } from '../controls/command-button';
import { FailureNotice } from '../controls/failure-notice';
import { Notice } from '../controls/notice';
import { useShortcuts } from '../controls/use-shortcuts';
import { failureOf } from '../outcome';
import { useWording } from '../wording-context';
import { annotationsJson } from './annotations';
import { ArticleHighlights } from './article-highlights';
import { groupByArticle } from './group-by-article';
import { highlightsMarkdown } from './highlights-markdown';
import { HighlightsSearch } from './highlights-search';
import { type AllHighlightsEffects, type AllHighlightsState, useAllHighlights } from './use-all-highlights';

/** The three ways out of here. */
export type Way = 'copy' | 'markdown' | 'json';

/** All highlights of the library, by article: found again, opened where they stand, and taken elsewhere. */
export function AllHighlights({ effects }: { effects: AllHighlightsEffects }) {
  const wording = useWording();
  const { say, count, failure } = wording;
  const { state, wanted, look, reload, showMore, all } = useAllHighlights(effects);
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const groups = state.name === 'list' ? groupByArticle(state.items) : [];

  const take = async (way: Way, article?: string) => {
    try {
      const items = await all(article);
      if (way === 'json') {
        effects.saveFile(
          'highlights.json',
          annotationsJson(items, say('highlights'), effects.newId),
          'application/ld+json',
        );
      } else {
        const text = highlightsMarkdown(groupByArticle(items), wording);
        if (way === 'copy') await effects.copyText(text);
        else effects.saveFile('highlights.md', text, 'text/markdown');
      }
      setTold(count(way === 'copy' ? 'highlightsCopied' : 'highlightsSaved', items.length));
    } catch (thrown) {
      setTold(failure(failureOf(thrown)));
    }
  };
  useShortcuts({ '/': () => field.current?.focus(), l: () => location.assign(effects.libraryAddress) });
  return (
    <>
      <header class="highlights-header">
        <h1>{say('highlights')}</h1>
        <HighlightsSearch field={field} wanted={wanted} look={look} />
        <nav class="highlights-ways" aria-label={say('highlightsTake')}>
          <Ways take={take} isOff={groups.length === 0} />
          <a class="button" href={effects.libraryAddress} aria-keyshortcuts="L">
            {say('library')}
            <span class="key" aria-hidden="true">
              L
            </span>
          </a>
        </nav>
      </header>
      <main>
        <p class="highlights-count" role="status">
          {state.name === 'loading' && say('loadingLibrary')}
          {state.name === 'list' && state.total > 0 && count('highlightsCount', state.total)}
        </p>
        <StateNotice state={state} isLooking={wanted.query.trim() !== '' || !!wanted.colour} reload={reload} />
        {groups.map((group) => (
          <ArticleHighlights key={group.article.id} group={group} addressOf={effects.addressOf}>
            <Ways take={(way) => take(way, group.article.id)} isOff={false} of={group.article.title} />
          </ArticleHighlights>
        ))}
        {state.name === 'list' && state.next && <CommandButton run={showMore}>{say('more')}</CommandButton>}
      </main>
      <div class="highlight-told" data-empty={told === ''}>
        <p role="status">{told}</p>
      </div>
    </>
  );
}

type WaysProps = { take: (way: Way) => void; isOff: boolean; of?: string };

function Ways({ take, isOff, of }: WaysProps) {
  const { say } = useWording();
  const names = {
    copy: 'highlightsCopyMarkdown',
    markdown: 'highlightsSaveMarkdown',
    json: 'highlightsSaveJson',
  } as const;
  return (
    <>
      {(['copy', 'markdown', 'json'] as const).map((way) => (
        <CommandButton
          key={way}
          run={() => take(way)}
          disabled={isOff}
          look="quiet"
          {...(of !== undefined && { label: `${say(names[way])}: ${of}` })}
        >
          {say(names[way])}
        </CommandButton>
      ))}
    </>
  );
}

function StateNotice({
  state,
  isLooking,
  reload,
}: {
  state: AllHighlightsState;
  isLooking: boolean;
  reload: () => void;
}) {
  const { say } = useWording();
  if (state.name === 'failed') return <FailureNotice failure={state.failure} retry={reload} />;
  if (state.name !== 'list' || state.total > 0) return null;
  if (isLooking) return <Notice title={say('highlightsNotFound')} hint={say('highlightsNotFoundHint')} />;
  return <Notice title={say('highlightsEmpty')} hint={say('highlightsEmptyHint')} />;
}
