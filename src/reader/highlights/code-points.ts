/** Half of a character that takes two UTF-16 units. */
const SURROGATE = /[\ud800-\udfff]/;

/** How many Unicode code points stand before the UTF-16 unit at `offset`. */
export function pointsBefore(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return SURROGATE.test(before) ? [...before].length : before.length;
}

/** The UTF-16 offset at which the code point number `point` begins; the text's length where it has fewer. */
export function offsetOfPoint(text: string, point: number): number {
  if (!SURROGATE.test(text)) return Math.min(point, text.length);
  let offset = 0;
  for (let passed = 0; passed < point && offset < text.length; passed += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
