import { createPassages } from './create-passages';
import type { Part, Passage } from './spoken-text';

/** What is said of things that cannot be read out, in the language of the interface. */
export type Announcements = {
  language: string;
  picture(alt: string): string;
  code(lines: number): string;
  table(columns: number, rows: number): string;
  formula: string;
};

type Context = { book: ReturnType<typeof createPassages>; say: Announcements; language: string | undefined };
type Reading = (element: Element, context: Context) => void;

/** What stands on lines of its own. */
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption div section aside details summary ul ol dl caption'.split(' '),
);
/** Only for the eye, or a way to somewhere else. */
const SILENT = 'rt, rp, button, [hidden], [aria-hidden=true], annotation, .way-back, sup:has(a[href^="#"])';
/** Longer ones are not followed by ear. */
const LONGEST_SPOKEN_FORMULA = 5;
const ADDRESS = /https?:\/\/[^\s/]+[^\s]*/g;

const READINGS: Record<string, Reading> = {
  br: (_, { book, language }) => book.add({ text: '\n', language }),
  img: (element, context) => {
    const alt = element.getAttribute('alt')?.trim();
    if (alt) announce(element, context.say.picture(alt), context);
  },
  pre: (element, context) => announce(element, context.say.code(linesOf(element)), context),
  math: readFormula,
  figure: (element, context) => context.book.together(() => readChildren(element, context)),
  table: (element, context) =>
    context.book.together(() => {
      const rows = [...element.querySelectorAll('tr')];
      const columns = Math.max(0, ...rows.map(({ children }) => children.length));
      announce(element, context.say.table(columns, rows.length), context);
      readChildren(element, context);
    }),
  tr: (element, context) =>
    context.book.apart(() => {
      for (const cell of element.children) {
        read(cell, context);
        if (cell.nextElementSibling) context.book.add({ text: ', ', language: context.language });
      }
    }),
};

/** The passages of an element, in order. */
export function collectPassages(
  root: Element,
  language: string | undefined,
  say: Announcements,
  firstBlock: number,
): Passage[] {
  const book = createPassages(firstBlock);
  book.apart(() => readChildren(root, { book, say, language }));
  return book.passages;
}

function readChildren(element: Element, context: Context): void {
  for (const node of element.childNodes) read(node, context);
}

function read(node: Node, context: Context): void {
  if (node.nodeType === node.TEXT_NODE) for (const part of textParts(node as Text, context)) context.book.add(part);
  if (node.nodeType === node.ELEMENT_NODE) readElement(node as Element, context);
}

function readElement(element: Element, context: Context): void {
  if (element.matches(SILENT)) return;
  const inside = { ...context, language: element.getAttribute('lang') || context.language };
  const reading = element.matches('code.tex') ? readFormula : READINGS[element.localName];
  const isBlock = BLOCKS.has(element.localName) || element.classList.contains('missing-picture');
  if (reading) reading(element, inside);
  else if (isBlock) context.book.apart(() => readChildren(element, inside));
  else readChildren(element, inside);
}

function announce(element: Element, text: string, { book, say: { language } }: Context): void {
  book.apart(() => book.add({ text, language, place: { element } }));
}

function readFormula(element: Element, context: Context): void {
  const isShort =
    element.localName === 'math' && element.querySelectorAll('mi, mn, mo').length <= LONGEST_SPOKEN_FORMULA;
  if (isShort) readChildren(element, context);
  else if (element.getAttribute('display') === 'block') announce(element, context.say.formula, context);
  // Within a sentence it is spoken by the sentence's voice.
  else context.book.add({ text: ` ${context.say.formula} `, language: context.language, place: { element } });
}

/** Of an address that is written out only the host is spoken. White space is one unit each, so that places stay true. */
function textParts(text: Text, { language }: Context): Part[] {
  const { data } = text;
  const parts: Part[] = [];
  let done = 0;
  const add = (start: number, end: number, spoken = data.slice(start, end).replace(/\s/g, ' ')) => {
    if (end > start) parts.push({ text: spoken, language, place: { text, start, end } });
  };
  for (const { index, 0: address } of data.matchAll(ADDRESS)) {
    add(done, index);
    add(index, index + address.length, URL.parse(address)?.hostname);
    done = index + address.length;
  }
  add(done, data.length);
  return parts;
}

function linesOf(code: Element): number {
  return code.textContent.trimEnd().split('\n').length;
}
