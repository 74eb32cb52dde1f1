const LANGUAGE_CLASS =
  /(?:^|\s)(?:(?:language|lang|highlight-source|highlight|data type)-|brush:\s*|sourceCode\s+)([\w+#.-]+)/i;
/** Highlight.js names the language without a prefix, SyntaxHighlighter after its own name. */
const BARE_CLASS = /(?:^|\s)(?:hljs|syntaxhighlighter)(?=\s|$)/;
const NOT_A_LANGUAGE = new Set(
  'none plain plaintext text txt undefined nohighlight hljs code default block wrapper container source'.split(' '),
);
const ATTRIBUTES = ['data-lang', 'data-language', 'data-enlighter-language'];
const NAMING = '[class*="language-"],[class*="lang-"],[data-lang],[data-language],[class*="highlight-"]';
/** How many elements around a piece of code may name its language. */
const LEVELS = 3;

/** The language of a piece of code as its highlighter names it, in lower case. */
export function codeLanguage(element: Element): string | undefined {
  const inner = element.querySelector(NAMING) ?? element.querySelector('code');
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level += 1) {
    const name = named(around) ?? (level === 0 && inner ? named(inner) : undefined);
    if (name !== undefined) return name;
    around = around.parentElement;
  }
  return undefined;
}

function named(element: Element): string | undefined {
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null && /^[\w+#.-]{1,20}$/.test(value)) return usable(value);
  }
  const name = element.getAttribute('class') ?? '';
  return usable(LANGUAGE_CLASS.exec(name)?.[1]) ?? bareName(name);
}

function bareName(name: string): string | undefined {
  if (!BARE_CLASS.test(name)) return undefined;
  const others = name.split(/\s+/).filter((part) => !/^(?:hljs|syntaxhighlighter|copyable)/.test(part));
  return others.length === 1 && /^[a-z][\w+#-]{0,15}$/i.test(others[0] ?? '') ? usable(others[0]) : undefined;
}

function usable(name: string | undefined): string | undefined {
  const language = name?.toLowerCase();
  return language === undefined || language === '' || NOT_A_LANGUAGE.has(language) ? undefined : language;
}
