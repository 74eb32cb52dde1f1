/**
 * Gradient-boosted trees as text. The nodes of all trees in preorder are two characters each, one in `kinds` and one in
 * `operands`, numbers from 0 to 255 in ALPHABET. A split is its feature + 1 and the place of its threshold among the
 * feature's; a leaf is 0 and its value in `step`s, signs folded in (0, -1, 1, -2, 2, …).
 */
export type TreeModel = {
  /** Log-odds before any tree. */
  start: number;
  /** What one unit of a leaf adds to the log-odds. */
  step: number;
  /** By feature, parted by semicolons, its thresholds in order, parted by commas. */
  thresholds: string;
  kinds: string;
  operands: string;
};

/** A model ready to be run: parallel columns, a node a place. */
export type Trees = {
  start: number;
  /** The first node of each tree. */
  roots: Int32Array;
  /** The feature that a split asks for, -1 in a leaf. */
  feature: Int16Array;
  /** Of a split what the feature is compared with, of a leaf what it adds. */
  value: Float64Array;
  /** Where to go on if the feature is larger; otherwise the next node. */
  larger: Int32Array;
};

/** Printable characters that need no escape in a string: $, ', \ and ` are left out, and the soft hyphen. */
const LEFT_OUT = [0x24, 0x27, 0x5c, 0x60, 0xad];
/** By character code, its number. */
const ALPHABET = new Uint8Array(512);
for (let code = 0x21, number = 0; number < 256; code += 1) {
  const isControl = code >= 0x7f && code <= 0xa0;
  if (isControl || LEFT_OUT.includes(code)) continue;
  ALPHABET[code] = number;
  number += 1;
}

/** Run once in every page, before anything is compiled: nothing but numbers in plain loops. */
export function readTrees(model: TreeModel): Trees {
  const thresholds = model.thresholds.split(';').map((values) => values.split(',').map(Number));
  const count = model.kinds.length;
  const feature = new Int16Array(count);
  const value = new Float64Array(count);
  const larger = new Int32Array(count);
  const roots: number[] = [];
  // Splits whose second branch is still to come.
  const open: number[] = [];
  // Nodes that the tree being read still lacks.
  let needed = 0;
  for (let node = 0; node < count; node += 1) {
    const kind = numberAt(model.kinds, node);
    const operand = numberAt(model.operands, node);
    if (needed === 0) roots.push(node);
    // A split needs two more nodes in place of itself, a leaf none.
    needed = (needed === 0 ? 1 : needed) + (kind > 0 ? 1 : -1);
    feature[node] = kind - 1;
    value[node] = kind === 0 ? unfolded(operand) * model.step : (thresholds[kind - 1]?.[operand] ?? 0);
    if (kind > 0) open.push(node);
    else if (needed > 0) larger[open.pop() as number] = node + 1;
  }
  return { start: model.start, roots: Int32Array.from(roots), feature, value, larger };
}

const numberAt = (text: string, place: number): number => ALPHABET[text.charCodeAt(place)] ?? 0;
const unfolded = (operand: number): number => (operand % 2 === 0 ? operand / 2 : -(operand + 1) / 2);

/** The log-odds of the row of features that begins at `at`. */
export function logOddsOf(trees: Trees, features: Float32Array, at: number): number {
  const { feature, value, larger, roots } = trees;
  let sum = trees.start;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] as number;
    for (;;) {
      const asked = feature[node] as number;
      if (asked < 0) break;
      node = (features[at + asked] as number) <= (value[node] as number) ? node + 1 : (larger[node] as number);
    }
    sum += value[node] as number;
  }
  return sum;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
