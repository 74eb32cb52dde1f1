const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set(['annotation', 'head', 'noscript', 'script', 'style', 'svg', 'template']);

/** The text of a tool's HTML, one block a line, and its headings. Every tool's result is read by this one function. */
export function textOfHtml(html: string): { text: string; headings: string[] } {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const headings = [...parsed.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => line(heading.textContent));
  return { text: textOf(parsed.body), headings: headings.filter((heading) => heading !== '') };
}

/** The visible text under `root`, one block a line. */
export function textOf(root: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
      if (child.nodeType !== Node.ELEMENT_NODE || SILENT.has(child.nodeName.toLowerCase())) continue;
      const isBlock = BLOCKS.has(child.nodeName.toLowerCase());
      // A line end of the source is a space; only blocks end a line: U+2028 stands for those.
      if (isBlock) parts.push('\u2028');
      visit(child);
      if (isBlock) parts.push('\u2028');
    }
  };
  visit(root);
  return parts.join('').split('\u2028').map(line).filter(Boolean).join('\n');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
