import type { Source } from './source-of';

/** An article as HTML for word processors and mail, headline and source first. `body` is used up. */
export function richText(body: HTMLElement, { title, dek, facts, site, url }: Source): string {
  const page = body.ownerDocument;
  const make = (name: string, ...content: (string | Node)[]) => {
    const element = page.createElement(name);
    element.append(...content);
    return element;
  };
  for (const link of body.querySelectorAll('.way-back')) link.remove();
  for (const link of body.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  const link = make('a', site);
  link.setAttribute('href', url);
  const head = [
    make('h1', title),
    ...(dek ? [make('p', make('em', dek))] : []),
    make('p', ...facts.map((fact) => `${fact} · `), link),
  ];
  return new XMLSerializer().serializeToString(make('div', ...head, ...body.childNodes));
}
