import { type BodyText, nodeAt } from '../text/body-text';
import { usualMinutes } from './usual-minutes';

const counted = new WeakMap<BodyText, number[]>();

/** The usual minutes of the text before an offset. A text is counted once, node by node; asking is quick. */
export function minutesBefore(bodyText: BodyText, language: string | undefined, offset: number): number {
  const { text, nodes, starts } = bodyText;
  const sums = counted.get(bodyText) ?? minutesByNode(bodyText, language);
  counted.set(bodyText, sums);
  if (nodes.length === 0 || offset >= text.length) return sums.at(-1) ?? 0;
  const index = nodeAt(bodyText, offset);
  const [before = 0, after = 0] = sums.slice(index, index + 2);
  const share = (offset - (starts[index] ?? 0)) / Math.max(1, nodes[index]?.length ?? 1);
  return before + (after - before) * Math.min(1, share);
}

/** The minutes before each node, and at last of all of them. */
function minutesByNode({ nodes }: BodyText, language: string | undefined): number[] {
  const sums = [0];
  for (const { data } of nodes) sums.push((sums.at(-1) ?? 0) + usualMinutes(data, language));
  return sums;
}
