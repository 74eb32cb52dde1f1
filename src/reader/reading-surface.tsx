import { type ComponentChildren, Fragment } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Article } from '../article/article';
import { type Shortcuts, useShortcuts } from '../controls/use-shortcuts';
import { ArticleView } from './article-view';
import { MoreTools, useMoreMenu } from './more-tools';
import type { ImageSource } from './prepare-body';
import type { ReaderEffects, Reading, Surface } from './reading';
import { useTools } from './use-tools';

type Props = {
  article: Article;
  surface: Surface;
  imageSource: ImageSource;
  /** Stands where a picture is not to be had. */
  missingText: string;
  effects: ReaderEffects;
  /** What this surface itself offers in the bar, before the tools. */
  commands: ComponentChildren;
  /** What stands at the end of the bar. */
  aside?: ComponentChildren;
  /** Between the bar and the article: how keeping stands. */
  status?: ComponentChildren;
  /** Behind the article and what the tools have to say there. */
  foot?: ComponentChildren;
  shortcuts: Shortcuts;
};

/** An article with everything around it: the bar with what can be done, and the reader view itself. */
export function ReadingSurface(props: Props) {
  const { article, surface, imageSource, missingText, effects, commands, aside, status, foot, shortcuts } = props;
  const view = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const reading: Reading = useMemo(
    () => ({ article, surface, imageSource, effects, view, body }),
    [article, surface, imageSource, effects],
  );
  const tools = useTools(reading);
  const more = useMoreMenu();
  const rare = tools.filter(({ button, isRare }) => isRare && button);
  const always = tools.filter(({ isRare }) => !isRare);
  useShortcuts(
    Object.assign({}, ...tools.map((tool) => tool.shortcuts), shortcuts, rare.length > 0 && { m: more.toggle }),
  );
  return (
    <>
      <header class="bar">
        {commands}
        {always.map(({ name, button }) => (
          <Fragment key={name}>{button}</Fragment>
        ))}
        {rare.length > 0 && <MoreTools tools={rare} menu={more} />}
        {aside}
      </header>
      {status}
      {tools.map(({ name, panel }) => (
        <Fragment key={name}>{panel}</Fragment>
      ))}
      <main>
        <ArticleView
          article={article}
          sanitise={effects.sanitise}
          imageSource={imageSource}
          missingText={missingText}
          isOutlineOpen={surface === 'tab'}
          view={view}
          body={body}
        />
        {tools.map(({ name, end }) => (
          <Fragment key={name}>{end}</Fragment>
        ))}
        {foot}
      </main>
      {tools.map(({ name, over }) => (
        <Fragment key={name}>{over}</Fragment>
      ))}
    </>
  );
}
