import { LETTER } from './lower-case';
import { firstTag, type MetaTags } from './meta-tags';

const RIGHT_TO_LEFT_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
/** In every text of a script that is asked for below; texts in Latin and Cyrillic letters are spared the counting. */
const OTHER_LETTER = /[\u0370-\u03ff\u0590-\u1fff\u2e80-\uffff]/;
/** Scripts that one language alone is written in, or nearly. */
const LANGUAGE_OF_SCRIPT: readonly [language: string, letters: RegExp][] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\u1100-\u11ff\uac00-\ud7a3]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['th', /[\u0e01-\u0e5b]/g],
  ['el', /[\u0370-\u03ff\u1f00-\u1fff]/g],
  ['he', /[\u0591-\u05f4]/g],
];
/** A page that says "en" and shows a headline of which this share is of another script means its template. */
const CONTRADICTING_SHARE = 0.3;

/** The page's language (BCP 47), as it says, unless the script of `sample`, a line of its text, contradicts. */
export function languageOf(
  document: Document,
  tags: MetaTags,
  stated: string | undefined,
  sample: string,
): string | undefined {
  const root = document.documentElement;
  const language =
    canonical(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang')) ??
    canonical(document.body?.getAttribute('lang')) ??
    canonical(firstTag(tags, ['content-language', 'og:locale', 'language', 'dc.language', 'citation_language'])) ??
    canonical(stated);
  const shown = languageOfScript(sample);
  return shown !== undefined && (language === undefined || /^en\b/.test(language)) ? shown : language;
}

/** The direction that the page's text runs in: as it says, else as its language, else as its letters do. */
export function directionOf(document: Document, language: string | undefined, sample: string): 'ltr' | 'rtl' {
  const said = [document.documentElement, document.body].map((element) => element?.getAttribute('dir')?.toLowerCase());
  const direction = said.find((dir) => dir === 'ltr' || dir === 'rtl');
  const isRightToLeft = shareOf(RIGHT_TO_LEFT_LETTER, sample) > 0.5;
  if (direction === 'rtl' || direction === 'ltr') return direction === 'ltr' && isRightToLeft ? 'rtl' : direction;
  return isRightToLeft || (language !== undefined && RIGHT_TO_LEFT_LANGUAGE.test(language)) ? 'rtl' : 'ltr';
}

function canonical(tag: string | null | undefined): string | undefined {
  const plain =
    tag
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  // Most are in their canonical form.
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(plain)) return plain;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(plain)) return undefined;
  try {
    return Intl.getCanonicalLocales(plain)[0];
  } catch {
    // What looks like a language tag and is none ("en-us-en").
    return undefined;
  }
}

function languageOfScript(sample: string): string | undefined {
  return LANGUAGE_OF_SCRIPT.find(([, letters]) => shareOf(letters, sample) >= CONTRADICTING_SHARE)?.[0];
}

function shareOf(letters: RegExp, sample: string): number {
  if (!OTHER_LETTER.test(sample)) return 0;
  const all = sample.match(new RegExp(LETTER, 'g'))?.length ?? 0;
  return all === 0 ? 0 : (sample.match(letters)?.length ?? 0) / all;
}
