/** A language alone, as in `/en/` or `/pt-br/`. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const INDEX = /^(?:index|home|default)(?:\.\w+)?$/i;

/** Whether an address is that of a site's front page, in any language: never shown as an article by itself. */
export function isFrontPage(address: string): boolean {
  const steps = (URL.parse(address)?.pathname ?? '').split('/').filter((step) => step !== '' && !INDEX.test(step));
  return steps.length === 0 || (steps.length === 1 && LANGUAGE.test(steps[0] ?? ''));
}
