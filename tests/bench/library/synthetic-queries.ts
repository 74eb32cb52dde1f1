import { syntheticArticle } from './synthetic-article';
import { createWriter, wordOf } from './synthetic-text';

export type Query = { kind: string; text: string; isForWords: boolean };

type Writer = ReturnType<typeof createWriter>;

const common = ({ between }: Writer) => wordOf(between(0, 50));
const middle = ({ between }: Writer) => wordOf(between(200, 2000));
const rare = ({ between }: Writer) => wordOf(between(5000, 40_000));

/** What readers type, by kind; those that only the library understands are not for words alone. */
const KINDS: Record<string, (writer: Writer) => string> = {
  common,
  middle,
  rare,
  'two words': (writer) => `${middle(writer)} ${common(writer)} `,
  'three words': (writer) => `${common(writer)} ${middle(writer)} ${common(writer)} `,
  prefix: (writer) => middle(writer).slice(0, 3),
  'two signs': (writer) => signsOf(writer, 2),
  'three signs': (writer) => signsOf(writer, 3),
};
const LIBRARY_KINDS: Record<string, (writer: Writer) => string> = {
  phrase: (writer) => `"${phraseOf(writer)}"`,
  excluded: (writer) => `${middle(writer)} -${common(writer)} `,
  'word is:': (writer) => `${middle(writer)} is:unread`,
  'word tag:': (writer) => `${common(writer)} tag:tag${writer.between(0, 20)} `,
  'is: alone': () => 'is:archived',
  'site: alone': ({ between }) => `site:site${between(0, 300)}.example `,
  'title: alone': (writer) => `title:${middle(writer)} `,
  'after: before:': ({ between }) => `after:20${between(24, 26)} before:20${between(27, 30)}`,
};

/** `each` queries of every kind, the same each time. */
export function syntheticQueries(each: number): Query[] {
  const make = (kinds: typeof KINDS, isForWords: boolean) =>
    Object.entries(kinds).flatMap(([kind, write], at) => {
      const writer = createWriter(1_000_000 + at + (isForWords ? 0 : 100));
      return Array.from({ length: each }, () => ({ kind, text: write(writer), isForWords }));
    });
  return [...make(KINDS, true), ...make(LIBRARY_KINDS, false)];
}

/** Signs that stand together in an article in Chinese: one of the first twelve of a hundred. */
function signsOf({ between }: Writer, count: number): string {
  const { html } = syntheticArticle(between(0, 12));
  const text = /<p>([^<]+)/.exec(html)?.[1] ?? '';
  const at = between(0, text.length - count);
  return text.slice(at, at + count);
}

function phraseOf({ between }: Writer): string {
  const words = /<p>([^<]+)/.exec(syntheticArticle(between(20, 90)).html)?.[1]?.split(' ') ?? [];
  const at = between(0, words.length - 2);
  return words.slice(at, at + 2).join(' ');
}
