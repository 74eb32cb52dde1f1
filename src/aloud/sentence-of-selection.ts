import type { SpokenSentence } from './plan-speech';

/** The number of the sentence in which the reader's selection begins; undefined where nothing of the article is selected. */
export function sentenceOfSelection(view: Element, sentences: SpokenSentence[]): number | undefined {
  const selection = view.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  if (!view.contains(selected.startContainer)) return undefined;
  const found = sentences.findIndex(({ range }) => {
    const place = range();
    return place && place.compareBoundaryPoints(Range.START_TO_END, selected) > 0;
  });
  return found === -1 ? undefined : found;
}
