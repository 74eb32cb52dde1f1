/** Run in a page: shows it as it would be printed, by giving the style sheets' rules for print to the screen. */
export function asOnPaper(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const forPrint = rules.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  if (forPrint.length === 0) throw new Error('There is no style for print.');
  for (const rule of forPrint) (rule as CSSMediaRule).media.mediaText = 'all';
}
