/** A section heading of an article, as the outline lists it. */
export type Section = { id: string; text: string /** 2 to 6. */; level: number };

/** Where a picture comes from: its own address (a page's article), or the library, which may not hold it. */
export type ImageSource = (url: string) => Promise<string | undefined>;

/** Headings get an id of ours where the page has given none that its own links need. */
export function numberSections(body: HTMLElement): Section[] {
  return [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].map((heading, index) => {
    heading.id ||= `section-${index + 1}`;
    return { id: heading.id, text: heading.textContent.trim(), level: Number(heading.localName.slice(1)) };
  });
}

/** Links leave the extension's page alone and tell the other side nothing; links inside the article stay inside. */
export function tameLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** Tables, formulas and code wider than the text scroll in themselves, by keyboard too. */
export function letWideThingsScroll(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const scroller = scrollerAround(table);
    const caption = table.querySelector('caption')?.textContent.trim();
    if (caption) scroller.ariaLabel = caption;
  }
  for (const formula of body.querySelectorAll('math[display=block]')) scrollerAround(formula).classList.add('formula');
  for (const code of body.querySelectorAll('pre')) code.tabIndex = 0;
}

function scrollerAround(wide: Element): HTMLElement {
  const scroller = wide.ownerDocument.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  scroller.role = 'group';
  wide.replaceWith(scroller);
  scroller.append(wide);
  return scroller;
}

/** A formula of which only the TeX is known is read as code, whose lines break: a browser would set it as one long word. */
export function showTexAsCode(body: HTMLElement): void {
  for (const text of body.querySelectorAll('math > semantics > mtext:first-child')) {
    const formula = text.closest('math');
    if (!formula || text.nextElementSibling?.localName !== 'annotation') continue;
    const code = body.ownerDocument.createElement('code');
    code.className = formula.getAttribute('display') === 'block' ? 'tex display' : 'tex';
    code.textContent = text.textContent;
    formula.replaceWith(code);
  }
}

/**
 * Gives each picture its source. Pictures are taken off their addresses first: nothing is loaded that the source does
 * not name. `missingText` stands where there is no picture to be had.
 */
export function sourceImages(body: HTMLElement, source: ImageSource, missingText: string): void {
  for (const image of body.querySelectorAll('img')) {
    sourceImage(image, source, missingText);
  }
}

async function sourceImage(image: HTMLImageElement, source: ImageSource, missingText: string): Promise<void> {
  const address = image.getAttribute('src') ?? '';
  image.removeAttribute('src');
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
  const give = () => image.replaceWith(placeholder(image, missingText));
  const found = await source(address);
  if (!found) return give();
  image.addEventListener('error', give, { once: true });
  image.src = found;
}

function placeholder(image: HTMLImageElement, missingText: string): HTMLElement {
  const holder = image.ownerDocument.createElement('span');
  holder.className = 'missing-picture';
  holder.textContent = image.alt ? `${missingText}: ${image.alt}` : missingText;
  return holder;
}
