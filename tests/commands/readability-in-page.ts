import { Readability } from '@mozilla/readability';

/** What Mozilla Readability makes of a page; it changes its document, so it gets a clone, as its users must give it. */
export const read = (document: Document) => new Readability(document.cloneNode(true) as Document).parse();
