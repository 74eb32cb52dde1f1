import type { ComponentChildren, RefObject } from 'preact';
import type { AloudEffects } from '../aloud/create-aloud-effects';
import type { Article } from '../article/article';
import type { Shortcuts } from '../controls/use-shortcuts';
import type { CopyingEffects } from '../copying/create-copying-effects';
import type { HighlightEffects } from './highlights/highlight-effects';
import type { FullSizeEffects } from './pictures/use-full-size';
import type { ImageSource } from './prepare-body';
import type { SettingsEffects } from './settings/settings-effects';
import type { StandingEffects } from './standing/standing-effects';
import type { TimeEffects } from './time/time-effects';
import type { AutomaticEffects } from './use-automatic';
import type { CutEffects } from './use-cut';
import type { WayEffects } from './way/way-effects';

/** Where the reader view stands: in the toolbar's popup, in a tab of its own, in the browser's sidebar. */
export type Surface = 'popup' | 'tab' | 'panel';

/** What the reader view needs of the world. */
export type ReaderEffects = {
  /** Parses and cleans html into an element of a document that loads nothing. */
  sanitise(html: string): HTMLElement;
  settings: SettingsEffects;
  /** The place in each article, the reader's pace, and how the reader keeps to the line. */
  way: WayEffects;
  aloud: AloudEffects;
  copying: CopyingEffects;
  highlights: HighlightEffects;
  standing: StandingEffects;
  time: TimeEffects;
  /** Absent where the page that the article is of is not at hand. */
  cut?: CutEffects;
  /** Absent where the article is not kept. */
  fullSize?: FullSizeEffects;
  /** Absent where the page is not at hand. */
  automatic?: AutomaticEffects;
};

/** An article that is being read, as the tools around it know it. */
export type Reading = {
  article: Article;
  surface: Surface;
  imageSource: ImageSource;
  effects: ReaderEffects;
  /** The `article` element with headline, byline and text, once it is shown. */
  view: RefObject<HTMLElement | null>;
  /** The element that holds the text and nothing else. */
  body: RefObject<HTMLElement | null>;
};

/**
 * Something that can be done with an article that is being read. A tool is a hook that takes the reading and answers
 * with this; `use-tools.ts` lists them all.
 */
export type Tool = {
  name: string;
  /** By key, as `useShortcuts` takes them. Must keep its identity while nothing changes. */
  shortcuts?: Shortcuts;
  /** Stands in the bar, or behind its last button if it is used now and then (`isRare`). */
  button?: ComponentChildren;
  isRare?: true;
  /** Stands under the bar while the tool is in use. */
  panel?: ComponentChildren;
  /** Stands behind the article. */
  end?: ComponentChildren;
  /** Opens over the page, and holds a text of its own: it stands behind the article's. */
  over?: ComponentChildren;
};
