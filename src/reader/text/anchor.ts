/** A place in a text, described so that it is found again after the text was edited, or read anew from its page. */
export type Anchor = {
  /** What stands before the place and from it on; the place is where they meet. */
  before: string;
  after: string;
  /** The offset of the place, and the length of the text, when it was described. */
  offset: number;
  length: number;
};

const BEFORE_CHARACTERS = 64;
const AFTER_CHARACTERS = 128;
/** Long enough to be rare, short enough to stand between two edits; Chinese says much in it. */
const PIECE_CHARACTERS = 8;
/** Pieces that agree about the place within this many characters count together: edits nearby move some of them. */
const AGREEMENT_CHARACTERS = 24;
/** Of the pieces. Below this the passage is gone: chance gives far less, an edited sentence far more. */
const ENOUGH_AGREEMENT = 0.35;
/** A piece that stands in more places than this tells nothing. */
const MOST_PLACES = 40;

/** Describes the place at `offset`. The text should be folded, so that typography may change. */
export function anchorAt(text: string, offset: number): Anchor {
  return {
    before: text.slice(Math.max(0, offset - BEFORE_CHARACTERS), offset),
    after: text.slice(offset, offset + AFTER_CHARACTERS),
    offset,
    length: text.length,
  };
}

/** The offset of the place in this text, or undefined where the passage is not in it any more. */
export function findAnchor(text: string, anchor: Anchor): number | undefined {
  const { before, after, offset, length } = anchor;
  const quote = before + after;
  if (quote.trim() === '') return undefined;
  // Nearly always: nothing has changed.
  if (text.length === length && text.startsWith(quote, offset - before.length)) return offset;
  const expected = (offset / Math.max(1, length)) * text.length;
  return bestPlace(votes(text, quote, before.length), expected);
}

/** A piece of the quote has been found: it says where the place would be, and how far from the place it stands itself. */
type Vote = { place: number; distance: number; piece: number };
type Votes = { cast: Vote[]; pieces: number };

function votes(text: string, quote: string, split: number): Votes {
  const size = Math.min(PIECE_CHARACTERS, quote.length);
  const cast: Vote[] = [];
  const pieces = quote.length - size + 1;
  for (let piece = 0; piece < pieces; piece += 1) {
    const places = placesOf(text, quote.slice(piece, piece + size));
    if (places.length > MOST_PLACES) continue;
    const distance = Math.abs(piece + size / 2 - split);
    for (const at of places) cast.push({ place: at - piece + split, distance, piece });
  }
  return { cast: cast.sort((one, other) => one.place - other.place), pieces };
}

function placesOf(text: string, piece: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && places.length <= MOST_PLACES; at = text.indexOf(piece, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Where most pieces agree; of equals, what is nearest to where the place was. Within it, the piece next to the place knows best. */
function bestPlace({ cast, pieces }: Votes, expected: number): number | undefined {
  let best: { vote: Vote; agreeing: number; away: number } | undefined;
  let from = 0;
  for (let to = 0; to < cast.length; to += 1) {
    while ((cast[to]?.place ?? 0) - (cast[from]?.place ?? 0) > AGREEMENT_CHARACTERS) from += 1;
    const together = cast.slice(from, to + 1);
    const agreeing = new Set(together.map(({ piece }) => piece)).size;
    if (best && agreeing < best.agreeing) continue;
    const vote = together.reduce((one, other) => (other.distance < one.distance ? other : one));
    const away = Math.abs(vote.place - expected);
    if (!best || agreeing > best.agreeing || away < best.away) best = { vote, agreeing, away };
  }
  return best && best.agreeing >= pieces * ENOUGH_AGREEMENT ? Math.max(0, best.vote.place) : undefined;
}
