import type { Article } from '../article/article';
import { FailureError } from '../outcome';
import type { Wording } from '../wording';
import type { CopyingEffects } from './create-copying-effects';
import { linkToText } from './link-to-text';
import { selectedPassage } from './selected-passage';
import { sourceOf } from './source-of';

type Parts = {
  article: Article;
  wording: Wording;
  effects: CopyingEffects;
  /** The article's text as clean, marked elements in a document that loads nothing; a new one each time. */
  body: () => HTMLElement;
  /** The article as it is shown, whose text may be selected. */
  view: () => Element | null;
};

/** The ways in which an article is copied. Each rejects where the browser refuses. */
export function createCopies({ article, wording, effects, body, view }: Parts) {
  const { share, print } = effects;
  const source = sourceOf(article, wording);
  return {
    // What is loaded here is large, and needed by few.
    async markdown() {
      const { articleMarkdown } = await import('./article-markdown');
      await effects.copyText(articleMarkdown(body(), source));
    },
    async rich() {
      const [{ richText }, { plainText }] = await Promise.all([import('./rich-text'), import('./plain-text')]);
      await effects.copyRich(richText(body(), source), plainText(body(), source));
    },
    async plain() {
      const { plainText } = await import('./plain-text');
      await effects.copyText(plainText(body(), source));
    },
    link: () => effects.copyText(article.url),
    /** Rejects with a FailureError where the selection cannot be told from the rest by its words. */
    async passage(range: Range) {
      const shown = view();
      const found = shown && selectedPassage(shown, range);
      const link = found && linkToText(article.url, found.blocks, found.stretch);
      if (!link) throw new FailureError('passage-not-unique', 'Its words stand in several places.');
      await effects.copyText(link);
    },
    /** Absent where the browser cannot. */
    share: share && (() => share({ title: article.title, url: article.url })),
    print: print && (async () => print()),
  };
}

export type Copied = ReturnType<typeof createCopies>;
