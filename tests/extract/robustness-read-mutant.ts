import type { Article } from '../../src/article/article';
import { explainArticle } from '../../src/extract/explain-article';
import type { ExtractOptions } from '../../src/extract/extract-options';
import { notAllowed } from './allow-list';
import { createRandom, damagedSource, mutate, type Random } from './robustness-mutants';

const PAGE_ADDRESS = 'https://mutant.example/pages/one?two=3';
const OBSERVED = { subtree: true, childList: true, attributes: true, characterData: true };
/** One mutant in so many is serialised before and after, and read twice; the observer watches every one. */
const CLOSELY = 4;

type Opened = { document: Document; close: () => void };

/** Where mutants live: a browser's window or jsdom's. `openLive` makes a document that has a window of its own. */
export type Place = {
  window: Pick<Window & typeof globalThis, 'DOMParser' | 'XMLSerializer' | 'MutationObserver'>;
  openLive(source: string): Opened;
};

/** Makes the mutant of a seed, reads it, and says what is wrong, in words. */
export function readMutant(seed: number, ancestors: string[], place: Place): string[] {
  const random = createRandom(seed);
  try {
    const { document, close } = openMutant(ancestors, random, place);
    mutate(document, random);
    const faults = read(document, random, place);
    close();
    return faults.map((fault) => `mutant ${seed}: ${fault}`);
  } catch (thrown) {
    return [`mutant ${seed}: ${(thrown as Error).stack?.split('\n').slice(0, 4).join(' ')}`];
  }
}

/** One in fifteen is a document in a window of its own, one in twenty is XML; the rest are only parsed. */
function openMutant(ancestors: string[], random: Random, { window, openLive }: Place): Opened {
  const source = damagedSource(ancestors[random(ancestors.length)] ?? '', random);
  if (random(15) === 0) return openLive(source);
  const document = new window.DOMParser().parseFromString(source, 'text/html');
  const xml = random(20) === 0 ? sourceOf(document, window) : '';
  return {
    document: xml === '' ? document : new window.DOMParser().parseFromString(xml, 'application/xhtml+xml'),
    close: () => undefined,
  };
}

/** Empty for a tree that cannot be written as XML, which not every tree made by hand can. */
function sourceOf(document: Document, window: Place['window']): string {
  try {
    return new window.XMLSerializer().serializeToString(document);
  } catch {
    return '';
  }
}

function optionsFor(document: Document, random: Random): ExtractOptions {
  const kind = random(4);
  if (kind === 0 && document.defaultView) selectSomething(document, random);
  const read = kind === 0 ? 'selection' : kind === 1 ? 'article' : 'page';
  return { read, url: random(10) === 0 ? 'not an address' : PAGE_ADDRESS };
}

function selectSomething(document: Document, random: Random): void {
  const nodes = [...(document.body?.getElementsByTagName('*') ?? [])];
  const [from, to] = [nodes[random(nodes.length)], nodes[random(nodes.length)]];
  // The page's own pictures may have taken the method's name.
  if (from && to && typeof document.getSelection === 'function') {
    document.getSelection()?.setBaseAndExtent(from, 0, to, 0);
  }
}

function read(document: Document, random: Random, place: Place): string[] {
  const options = optionsFor(document, random);
  const isClose = random(CLOSELY) === 0;
  const before = isClose ? sourceOf(document, place.window) : '';
  const observer = new place.window.MutationObserver(() => undefined);
  observer.observe(document, OBSERVED);
  const { article } = explainArticle(document, options);
  const isChanged = observer.takeRecords().length > 0 || (isClose && sourceOf(document, place.window) !== before);
  const again = isClose ? explainArticle(document, options).article : article;
  return [
    ...(isChanged ? ['the page was changed'] : []),
    ...(JSON.stringify(again) === JSON.stringify(article) ? [] : ['a second reading differs']),
    ...(article ? faultsOf(article, place) : []),
  ];
}

function faultsOf(article: Article, { window }: Place): string[] {
  const { body } = new window.DOMParser().parseFromString(article.html, 'text/html');
  const addresses = [article.canonicalUrl, article.leadImage?.url].filter((url) => url !== undefined);
  return [
    ...notAllowed(body),
    ...addresses.filter((url) => !/^(?:https?:|data:image\/(?!svg))/.test(url)),
    ...(article.confidence >= 0 && article.confidence <= 1 ? [] : [`confidence ${article.confidence}`]),
    ...(Number.isInteger(article.wordCount) && article.wordCount > 0 ? [] : [`${article.wordCount} words`]),
    ...(article.excerpt.length <= 301 ? [] : ['a long excerpt']),
  ];
}
