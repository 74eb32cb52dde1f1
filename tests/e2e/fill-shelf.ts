import type { Article } from '../../src/article/article';
import type { View } from './view';

/** Calls the background as a page of the extension does, and answers its value. */
export async function callBackground<Value>(view: View, to: string, call: string, ...args: unknown[]): Promise<Value> {
  return (await view.evaluate(
    async (message) => {
      const runtime = (globalThis as unknown as { browser?: typeof chrome }).browser?.runtime ?? chrome.runtime;
      const answer = await runtime.sendMessage(message);
      if ('failure' in answer) throw new Error(JSON.stringify(answer));
      return answer.value;
    },
    { to, call, args },
  )) as Value;
}

type Row = {
  title: string;
  site: string;
  published: string;
  words: number;
  excerpt: string;
  colour?: string;
} & Partial<Pick<Article, 'language' | 'direction'>>;

/** What stands on the shelf, oldest kept first. */
export const SHELVED: Row[] = [
  {
    title: 'What the ferry log leaves out',
    site: 'Harbour Letters',
    published: '2026-02-11',
    words: 1840,
    excerpt: 'The log is complete, and says so on each page. It has the weather, the tides and the passengers.',
    colour: '#7a9eb1',
  },
  {
    title: 'Mending a net without knowing how',
    site: 'The Ledger',
    published: '2025-11-30',
    words: 620,
    excerpt: 'You need a needle, a gauge and somebody who does not laugh. The last is the hardest to come by.',
  },
  {
    title: '灯塔的一年：从冬天到冬天',
    site: '海边杂志',
    published: '2026-01-05',
    words: 900,
    language: 'zh',
    excerpt: '看守人每天记下风向、油量和经过的船。三十年的本子都在这里。',
    colour: '#b18f7a',
  },
  {
    title: 'حكايات الميناء القديم',
    site: 'دفاتر البحر',
    published: '2026-03-20',
    words: 1200,
    language: 'ar',
    direction: 'rtl',
    excerpt: 'كان الحارس يكتب كل ليلة ما سمعه من البحارة، ولا يسأل أحدا عن صدق ما قال.',
  },
  {
    title:
      'A very long headline about the committee for the renaming of the committee that names the boats, its minutes, and what came of them in the end',
    site: 'The Quarterly of Small Administrations',
    published: '2026-04-01',
    words: 5200,
    excerpt: 'It met on Tuesdays. In the third year it was asked whether it had a name itself, and it had not.',
    colour: '#8fa86f',
  },
];

/** A picture of one colour, as bytes that every browser can draw. */
const svgOf = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="${colour}"/><circle cx="430" cy="150" r="90" fill="#fff" opacity=".5"/></svg>`;

/** Keeps these articles, and answers their ids. */
export async function fillShelf(view: View, rows: readonly Row[] = SHELVED): Promise<string[]> {
  const ids: string[] = [];
  for (const { title, site, words, excerpt, colour, published, language, direction } of rows) {
    const url = `https://shelf.example/${encodeURIComponent(title)}`;
    const picture = `${url}/picture.svg`;
    const article: Article = {
      url,
      title,
      authors: [],
      siteName: site,
      published,
      language: language ?? 'en',
      direction: direction ?? 'ltr',
      excerpt,
      html: `<p>${excerpt}</p>`,
      wordCount: words,
      confidence: 1,
      ...(colour && { leadImage: { url: picture } }),
    };
    const images = colour
      ? [{ url: picture, type: 'image/svg+xml', base64: Buffer.from(svgOf(colour)).toString('base64') }]
      : [];
    const kept = await callBackground<{ summary: { id: string } }>(view, 'library', 'keep', {
      callId: `shelf ${title}`,
      article,
      images,
    });
    ids.push(kept.summary.id);
  }
  return ids;
}
