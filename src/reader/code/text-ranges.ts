type Span = { start: number; end: number };

/** The ranges of `element`'s text that `spans` name by their offsets in it. Spans are in order and do not overlap. */
export function textRanges(element: Element, spans: readonly Span[]): StaticRange[] {
  const texts = textsOf(element);
  let at = 0;
  const place = (offset: number, isEnd: boolean) => {
    while (at < texts.length - 1 && offset >= (texts[at]?.end ?? 0) + (isEnd ? 1 : 0)) at += 1;
    const text = texts[at];
    return text && { node: text.node, offset: Math.min(offset - text.start, text.end - text.start) };
  };
  return spans.flatMap(({ start, end }) => {
    const from = place(start, false);
    const to = place(end, true);
    if (!from || !to) return [];
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  });
}

function textsOf(element: Element): { node: Node; start: number; end: number }[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + (node.nodeValue?.length ?? 0);
    texts.push({ node, start, end });
    start = end;
  }
  return texts;
}
