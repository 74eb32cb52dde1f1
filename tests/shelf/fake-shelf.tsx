import { storedBackups } from '../../src/backups/stored-backups';
import type { Summary, Tag } from '../../src/library/library-types';
import type { ArticleChange, Tagging } from '../../src/library/organise-types';
import { Shelf } from '../../src/shelf/shelf';
import type { ShelfEffects } from '../../src/shelf/shelf-effects';
import { memoryStorage } from '../preferences/memory-storage';
import { sampleSummary } from '../sample-article';
import { show } from '../show';
import { fakeSavedSearches } from './fake-saved-searches';

/** Summaries `id0`, `id1` … called `Article 0`, `Article 1` … */
export function kept(count: number, over: Partial<Summary> = {}): Summary[] {
  return Array.from({ length: count }, (_, index) =>
    sampleSummary({ id: `id${index}`, title: `Article ${index}`, ...over }),
  );
}

/** What a library in memory holds, and what the shelf has told the world. */
export type ShelfWorld = {
  articles: Summary[];
  tags: Tag[];
  address: string;
  arranged: string;
  steps: number;
  /** Something has changed elsewhere. */
  change(): void;
  /** The reader goes back to what the address asks for. */
  stepTo: Parameters<ShelfEffects['onStep']>[0];
  /** All that waits for its time has its time. */
  passTime(): void;
};

/** Shows the shelf over a library in memory. */
export async function showShelf(articles: Summary[], over: Partial<ShelfEffects> = {}, tags: Tag[] = []) {
  const removed = new Set<string>();
  const listeners = new Set<() => void>();
  const timers = new Set<() => void>();
  const world: ShelfWorld = {
    articles,
    tags,
    address: '',
    arranged: '',
    steps: 0,
    change: () => {
      for (const tell of listeners) tell();
    },
    stepTo: () => {},
    passTime: () => {
      for (const run of timers) run();
    },
  };
  const there = () => world.articles.filter(({ id }) => !removed.has(id));
  const update = (id: string, next: (before: Summary) => Summary) => {
    world.articles = world.articles.map((article) => (article.id === id ? next(article) : article));
  };
  const tagArticles = (tagging: Tagging): Tagging[] => {
    const { articles: ids, add = [], remove = [] } = tagging;
    const had = (id: string, tag: string) =>
      Boolean(world.articles.find((one) => one.id === id)?.tags?.some((has) => has.id === tag));
    const done = [
      ...add.map((tag): Tagging => ({ articles: ids.filter((id) => !had(id, tag)), add: [tag] })),
      ...remove.map((tag): Tagging => ({ articles: ids.filter((id) => had(id, tag)), remove: [tag] })),
    ];
    for (const id of ids) {
      update(id, ({ tags: before = [], ...article }) => {
        const after = [
          ...before.filter((tag) => ![...add, ...remove].includes(tag.id)),
          ...world.tags.filter((tag) => add.includes(tag.id)),
        ];
        return { ...article, ...(after.length > 0 && { tags: after }) };
      });
    }
    return done.filter((one) => one.articles.length > 0);
  };
  const withTag = (tag: string) => there().filter(({ tags: has = [] }) => has.some(({ id }) => id === tag));
  const removeTag = async (id: string) => {
    const ids = withTag(id).map((article) => article.id);
    tagArticles({ articles: ids, remove: [id] });
    world.tags = world.tags.filter((tag) => tag.id !== id);
    return ids;
  };
  let ids = 0;
  const effects: ShelfEffects = {
    async list({ view, tag, limit, offset = 0, isReversed }) {
      const all = there()
        .filter((one) => view === undefined || (view === 'favourites' ? one.isFavourite : one.state === view))
        .filter((one) => tag === undefined || one.tags?.some(({ id }) => id === tag));
      const ordered = isReversed ? all.toReversed() : all;
      return { items: ordered.slice(offset, offset + limit), total: all.length };
    },
    async search({ query, limit, offset = 0 }) {
      const hits = there().filter(({ title }) => title.includes(query));
      const snippet = [
        { text: '…of the ', hit: false },
        { text: query, hit: true },
      ];
      const shown = hits.map((summary) => ({ summary, title: [{ text: summary.title, hit: false }], snippet }));
      return {
        hits: shown.slice(offset, offset + limit),
        total: hits.length,
        emptyQuery: query === '***',
        words: query,
      };
    },
    async countViews() {
      const count = (state: string) => there().filter((one) => one.state === state).length;
      const favourites = there().filter(({ isFavourite }) => isFavourite).length;
      return {
        all: there().length,
        unread: count('unread'),
        reading: count('reading'),
        archived: count('archived'),
        favourites,
      };
    },
    async change(changes) {
      const undoing = changes.map(({ id, ...next }): ArticleChange => {
        const before = world.articles.find((article) => article.id === id);
        const names = Object.keys(next) as (keyof Summary)[];
        update(id, (article) => {
          const { finished = article.finished, ...rest } = next;
          const { finished: _, ...plain } = { ...article, ...rest } as Summary;
          return { ...plain, ...(finished && { finished }) };
        });
        return { id, ...Object.fromEntries(names.map((name) => [name, before?.[name] ?? null])) };
      });
      return undoing;
    },
    remove: async (gone) => {
      for (const id of gone) removed.add(id);
    },
    restore: async (back) => {
      for (const id of back) removed.delete(id);
    },
    tags: async () => world.tags.map((tag) => ({ ...tag, articles: withTag(tag.id).length })),
    async putTag(tag) {
      world.tags = [...world.tags.filter(({ id }) => id !== tag.id), tag];
      for (const { id, tags: has } of world.articles) {
        if (has?.some((one) => one.id === tag.id)) {
          update(id, (one) => ({ ...one, tags: (one.tags ?? []).map((old) => (old.id === tag.id ? tag : old)) }));
        }
      }
    },
    removeTag,
    async mergeTags({ from, into }) {
      const had = withTag(from).map(({ id }) => id);
      const gained = tagArticles({ articles: had, add: [into] }).flatMap((done) => done.articles);
      return { articles: await removeTag(from), gained };
    },
    tagArticles: async (tagging) => tagArticles(tagging),
    newId: () => {
      ids += 1;
      return `new${ids}`;
    },
    image: async () => undefined,
    iconSource: async () => undefined,
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    addressOf: (id, words) => `/reader?kept=${id}${words ? `#${words}` : ''}`,
    saved: fakeSavedSearches(),
    backups: { trouble: storedBackups(memoryStorage()).trouble, openSettings: () => {} },
    looking: { view: 'all', query: '' },
    arrangement: { orders: {}, isCards: false },
    noteLooking({ view, tag, query }, isStep) {
      world.address = [view, tag, query].filter(Boolean).join(' ');
      if (isStep) world.steps += 1;
    },
    onStep(tell) {
      world.stepTo = tell;
      return () => {};
    },
    noteArrangement(next) {
      world.arranged = JSON.stringify(next);
    },
    after(_, run) {
      timers.add(run);
      return () => timers.delete(run);
    },
    ...over,
  };
  await show(<Shelf effects={effects} />);
  return world;
}
