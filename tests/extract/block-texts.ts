const BLOCKS = new Set([
  ...[
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'UL',
    'OL',
    'LI',
    'DL',
    'DT',
    'DD',
    'TABLE',
    'CAPTION',
    'THEAD',
    'TBODY',
  ],
  ...['TFOOT', 'TR', 'TD', 'TH', 'PRE', 'BLOCKQUOTE', 'FIGURE', 'FIGCAPTION', 'HR', 'BODY'],
]);

/** The text of every block below `root`, in order: paragraphs, headings, items, cells, captions, code. */
export function blockTexts(root: Element): string[] {
  const texts: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push(text);
    line = '';
  };
  const read = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) line += child.nodeValue;
      else if (child.nodeName === 'BR') line += ' ';
      else if (BLOCKS.has(child.nodeName)) {
        endLine();
        read(child);
        endLine();
      } else read(child);
    }
  };
  read(root);
  endLine();
  return texts;
}
