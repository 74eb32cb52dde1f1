import { named } from './page-signs';
import type { SpecialKind } from './special-elements';

/**
 * Editors and tables that show code without a `pre` around it, or with one for each line or column. Selectors are of one
 * element each: a search with combinators takes jsdom minutes on a page of 100,000 siblings.
 */
export const CODE_WIDGETS: SpecialKind[] = [
  {
    find: named(
      ['CodeMirror', 'cm-editor', 'view-lines', 'highlight', 'lntable', 'js-file-line', 'rouge-table', 'crayon-table'],
      '.CodeMirror,.cm-editor,.view-lines,table.highlighttable,table.lntable,table.highlight,' +
        'table.js-file-line-container,table.rouge-table,.syntaxhighlighter,figure.highlight,.crayon-table',
    ),
    read: (element, page) => page.readAsCode(element),
  },
];
