import { lettersOf } from '../letters-of';
import { CAPITAL } from './lower-case';

const SEPARATOR = new RegExp(
  `\\s+[|\\-–—:»«·•>/~]{1,2}\\s+|\\s*[|»·•｜丨]\\s*|\\s*::\\s*|_+(?=[^_\\s]{2,12}$)|\\s+[–—-](?=${CAPITAL})`,
);
const ASCII = /^[\0-\x7f]*$/;
const SEPARATORS = new RegExp(SEPARATOR, 'g');

/** Letters and digits alone, lower case, NFKC: how two renderings of one headline are compared. */
export function comparableTitle(title: string): string {
  // ASCII is in normal form already; asking costs more than looking.
  return lettersOf(ASCII.test(title) ? title : title.normalize('NFKC'), ' ').trim();
}

/** The same without spaces: how names are compared. */
export function comparableName(name: string): string {
  return comparableTitle(name).replaceAll(' ', '');
}

/**
 * How alike two headlines in their comparable form are, from 0 to 1: shared words, counted by length, weighed against
 * both (Dice).
 */
export function titleSimilarity(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (` ${long} `.includes(` ${short} `) || (!short.includes(' ') && long.includes(short))) {
    const share = short.length / long.length;
    return share >= 0.5 ? 0.85 + 0.15 * share : share;
  }
  const words = left.split(' ');
  const known = new Set(words);
  const others = right.split(' ');
  return (
    (2 * characterCount(others.filter((word) => known.has(word)))) / (characterCount(words) + characterCount(others))
  );
}

function characterCount(words: readonly string[]): number {
  return words.reduce((count, word) => count + word.length, 0);
}

/**
 * A title from the head of a page without the site's name before or after a separator: the part that equals or holds
 * one of `names`, which are in the form of `comparableName`, is left out. Where none does, the title stays whole.
 */
export function withoutSiteName(title: string, names: readonly string[]): string {
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
  const plain = comparableName(part);
  return names.some(
    (name) =>
      plain === name ||
      (name.length >= 4 && plain.includes(name) && plain.length <= 2.5 * name.length) ||
      (plain.length >= 4 && name.startsWith(plain)),
  );
}
