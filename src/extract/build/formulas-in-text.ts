import { formulaFromTex } from './math-element';
import type { OutputElement, OutputNode } from './output-tree';

const UNREAD = new Set(['pre', 'code', 'math', 'kbd']);
const ENGINE = /mathjax|katex/i;
/** What both engines look for unless they are told otherwise. A single dollar sign is money, unless they are. */
const OPENING = /\\\(|\\\[|\$\$?|\\begin\{(\w+\*?)\}/g;
const CLOSING: Record<string, string> = { '\\(': '\\)', '\\[': '\\]', $$: '$$', $: '$' };
const IN_LINE = new Set(['\\(', '$']);
const DOLLAR_SETTING = /['"]\$['"]/;
const LONGEST_SETTINGS = 10_000;

type Settings = { dollars: boolean };

/** Formulas that stand in the text as TeX, for the page's own script to draw: each becomes one `math` element. */
export function formulasInText(body: OutputElement, document: Document): void {
  let settings: Settings | undefined | null;
  const visit = (element: OutputElement): void => {
    if (UNREAD.has(element.tag)) return;
    element.children = element.children.flatMap((child) => {
      if (typeof child === 'object') visit(child);
      else if (settings !== null && mayHold(child) && child.search(OPENING) >= 0) {
        settings ??= settingsOf(document);
        if (settings) return partsOf(child, settings);
      }
      return [child];
    });
  };
  visit(body);
}

/** Nearly no text has either sign, and to look for them is many times faster than the expression. */
const mayHold = (text: string): boolean => text.includes('$') || text.includes('\\');

/** How the page writes formulas; null where it loads no program that reads them. */
function settingsOf(document: Document): Settings | null {
  const scripts = [...document.getElementsByTagName('script')];
  if (!scripts.some((script) => ENGINE.test(script.getAttribute('src') ?? ''))) return null;
  const texts = scripts.map((script) => script.textContent ?? '');
  return { dollars: texts.some((text) => text.length < LONGEST_SETTINGS && DOLLAR_SETTING.test(text)) };
}

/** A text cut at its formulas. An opening sign that is never closed is not looked for again: pages may be hostile. */
function partsOf(text: string, { dollars }: Settings): OutputNode[] {
  const parts: OutputNode[] = [];
  const unclosed = new Set<string>(dollars ? [] : ['$']);
  let done = 0;
  for (const found of text.matchAll(OPENING)) {
    const [sign, environment] = found;
    const kind = environment === undefined ? sign : 'begin';
    if (found.index < done || unclosed.has(kind)) continue;
    const start = found.index + sign.length;
    const closing = CLOSING[sign] ?? `\\end{${environment}}`;
    const end = text.indexOf(closing, start);
    if (end < 0) unclosed.add(kind);
    else if (sign !== '$' || isFormula(text, start, end)) {
      const isWhole = environment !== undefined;
      const after = end + closing.length;
      const tex = isWhole ? text.slice(found.index, after) : text.slice(start, end);
      parts.push(text.slice(done, found.index), formulaFromTex(tex, !IN_LINE.has(sign)) ?? '');
      done = after;
    }
  }
  return [...parts, text.slice(done)].filter((part) => part !== '');
}

/** Between two dollar signs stands a formula where it begins and ends next to them and no sum follows (as Pandoc says). */
function isFormula(text: string, start: number, end: number): boolean {
  return /^\S(?:.*\S)?$/s.test(text.slice(start, end)) && !/\d/.test(text.charAt(end + 1));
}
