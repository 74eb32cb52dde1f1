import { useCallback, useMemo } from 'preact/hooks';
import { readingMinutes } from '../article/reading-minutes';
import { type IconSource, SiteIcon } from '../controls/site-icon';
import type { FetchKeptImage } from '../images/kept-images';
import type { Segment, Summary, Tag } from '../library/library-types';
import { useWording } from '../wording-context';
import { EntryCommands, type EntryDeeds } from './entry-commands';
import { Thumbnail } from './thumbnail';

export type EntryProps = {
  summary: Summary;
  /** Where it stands in the list (from 0), and how many there are. */
  place: number;
  total: number;
  /** The title and a passage with the words that were searched for; absent in the plain list. */
  title?: Segment[];
  snippet?: Segment[];
  address: string;
  isSelected: boolean;
  /** `isRange`: everything from the one selected before it to this one. */
  select: (id: string, isRange: boolean) => void;
  deeds: EntryDeeds;
  lookAtTag: (tag: Tag) => void;
  image: FetchKeptImage;
  iconSource: IconSource;
};

/** One kept article in the list. Drawn anew only where something about it has changed: there may be thousands. */
export function Entry(props: EntryProps) {
  return useMemo(
    () => <EntryDrawn {...props} />,
    [
      props.summary,
      props.place,
      props.total,
      props.title,
      props.snippet,
      props.address,
      props.isSelected,
      props.select,
      props.deeds,
      props.lookAtTag,
      props.image,
      props.iconSource,
    ],
  );
}

function EntryDrawn({ summary, title, snippet, address, isSelected, select, deeds, lookAtTag, ...props }: EntryProps) {
  const { say } = useWording();
  const { place, total, image, iconSource } = props;
  const { id, language, direction, leadImage } = summary;
  const load = useCallback(() => image({ article: id, url: leadImage ?? '' }), [image, id, leadImage]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows stand between it and the list, and <ol> takes only <li> in itself.
    <div
      class="entry"
      role="listitem"
      aria-posinset={place + 1}
      aria-setsize={total}
      data-place={place}
      data-id={id}
      data-selected={isSelected}
      data-state={summary.state}
    >
      <label class="entry-select">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={say('selectNamed', summary.title)}
          onClick={(event) => select(id, event.shiftKey)}
        />
      </label>
      <div class="entry-picture">{leadImage && <Thumbnail load={load} />}</div>
      <div class="entry-text">
        <h2 lang={language} dir={direction}>
          <a class="entry-link" href={address}>
            {title ? <Marked segments={title} /> : summary.title}
          </a>
        </h2>
        <EntryFacts summary={summary} iconSource={iconSource} />
        <p class="entry-excerpt" lang={language} dir={direction}>
          {snippet ? <Marked segments={snippet} /> : summary.excerpt}
        </p>
        {summary.tags && (
          <ul class="entry-tags" aria-label={say('tags')}>
            {summary.tags.map((tag) => (
              <li key={tag.id}>
                <button type="button" class="tag" data-colour={tag.colour} onClick={() => lookAtTag(tag)}>
                  <span dir="auto">{tag.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <EntryCommands summary={summary} deeds={deeds} />
      {summary.progress > 0 && !summary.finished && (
        <div class="entry-progress" style={{ inlineSize: `${summary.progress * 100}%` }} />
      )}
    </div>
  );
}

function EntryFacts({ summary, iconSource }: { summary: Summary; iconSource: IconSource }) {
  const { say, count, day, percent } = useWording();
  const { progress, finished, state, isFavourite, published, icon } = summary;
  return (
    <p class="entry-facts">
      {isFavourite && <span class="entry-star">{say('favourite')}</span>}
      <span class="entry-site">
        {icon && <SiteIcon hash={icon} iconSource={iconSource} />}
        <bdi>{summary.siteName ?? new URL(summary.url).hostname}</bdi>
      </span>
      {published && <time dateTime={published}>{day(published)}</time>}
      {finished ? (
        <span>{say('finished')}</span>
      ) : (
        <span>{progress > 0 ? say('progressRead', percent(progress)) : count('minutes', readingMinutes(summary))}</span>
      )}
      {state === 'archived' && <span>{say('archived')}</span>}
      <span>{say('keptOn', day(summary.kept))}</span>
    </p>
  );
}

function Marked({ segments }: { segments: Segment[] }) {
  return <>{segments.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>;
}
