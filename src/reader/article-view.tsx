import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
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
import { PrintedLinks } from './printed-links';

type Props = {
  article: Article;
  /** Parses and cleans html into an element of a document that loads nothing. */
  sanitise: (html: string) => HTMLElement;
  imageSource: ImageSource;
  /** Stands where a picture is not to be had. */
  missingText: string;
  /** Whether the outline starts unfolded. */
  isOutlineOpen: boolean;
  /** Are given the elements of the whole view and of its text. */
  view: RefObject<HTMLElement | null>;
  body: RefObject<HTMLDivElement | null>;
};

/** The reader view of one article: headline, byline, date, outline, text and pictures. */
export function ArticleView(props: Props) {
  const { article, sanitise, imageSource, missingText, isOutlineOpen, view, body } = props;
  const { say } = useWording();
  const { text, sections } = useMemo(() => prepare(sanitise(article.html)), [article, sanitise]);

  // Before painting, so that a reader never sees the headline alone.
  useLayoutEffect(() => {
    const copy = text.cloneNode(true) as HTMLElement;
    sourceImages(copy, imageSource, missingText);
    body.current?.replaceChildren(...copy.childNodes);
  }, [text, imageSource, missingText, body]);

  return (
    <article
      class="article"
      lang={article.language}
      dir={article.direction}
      aria-label={say('articleLabel')}
      ref={view}
    >
      <ArticleHeader article={article} />
      {sections.length > 0 && <Outline sections={sections} isOpen={isOutlineOpen} view={view} body={body} />}
      {article.leadImage && <LeadImage image={article.leadImage} source={imageSource} />}
      <div class="article-body" ref={body} />
      <PrintedLinks text={text} />
    </article>
  );
}

function prepare(body: HTMLElement) {
  tameLinks(body);
  showTexAsCode(body);
  letWideThingsScroll(body);
  markPieces(body);
  return { text: body, sections: numberSections(body) };
}
