import MiniSearch from 'minisearch';
import { plainText } from '../../../../src/library/plain-text';
import { syntheticArticle } from '../synthetic-article';
import { type Query, syntheticQueries } from '../synthetic-queries';

type Extension = {
  runtime: { sendMessage(message: unknown): Promise<{ value?: unknown; error?: { message: string } } | undefined> };
  offscreen?: { hasDocument(): Promise<boolean>; closeDocument(): Promise<void> };
};
const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
const extension = browser ?? chrome;

export type Timed = { kind: string; ms: number };

/** As the library's page asks for them. */
const PAGE = 50;
const HITS = 20;

/** One call to the library, along the way that the extension's pages have. */
async function call(name: string, ...args: unknown[]): Promise<unknown> {
  const outcome = await extension.runtime.sendMessage({ to: 'library', call: name, args });
  if (!outcome || outcome.error) throw new Error(`${name}: ${outcome?.error?.message ?? 'no answer'}`);
  return outcome.value;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let worker: Worker | undefined;

function orderFill(order: unknown): Promise<number> {
  worker ??= new Worker(new URL('./fill-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  worker.onmessage = ({ data }) => (typeof data === 'number' ? resolve(data) : reject(new Error(data.error)));
  worker.onerror = (event) => reject(new Error(event.message));
  worker.postMessage(order);
  return promise;
}

async function search(each: number, ask: (query: Query) => unknown, isWanted: (query: Query) => boolean) {
  const found: Timed[] = [];
  const queries = syntheticQueries(each).filter(isWanted);
  // The first of each kind warm what is compiled when it is first run.
  for (const query of syntheticQueries(1).filter(isWanted)) await ask(query);
  for (const query of queries) found.push({ kind: query.kind, ms: await timed(() => ask(query)) });
  return found;
}

type Indexed = { id: number; title: string; text: string; authors: string; site: string };

const indexed = (index: number): Indexed => {
  const { title, html, authors, siteName = '' } = syntheticArticle(index);
  return { id: index, title, text: plainText(html), authors: authors.join(' '), site: siteName };
};
const MINISEARCH = { fields: ['title', 'text', 'authors', 'site'], searchOptions: { boost: { title: 10 } } };
let mini = new MiniSearch<Indexed>(MINISEARCH);

const bench = {
  fill: (from: number, to: number, of: number) => orderFill({ from, to, of, now: Date.now() }),
  async endFill(): Promise<void> {
    await orderFill({ end: true });
    worker?.terminate();
  },
  list: () => timed(() => call('list', { limit: PAGE })),
  total: async () => ((await call('facts')) as { articles: number }).articles,
  search: (each: number) =>
    search(
      each,
      ({ text }) => call('search', { query: text, limit: HITS }),
      () => true,
    ),
  async keep(from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let index = from; index < from + count; index += 1) {
      const request = { callId: crypto.randomUUID(), article: syntheticArticle(index), images: [] };
      times.push(await timed(() => call('keep', request)));
    }
    return times;
  },
  /** Chrome's owner is a page of its own; Firefox's ends with the background. */
  async endOwner(): Promise<void> {
    if (await chrome.offscreen?.hasDocument()) await chrome.offscreen?.closeDocument();
  },
  mini: {
    add(from: number, to: number): Promise<number> {
      const articles = Array.from({ length: to - from }, (_, at) => indexed(from + at));
      return timed(() => mini.addAll(articles));
    },
    /** Its index out of its JSON, as it has to be each time that it is opened: how long, and how large. */
    async reload(): Promise<{ ms: number; bytes: number }> {
      const json = JSON.stringify(mini);
      const ms = await timed(() => {
        mini = MiniSearch.loadJSON<Indexed>(json, MINISEARCH);
      });
      return { ms, bytes: json.length };
    },
    search: (each: number) =>
      search(
        each,
        ({ kind, text }) => mini.search(text, { combineWith: 'AND', prefix: kind === 'prefix' }).slice(0, HITS),
        ({ isForWords }) => isForWords,
      ),
  },
};
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
