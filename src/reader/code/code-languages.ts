import type { LanguageFn } from 'highlight.js';

type Load = () => Promise<{ default: LanguageFn }>;

/** The languages that are coloured, each in a file of its own that is loaded when an article has code in it. */
const LOADED: Record<string, Load> = {
  bash: () => import('highlight.js/lib/languages/bash'),
  c: () => import('highlight.js/lib/languages/c'),
  cpp: () => import('highlight.js/lib/languages/cpp'),
  csharp: () => import('highlight.js/lib/languages/csharp'),
  css: () => import('highlight.js/lib/languages/css'),
  dart: () => import('highlight.js/lib/languages/dart'),
  diff: () => import('highlight.js/lib/languages/diff'),
  dockerfile: () => import('highlight.js/lib/languages/dockerfile'),
  elixir: () => import('highlight.js/lib/languages/elixir'),
  go: () => import('highlight.js/lib/languages/go'),
  graphql: () => import('highlight.js/lib/languages/graphql'),
  haskell: () => import('highlight.js/lib/languages/haskell'),
  ini: () => import('highlight.js/lib/languages/ini'),
  java: () => import('highlight.js/lib/languages/java'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  json: () => import('highlight.js/lib/languages/json'),
  kotlin: () => import('highlight.js/lib/languages/kotlin'),
  latex: () => import('highlight.js/lib/languages/latex'),
  less: () => import('highlight.js/lib/languages/less'),
  lisp: () => import('highlight.js/lib/languages/lisp'),
  lua: () => import('highlight.js/lib/languages/lua'),
  makefile: () => import('highlight.js/lib/languages/makefile'),
  markdown: () => import('highlight.js/lib/languages/markdown'),
  nix: () => import('highlight.js/lib/languages/nix'),
  objectivec: () => import('highlight.js/lib/languages/objectivec'),
  perl: () => import('highlight.js/lib/languages/perl'),
  php: () => import('highlight.js/lib/languages/php'),
  powershell: () => import('highlight.js/lib/languages/powershell'),
  python: () => import('highlight.js/lib/languages/python'),
  r: () => import('highlight.js/lib/languages/r'),
  ruby: () => import('highlight.js/lib/languages/ruby'),
  rust: () => import('highlight.js/lib/languages/rust'),
  scala: () => import('highlight.js/lib/languages/scala'),
  scss: () => import('highlight.js/lib/languages/scss'),
  shell: () => import('highlight.js/lib/languages/shell'),
  sql: () => import('highlight.js/lib/languages/sql'),
  swift: () => import('highlight.js/lib/languages/swift'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  xml: () => import('highlight.js/lib/languages/xml'),
  yaml: () => import('highlight.js/lib/languages/yaml'),
};

/** Other names that pages give these languages. */
const ALIASES: Record<string, string> = {
  ...named('bash', 'sh zsh'),
  ...named('c', 'h'),
  ...named('cpp', 'c++ cc cxx hpp arduino'),
  ...named('csharp', 'cs c#'),
  ...named('diff', 'patch'),
  ...named('dockerfile', 'docker'),
  ...named('elixir', 'ex exs'),
  ...named('go', 'golang'),
  ...named('haskell', 'hs'),
  ...named('ini', 'toml conf'),
  ...named('javascript', 'js jsx mjs cjs node'),
  ...named('json', 'jsonc json5'),
  ...named('kotlin', 'kt kts'),
  ...named('latex', 'tex'),
  ...named('lisp', 'elisp common-lisp emacs-lisp'),
  ...named('makefile', 'make mk'),
  ...named('markdown', 'md'),
  ...named('objectivec', 'objc objective-c'),
  ...named('perl', 'pl'),
  ...named('powershell', 'ps1 pwsh'),
  ...named('python', 'py python3 py3'),
  ...named('ruby', 'rb'),
  ...named('rust', 'rs'),
  ...named('shell', 'console shell-session sh-session shellsession terminal'),
  ...named('typescript', 'ts tsx'),
  ...named('xml', 'html xhtml svg rss vue svelte markup'),
  ...named('yaml', 'yml'),
};

/** What code of these languages holds code of. */
const INNER: Record<string, string[]> = {
  xml: ['css', 'javascript'],
  markdown: ['xml'],
  shell: ['bash'],
  php: ['xml'],
};

/** The language under the name that the library knows it by; undefined where it is not coloured. */
export function languageNamed(written: string): string | undefined {
  const name = written.toLowerCase();
  const known = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
  return known !== undefined && Object.hasOwn(LOADED, known) ? known : undefined;
}

/** The language and those inside it, by name. */
export async function loadLanguage(name: string): Promise<Record<string, LanguageFn>> {
  const names = [name, ...(INNER[name] ?? [])];
  const loaded = await Promise.all(names.map((one) => LOADED[one]?.()));
  return Object.fromEntries(names.flatMap((one, index) => (loaded[index] ? [[one, loaded[index].default]] : [])));
}

function named(language: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, language]));
}
