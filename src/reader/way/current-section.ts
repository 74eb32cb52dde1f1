/**
 * The index of the section in which the reader is: the last of `count` headings that has been passed. Headings stand in
 * order. -1 before the first.
 */
export function currentSection(count: number, isPassed: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPassed(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
