import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../article/article';
import { useWording } from '../wording-context';
import { ArticleHeader } from './article-header';
import { LeadImage } from './lead-image';
import { markPieces } from './mark-pieces';
import { Outline } from './outline';
import {
  type ImageSource,
  letWideThingsScroll,
  numberSections,
  showTexAsCode,
  sourceImages,
  tameLinks,
} from './prepare-body';

type Props = {
  article: Article;
  /** Parses and cleans html into an element of a document that loads nothing. */
  sanitise: (html: string) => HTMLElement;
  imageSource: ImageSource;
  /** Stands where a picture is not to be had. */
  missingText: string;
  /** Whether the outline starts unfolded. */
  isOutlineOpen: boolean;
};

/** The reader view of one article: headline, byline, date, outline, text and pictures. */
export function ArticleView({ article, sanitise, imageSource, missingText, isOutlineOpen }: Props) {
  const { say } = useWording();
  const holder = useRef<HTMLDivElement>(null);
  const { body, sections } = useMemo(() => prepare(sanitise(article.html)), [article, sanitise]);

  // Before painting, so that a reader never sees the headline alone.
  useLayoutEffect(() => {
    const copy = body.cloneNode(true) as HTMLElement;
    sourceImages(copy, imageSource, missingText);
    holder.current?.replaceChildren(...copy.childNodes);
  }, [body, imageSource, missingText]);

  return (
    <article class="article" lang={article.language} dir={article.direction} aria-label={say('articleLabel')}>
      <ArticleHeader article={article} />
      {sections.length > 0 && <Outline sections={sections} isOpen={isOutlineOpen} />}
      {article.leadImage && <LeadImage image={article.leadImage} source={imageSource} />}
      <div class="article-body" ref={holder} />
    </article>
  );
}

function prepare(body: HTMLElement) {
  tameLinks(body);
  showTexAsCode(body);
  letWideThingsScroll(body);
  markPieces(body);
  return { body, sections: numberSections(body) };
}
