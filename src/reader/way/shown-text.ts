import { type BodyText, readBodyText } from '../text/body-text';
import { type Folded, fold } from '../text/fold';

/** An article's text as it stands in the view, and as it is compared. */
export type ShownText = BodyText & { folded: Folded };

const read = new WeakMap<Element, ShownText>();

/** The text of the body that is shown. Read once, and anew where the elements have become others. */
export function shownText(body: Element): ShownText {
  const before = read.get(body);
  if (before && before.nodes.length > 0 && before.nodes.every((node) => body.contains(node))) return before;
  const bodyText = readBodyText(body);
  const text = { ...bodyText, folded: fold(bodyText.text) };
  read.set(body, text);
  return text;
}
