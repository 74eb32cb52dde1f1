import { diffArrays } from 'diff';

/** A run of words that both texts have, or only one of them. Same and added ones make the newer text, in its own spelling. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** With more differences than these two texts are two texts; finding the shortest way from one to the other takes the square. */
const MOST_DIFFERENCES = 1500;

/** Cuts text into words, and what stands between them, as the language does. */
export type Segmenter = Pick<Intl.Segmenter, 'segment'>;

/** White space of any kind is one blank: how a page breaks its lines says nothing. */
const compared = (token: string) => (/^\s+$/.test(token) ? ' ' : token.normalize());

/** What became of the words of a paragraph, given in its parts. Undefined where hardly anything is left of them. */
export function wordDiff(before: string[], after: string[], segmenter: Segmenter): Piece[] | undefined {
  const tokens = (parts: string[]) =>
    parts.flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment));
  const found = diffArrays(tokens(before), tokens(after), {
    comparator: (one, other) => compared(one) === compared(other),
    maxEditLength: MOST_DIFFERENCES,
  });
  return found && joined(found.map(({ value, added, removed }) => pieceOf(value.join(''), added, removed)));
}

const pieceOf = (text: string, added: boolean, removed: boolean): Piece => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text,
});

/** Words that are exchanged one after the other are one change, blanks and marks between them included. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const end = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach(({ kind, text }, index) => {
    const isBetween = removed !== '' && added !== '' && index < pieces.length - 1 && /^[\s\p{P}]{1,2}$/u.test(text);
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text;
    if (kind !== 'same' || isBetween) return;
    end();
    result.push({ kind, text });
  });
  end();
  return result;
}
