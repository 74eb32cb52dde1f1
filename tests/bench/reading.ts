/** The tools that are measured side by side; `metadata` is our metadata reader alone. */
export type Tool = 'ours' | 'metadata' | 'readability' | 'defuddle';

/** What one tool made of a page. */
export type Reading = {
  /** Whether the tool says that there is an article; ours may still have read the page below. */
  found: boolean;
  title?: string;
  authors: string[];
  published?: string;
  /** Block texts, one a line; absent where the tool reads none. */
  text?: string;
  headings: string[];
  /** The shortest of the repeats; the clone that a tool needs is counted. */
  milliseconds: number;
};
