import { MARK } from './marks';

const BY_ROLE = new Map<string, number>([
  ['navigation', MARK.navigation],
  ['menu', MARK.navigation],
  ['menubar', MARK.navigation],
  ['banner', MARK.header],
  ['contentinfo', MARK.footer],
  ['complementary', MARK.sidebar],
  ['search', MARK.form],
  ['dialog', MARK.dialog],
  ['alertdialog', MARK.dialog],
  ['article', MARK.article],
  ['main', MARK.main],
  ['heading', MARK.heading],
  ['tabpanel', MARK.foldable],
]);

/**
 * Attributes that few elements have. Asked for once a page: asking every element costs more than the rest of the scan.
 * Each selector is tried on every element, and what a style says is cheaper to read than to have matched.
 */
const RARE = '[role],[hidden],[aria-hidden="true"],[itemprop="articleBody"],[style]';
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** By element, what its role, its ways of hiding and its microdata say of it. */
export function rareMarks(root: ParentNode): Map<Element, number> {
  const marks = new Map<Element, number>();
  const elements = root.querySelectorAll(RARE);
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index] as Element;
    // A form's own controls can take the place of its methods; nothing of this is worth reading on a form.
    if (typeof element.getAttribute !== 'function') continue;
    const found = marksOf(element);
    if (found !== 0) marks.set(element, found);
  }
  return marks;
}

function marksOf(element: Element): number {
  const read = (name: string) => element.getAttribute(name);
  let marks = BY_ROLE.get(read('role') ?? '') ?? 0;
  const hidden = read('hidden');
  const style = read('style');
  if (hidden !== null && hidden !== 'until-found') marks |= MARK.hidden;
  if (style !== null && HIDING_STYLE.test(style)) marks |= MARK.hidden;
  if (read('aria-hidden') === 'true') marks |= MARK.ariaHidden;
  if (read('aria-modal') === 'true') marks |= MARK.dialog;
  if (read('itemprop') === 'articleBody') marks |= MARK.body;
  return marks;
}
