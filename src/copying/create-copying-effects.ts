/** What copying and sharing need of the world. */
export type CopyingEffects = {
  copyText(text: string): Promise<void>;
  /** `text` is for programs that take no HTML. */
  copyRich(html: string, text: string): Promise<void>;
  /** Absent where the browser hands nothing on. Rejects with an `AbortError` where the reader thinks better of it. */
  share?: (what: { title: string; url: string }) => Promise<void>;
  /** Absent where the page cannot be printed. */
  print?: () => void;
  /** Runs something later, unless what it answers with is called before. */
  after(milliseconds: number, run: () => void): () => void;
};

/** Copying with this page's own browser. */
export function createCopyingEffects(): CopyingEffects {
  const blob = (type: string, text: string) => new Blob([text], { type });
  return {
    copyText: (text) => navigator.clipboard.writeText(text),
    copyRich: (html, text) =>
      navigator.clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
      ]),
    ...('share' in navigator && { share: (what: ShareData) => navigator.share(what) }),
    print: () => window.print(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
