import type { SpecialKind } from './special-elements';

/** Editors and tables that show code without a `pre` around it, or with one for each line or column. */
export const CODE_WIDGETS: SpecialKind[] = [
  {
    selector:
      '.CodeMirror,.cm-content,.monaco-editor .view-lines,table.highlighttable,table.lntable,table.highlight,' +
      'table.js-file-line-container,.syntaxhighlighter,figure.highlight>table,.crayon-table',
    read: (element, page) => page.readAsCode(element),
  },
];
