/** Marks what is spoken without touching the document. */
export type Marks = {
  sentence(range: Range | undefined): void;
  word(range: Range | undefined): void;
};

/** Marks by the CSS Custom Highlight API; `aloud.css` gives them their looks. */
export function createMarks(registry: HighlightRegistry): Marks {
  const mark = (name: string, priority: number) => (range: Range | undefined) => {
    if (!range) return void registry.delete(name);
    const highlight = new Highlight(range);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  return { sentence: mark('aloud-sentence', 1), word: mark('aloud-word', 2) };
}
