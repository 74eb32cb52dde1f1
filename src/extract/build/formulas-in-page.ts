import { formulaFromTex, mathElement, withTex } from './math-element';
import { mathFromGlyphs } from './math-from-glyphs';
import { type OutputElement, outputElement } from './output-tree';
import { custom, named, unread } from './page-signs';
import type { SpecialKind, Specials } from './special-elements';

const isMath = (script: Element): boolean => script.getAttribute('type')?.startsWith('math/') === true;

/** What shows a formula two or three times (for eyes, for screen readers, as source) becomes one `math` element. */
export const FORMULAS: SpecialKind[] = [
  {
    find: named(['katex'], '.katex-display,.katex'),
    read: (element, page) => page.replace(element, () => fromKatex(element)),
  },
  {
    find: custom('mjx-container'),
    read: (element, page) => page.replace(element, () => fromMathJax3(element)),
  },
  {
    find: named(['mwe-math'], '.mwe-math-element'),
    read: (element, page) => page.replace(element, () => fromWiki(element)),
  },
  { find: unread('script', isMath), read: fromMathJax2 },
];

const innerMath = (element: Element): Element | undefined => element.getElementsByTagName('math')[0];

function fromKatex(element: Element): OutputElement | undefined {
  const isDisplay = element.classList.contains('katex-display');
  const math = innerMath(element);
  if (math) return asDisplay(mathElement(math), isDisplay);
  const tex = texBeside(element);
  if (tex !== undefined) return formulaFromTex(tex, isDisplay);
  // Without the copy for screen readers there are only the glyphs.
  const text = (element.textContent ?? '').replace(/[\u200b\s]+/g, ' ').trim();
  const shown = outputElement('mtext', {}, [text]);
  return text === '' ? undefined : outputElement('math', isDisplay ? { display: 'block' } : {}, [shown]);
}

/** Some programs that call KaTeX write the source on their own element around it. */
function texBeside(element: Element): string | undefined {
  const named = [element, element.parentElement].flatMap((place) =>
    ['data-math', 'data-tex', 'data-latex'].map((name) => place?.getAttribute(name)),
  );
  return named.find((tex) => typeof tex === 'string' && tex !== '') ?? undefined;
}

function asDisplay(math: OutputElement | undefined, isDisplay: boolean): OutputElement | undefined {
  if (math && isDisplay) math.attributes = { display: 'block', ...math.attributes };
  return math;
}

/** Version 4 writes the source on what it makes. */
function fromMathJax3(element: Element): OutputElement | undefined {
  const isDisplay = element.getAttribute('display') === 'true';
  const tex = element.querySelector('[data-latex]')?.getAttribute('data-latex') ?? '';
  const assistive = innerMath(element);
  const math = assistive ? mathElement(assistive, tex) : mathFromGlyphs(element);
  return asDisplay(math ? withTex(math, tex) : formulaFromTex(tex, isDisplay), isDisplay);
}

function fromWiki(element: Element): OutputElement | undefined {
  const math = innerMath(element);
  return math ? mathElement(math) : formulaFromTex(element.querySelector('img')?.getAttribute('alt') ?? '', false);
}

const MATHJAX_2 = /(?:^|\s)MathJax(?:$|[\s_])/;

/** Version 2 keeps the source in a script, right behind what it shows for it (a preview, the formula, or nothing yet). */
function fromMathJax2(script: Element, page: Specials): void {
  const type = script.getAttribute('type') ?? '';
  const tex = type.includes('mml') ? '' : (script.textContent ?? '');
  const shown = shownBefore(script);
  const math = shown.map(innerMath).find((found) => found !== undefined);
  const formula = () => {
    const isDisplay = type.includes('display');
    return math ? asDisplay(mathElement(math, tex), isDisplay) : formulaFromTex(tex, isDisplay);
  };
  for (const element of shown.slice(1)) page.replace(element, () => undefined);
  if (shown[0]) page.replace(shown[0], formula);
  else page.insert(script, formula);
}

function shownBefore(script: Element): Element[] {
  const shown: Element[] = [];
  for (let sibling = script.previousSibling; sibling; sibling = sibling.previousSibling) {
    const isElement = sibling.nodeType === 1;
    if (!isElement && (sibling.textContent ?? '').trim() === '') continue;
    if (!isElement || !MATHJAX_2.test((sibling as Element).getAttribute('class') ?? '')) break;
    shown.push(sibling as Element);
  }
  return shown;
}
