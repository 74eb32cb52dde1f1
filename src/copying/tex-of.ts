import { MathMLToLaTeX } from 'mathml-to-latex';

/** The TeX of a formula: as its author wrote it, where that came along, else as its MathML says. */
export function texOf(formula: Element): string {
  const source = formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim();
  return source || MathMLToLaTeX.convert(new XMLSerializer().serializeToString(formula)).trim();
}
