/** More than anybody types; bounds what a pasted page costs. */
const LONGEST_QUERY_CHARACTERS = 500;

/** Order marks come along with copied right-to-left text. */
const ORDER_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const QUOTES = /[“”„‟«»＂]/g;

/** An optional minus and `name:`, then something in quotes (closed or being typed) or without spaces. */
const PIECE = /([-－]?)(?:(\p{L}+)[:：])?(?:"([^"]*)("|$)|([^\s"]+))/gu;
const NAME_ALONE = /^([-－]?)(\p{L}+)[:：]$/u;

/** A piece of a query. `name` is what stands before a colon, folded; `source` the piece as it was typed, without minus. */
export type Piece = {
  isExcluded: boolean;
  name?: string;
  value: string;
  source: string;
  /** Whether more of it may follow: it is the last one and neither its quotes nor a space have closed it. */
  isOpen: boolean;
};

/** The pieces that a reader's query is made of, in order. */
export function queryPieces(query: string): Piece[] {
  const text = query.slice(0, LONGEST_QUERY_CHARACTERS).replace(ORDER_MARKS, '').replace(QUOTES, '"');
  return [...text.matchAll(PIECE)].map((match) => {
    const [whole, minus = '', name, quoted, end, bare = ''] = match;
    const isOpen = match.index + whole.length === text.length && end !== '"';
    const alone = name === undefined && quoted === undefined ? NAME_ALONE.exec(whole) : null;
    if (alone) return { ...pieceOf(alone[1] !== '', alone[2], ''), source: whole, isOpen };
    return { ...pieceOf(minus !== '', name, quoted ?? bare), source: whole.slice(minus.length), isOpen };
  });
}

function pieceOf(isExcluded: boolean, name: string | undefined, value: string) {
  return { isExcluded, value, ...(name !== undefined && { name: name.normalize('NFKC').toLowerCase() }) };
}
