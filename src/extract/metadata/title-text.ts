import { lettersOf } from '../letters-of';

const SEPARATOR = /\s+[|\-–—:»«·•>/~]{1,2}\s+|\s*[|»·•｜丨]\s*|\s*::\s*|_+(?=[^_\s]{2,12}$)|\s+[–—-](?=\p{Lu})/u;
const SEPARATORS = new RegExp(SEPARATOR, 'gu');

/** Letters and digits alone, lower case, NFKC: how two renderings of one headline are compared. */
export function comparableTitle(title: string): string {
  return lettersOf(title.normalize('NFKC'), ' ').trim();
}

/** How alike two headlines are, from 0 to 1: shared words, counted by length, weighed against both (Dice). */
export function titleSimilarity(one: string, other: string): number {
  return comparableSimilarity(comparableTitle(one), comparableTitle(other));
}

/** The same of two headlines that are in their comparable form already. */
export function comparableSimilarity(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (` ${long} `.includes(` ${short} `) || (!short.includes(' ') && long.includes(short))) {
    const share = short.length / long.length;
    return share >= 0.5 ? 0.85 + 0.15 * share : share;
  }
  const words = new Set(left.split(' '));
  const common = right
    .split(' ')
    .filter((word) => words.has(word))
    .join('').length;
  return (2 * common) / (left.replaceAll(' ', '').length + right.replaceAll(' ', '').length);
}

/**
 * A title from the head of a page without the site's name before or after a separator: the part that equals or holds
 * one of `siteNames` is left out. Where none does, the title stays whole.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(compact).filter((name) => name.length >= 2);
  let kept = title.trim();
  // A title may name the section and then the site.
  for (let round = 0; round < 2; round += 1) {
    const cut = withoutEnd(kept, names) ?? withoutStart(kept, names);
    if (cut === undefined) return kept;
    kept = cut;
  }
  return kept;
}

function withoutEnd(title: string, names: readonly string[]): string | undefined {
  const separators = [...title.matchAll(SEPARATORS)];
  for (const separator of separators.reverse()) {
    const [rest, part] = [title.slice(0, separator.index), title.slice(separator.index + separator[0].length)];
    if (isSite(part, names) && rest.trim() !== '') return rest.trim();
  }
  return undefined;
}

function withoutStart(title: string, names: readonly string[]): string | undefined {
  const separator = SEPARATOR.exec(title);
  if (separator === null) return undefined;
  const [part, rest] = [title.slice(0, separator.index), title.slice(separator.index + separator[0].length)];
  return isSite(part, names) && rest.trim() !== '' ? rest.trim() : undefined;
}

function isSite(part: string, names: readonly string[]): boolean {
  const plain = compact(part);
  return names.some(
    (name) =>
      plain === name ||
      (name.length >= 4 && plain.includes(name) && plain.length <= 2.5 * name.length) ||
      (plain.length >= 4 && name.startsWith(plain)),
  );
}

function compact(text: string): string {
  return comparableTitle(text).replaceAll(' ', '');
}
