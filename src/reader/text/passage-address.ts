import { BLOCK_BREAK } from './body-text';

const FEWEST_CHARACTERS = 24;
const MOST_CHARACTERS = 200;

/**
 * The address of the page at a passage of the article: the first words from `start` on, as many as are found nowhere
 * else in the text (text fragments, WICG scroll-to-text-fragment). The page's own address where no words stand there.
 */
export function passageAddress(url: string, text: string, start: number): string {
  const quote = tellingQuote(text, start);
  if (quote === '' || !URL.canParse(url)) return url;
  const [page, fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.replace(/:~:.*$/, '')}:~:text=${encoded(quote)}`;
}

function tellingQuote(text: string, start: number): string {
  const blockEnd = text.indexOf(BLOCK_BREAK, start);
  const line = text.slice(start, blockEnd < 0 ? undefined : blockEnd).slice(0, MOST_CHARACTERS);
  // Whole words only: a browser finds no half ones. The last may have been cut off.
  const isCut = line.length === MOST_CHARACTERS;
  const ends = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(line)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length)
    .slice(0, isCut ? -1 : undefined);
  const isTelling = (end: number) => end >= FEWEST_CHARACTERS && isOnce(text, line.slice(0, end));
  return line.slice(0, ends.find(isTelling) ?? ends.at(-1) ?? 0).trim();
}

function isOnce(text: string, quote: string): boolean {
  return text.indexOf(quote) === text.lastIndexOf(quote);
}

/** A dash before or after a comma means something of its own in a text fragment. */
function encoded(quote: string): string {
  return encodeURIComponent(quote.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
