import { useEffect, useState } from 'preact/hooks';
import { readingMinutes } from '../article/reading-minutes';
import { CommandButton } from '../controls/command-button';
import type { Segment, Summary } from '../library/library-types';
import { useWording } from '../wording-context';

type Props = {
  summary: Summary;
  /** The title and a passage with the words that were searched for; absent in the plain list. */
  title?: Segment[];
  snippet?: Segment[];
  address: string;
  remove: () => void;
  imageSource: (url: string) => Promise<string | undefined>;
};

/** One kept article in the list. */
export function Entry({ summary, title, snippet, address, remove, imageSource }: Props) {
  const { say, count, day } = useWording();
  return (
    <li class="entry">
      {summary.leadImage && <Thumbnail url={summary.leadImage} source={imageSource} />}
      <div class="entry-text">
        <h2 lang={summary.language} dir={summary.direction}>
          <a class="entry-link" href={address}>
            {title ? <Marked segments={title} /> : summary.title}
          </a>
        </h2>
        <p class="entry-facts">
          <span>{summary.siteName ?? new URL(summary.url).hostname}</span>
          {summary.published && <time dateTime={summary.published}>{day(summary.published)}</time>}
          <span>{count('minutes', readingMinutes(summary))}</span>
          <span>{say('keptOn', day(summary.kept))}</span>
        </p>
        <p class="entry-excerpt" lang={summary.language} dir={summary.direction}>
          {snippet ? <Marked segments={snippet} /> : summary.excerpt}
        </p>
      </div>
      <CommandButton run={remove} look="quiet" label={say('removeNamed', summary.title)}>
        {say('remove')}
      </CommandButton>
    </li>
  );
}

function Marked({ segments }: { segments: Segment[] }) {
  return <>{segments.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}</>;
}

/** The lead image, decoration beside its title. */
function Thumbnail({ url, source }: { url: string; source: Props['imageSource'] }) {
  const [found, setFound] = useState<string>();
  useEffect(() => {
    source(url).then(setFound, () => setFound(undefined));
  }, [url, source]);
  return <div class="thumbnail">{found && <img src={found} alt="" loading="lazy" />}</div>;
}
