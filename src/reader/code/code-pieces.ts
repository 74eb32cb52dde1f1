/** A piece of code that has a colour: from `start` to before `end`, in UTF-16 units of the code's text. */
export type CodePiece = { kind: CodeKind; start: number; end: number };

/** What a piece is to the eye: a few colours are read more easily than many. */
export const CODE_KINDS = ['word', 'text', 'number', 'name', 'remark'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** By the library's scopes (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html). */
const KIND_OF_SCOPE: Record<string, CodeKind> = {
  ...scopes('word', 'keyword selector-tag name section built_in type bullet template-tag'),
  ...scopes('text', 'string regexp char addition link code quote symbol'),
  ...scopes('number', 'number literal attr attribute property selector-attr selector-pseudo variable deletion'),
  ...scopes('name', 'title selector-class selector-id'),
  ...scopes('remark', 'comment doctag meta'),
};
/** Code again, inside a string. */
const PLAIN = 'subst';

const MARKUP = /<span class="([^"]*)">|<\/span>|&(?:amp|lt|gt|quot|#x27);|[^<&]+/g;

/**
 * The coloured pieces, in order and beside one another, out of the library's answer: the code with five characters
 * escaped and spans around its pieces. Of pieces in pieces the inner one counts.
 */
export function codePieces(markup: string): CodePiece[] {
  const pieces: CodePiece[] = [];
  const open: (CodeKind | undefined)[] = [];
  let length = 0;
  for (const [found, classes] of markup.matchAll(MARKUP)) {
    if (classes !== undefined) open.push(kindOf(classes, open.at(-1)));
    else if (found === '</span>') open.pop();
    else {
      const end = length + (found.startsWith('&') ? 1 : found.length);
      add(pieces, open.at(-1), { start: length, end });
      length = end;
    }
  }
  return pieces;
}

function add(pieces: CodePiece[], kind: CodeKind | undefined, { start, end }: { start: number; end: number }): void {
  const last = pieces.at(-1);
  if (last && last.kind === kind && last.end === start) last.end = end;
  else if (kind) pieces.push({ kind, start, end });
}

/** A scope that says nothing about colour has that of what it is in. */
function kindOf(classes: string, around: CodeKind | undefined): CodeKind | undefined {
  const scope = /(?:^|\s)hljs-([\w-]+)/.exec(classes)?.[1] ?? '';
  if (scope === PLAIN) return undefined;
  return Object.hasOwn(KIND_OF_SCOPE, scope) ? KIND_OF_SCOPE[scope] : around;
}

function scopes(kind: CodeKind, names: string): Record<string, CodeKind> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
