import { isElement, type OutputElement, type OutputNode, textOf } from './output-tree';

const BUTTONS = /\s*(?:copy(?: code| snippet| to clipboard)?|copied!?|toggle word wrap|wrap lines)$/i;
const LANGUAGES = new Set(
  (
    'apache awk bash batch c c# c++ clojure cmd console cpp css csharp dart diff docker dockerfile elixir erlang f# go ' +
    'graphql groovy haskell html http ini java javascript js json jsx julia kotlin latex less lua makefile markdown ' +
    'matlab nginx nix objective-c perl php plaintext powershell protobuf python r ruby rust scala scss sh shell solidity ' +
    'sql svelte swift terminal text toml ts tsx typescript vue xml yaml yml zig zsh'
  ).split(' '),
);

/** Takes the line off a piece of code that names its language and has its buttons. */
export function dropCodeLabels(body: OutputElement): void {
  body.children = body.children.filter((child, index, all) => {
    const code = [all[index + 1], all[index - 1]].find((beside) => isElement(beside, 'pre'));
    return !isElement(code) || !isElement(child, 'p') || !isLabel(child, code);
  });
}

function isLabel(line: OutputElement, pre: OutputElement): boolean {
  const text = textOf(line).trim();
  if (text.length > 40) return false;
  const name = text.replace(BUTTONS, '').toLowerCase();
  if (name !== '' && !LANGUAGES.has(name)) return false;
  const code: OutputNode | undefined = pre.children[0];
  if (name !== '' && isElement(code)) code.attributes['data-language'] ??= name;
  return true;
}
