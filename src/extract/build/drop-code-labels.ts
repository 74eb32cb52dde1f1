import { LANGUAGES } from './languages';
import { isElement, type OutputElement, type OutputNode, textOf } from './output-tree';

const BUTTONS = /\s*(?:copy(?: code| snippet| to clipboard)?|copied!?|toggle word wrap|wrap lines)$/i;
/** Takes off a piece of code the line that names its language and has its buttons, and a column of line numbers. */
export function dropCodeLabels(body: OutputElement): void {
  body.children = body.children.filter((child, index, all) => {
    if (isElement(child, 'pre') && isElement(all[index + 1], 'pre')) return !/^\s*1\s+2\b[\d\s]*$/.test(textOf(child));
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
