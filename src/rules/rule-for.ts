import type { Rule } from './rule';

/** The rule that is on for an address: of several the one with the longest path. Undefined where there is none. */
export function ruleFor(rules: Rule[], address: string): Rule | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  return rules
    .filter(({ isOn, host, path }) => isOn && host === url.host && matchesPath(path, url.pathname))
    .sort((one, other) => other.path.length - one.path.length)[0];
}

/** Piece by piece, not by one expression: what a reader writes could make that slow. */
export function matchesPath(pattern: string, path: string): boolean {
  const [start = '', ...pieces] = pattern.split('*');
  const end = pieces.pop();
  if (end === undefined) return path === pattern;
  if (!path.startsWith(start)) return false;
  let from = start.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, from + 1);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return path.length > from + end.length && path.endsWith(end);
}
