/** Files that a browser plays instead of showing. */
const PLAYED = /\.(?:mp4|m4v|webm|ogv|mov|m3u8|mpd|mp3|m4a|ogg|oga|wav|flac)$/i;

/**
 * Names what the extractor writes in plain elements, for the style sheet: cards (a figure that holds a link alone),
 * films (a picture that links to what it is a still of), lists of notes and the way back from each, and code's language.
 */
export function markPieces(body: HTMLElement): void {
  for (const figure of body.querySelectorAll('figure')) markFigure(figure);
  const links = linksByTarget(body);
  for (const list of links.size > 0 ? body.querySelectorAll('ol, ul') : []) markNotes(list, links);
  for (const code of body.querySelectorAll<HTMLElement>('pre > code[data-language]')) {
    if (code.parentElement) code.parentElement.dataset.language = code.dataset.language;
  }
}

function markFigure(figure: Element): void {
  const first = figure.firstElementChild;
  const link = first?.localName === 'p' ? onlyChild(first) : first;
  if (link?.localName !== 'a') return;
  if (onlyChild(link)?.localName === 'img') {
    if (PLAYED.test(pathOf(link))) figure.classList.add('film');
  } else if (figure.childElementCount === 1) figure.classList.add('card');
}

/** The links that stay in the article, by the id that they lead to. */
function linksByTarget(body: HTMLElement): Map<string, Element[]> {
  const links = new Map<string, Element[]>();
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const id = decoded(link.getAttribute('href')?.slice(1) ?? '');
    links.set(id, [...(links.get(id) ?? []), link]);
  }
  return links;
}

/** A list most of whose items are led to from the text outside it. */
function markNotes(list: Element, links: Map<string, Element[]>): void {
  const notes = [...list.children].filter(({ id }) => links.get(id)?.some((link) => !list.contains(link)));
  if (notes.length === 0 || notes.length * 2 < list.childElementCount) return;
  list.classList.add('notes');
  for (const link of list.querySelectorAll('a[href^="#"]')) link.classList.add('way-back');
}

/** Undefined where there is text beside it, too. */
function onlyChild(element: Element): Element | undefined {
  const shown = [...element.childNodes].filter((node) => node.textContent?.trim() || node.nodeType === 1);
  return shown.length === 1 ? (element.firstElementChild ?? undefined) : undefined;
}

function pathOf(link: Element): string {
  return URL.parse(link.getAttribute('href') ?? '')?.pathname ?? '';
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return fragment;
  }
}
