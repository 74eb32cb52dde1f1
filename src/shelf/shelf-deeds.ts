import type { Summary, Tag } from '../library/library-types';
import type { ArticleChange, Tagging } from '../library/organise-types';
import type { Wording } from '../wording';
import type { Deed } from './use-deeds';

/** What the shelf asks of the library to change where articles stand. */
export type OrganiseEffects = {
  /** Answers the changes that undo it. */
  change(changes: ArticleChange[]): Promise<ArticleChange[]>;
  remove(ids: string[]): Promise<unknown>;
  restore(ids: string[]): Promise<unknown>;
  /** Answers what was changed. */
  tagArticles(tagging: Tagging): Promise<Tagging[]>;
};

type Words = Pick<Wording, 'say' | 'count'>;

const idsOf = (articles: readonly Summary[]) => articles.map(({ id }) => id);

/** The articles in words: by its title where it is one. */
function named(articles: readonly Summary[], { say, count }: Words): string {
  const [only, ...more] = articles;
  return only && more.length === 0 ? say('quoted', only.title) : count('count', articles.length);
}

function changing({ change }: OrganiseEffects, told: string, changes: ArticleChange[]): Deed {
  return {
    told,
    work: async () => {
      const undoing = await change(changes);
      return () => change(undoing);
    },
  };
}

/** Archives the articles; where all of them are archived, takes them out again to where they were read to. */
export function archiving(articles: readonly Summary[], effects: OrganiseEffects, words: Words): Deed {
  const isBack = articles.every(({ state }) => state === 'archived');
  const back = ({ progress }: Summary) => (progress > 0 ? 'reading' : 'unread');
  const changes = articles.map((one): ArticleChange => ({ id: one.id, state: isBack ? back(one) : 'archived' }));
  return changing(effects, words.say(isBack ? 'deedUnarchived' : 'deedArchived', named(articles, words)), changes);
}

/** Makes the articles favourites; where all of them are, takes that from them. */
export function starring(articles: readonly Summary[], effects: OrganiseEffects, words: Words): Deed {
  const isFavourite = !articles.every((one) => one.isFavourite);
  const changes = idsOf(articles).map((id): ArticleChange => ({ id, isFavourite }));
  return changing(effects, words.say(isFavourite ? 'deedStarred' : 'deedUnstarred', named(articles, words)), changes);
}

/** Makes the articles as if they had not been read. */
export function unreading(articles: readonly Summary[], effects: OrganiseEffects, words: Words): Deed {
  const changes = idsOf(articles).map((id): ArticleChange => ({ id, state: 'unread', progress: 0, finished: null }));
  return changing(effects, words.say('deedUnread', named(articles, words)), changes);
}

/** Removes the articles from the library. */
export function removing(articles: readonly Summary[], effects: OrganiseEffects, words: Words): Deed {
  const ids = idsOf(articles);
  return {
    told: words.say('deedRemoved', named(articles, words)),
    work: async () => {
      await effects.remove(ids);
      return () => effects.restore(ids);
    },
  };
}

/** Gives the articles a tag, or takes it from them. */
export function tagging(
  articles: readonly Summary[],
  { tag, isGiven }: { tag: Tag; isGiven: boolean },
  effects: OrganiseEffects,
  words: Words,
): Deed {
  const tags = { [isGiven ? 'add' : 'remove']: [tag.id] };
  return {
    told: words.say(isGiven ? 'deedTagged' : 'deedUntagged', named(articles, words), tag.name),
    work: async () => {
      const changed = await effects.tagArticles({ articles: idsOf(articles), ...tags });
      return () => Promise.all(changed.map((done) => effects.tagArticles(turnedRound(done))));
    },
  };
}

function turnedRound({ articles, add, remove }: Tagging): Tagging {
  return { articles, ...(remove && { add: remove }), ...(add && { remove: add }) };
}
