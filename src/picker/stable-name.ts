/** Prefixes by which build tools mark the names that they make up. */
const MADE_UP = /^(?:css|sc|jsx|emotion|svelte|astro|data-v|styled|module|mui|chakra|ember)-/i;
/** Names that say how something looks or stands at the moment, not what it is. */
const LOOKS =
  /^(?:[mp][trblxyse]?-|-?m[trblxy]?-|(?:flex|grid|block|inline|hidden|relative|absolute|sticky|static|fixed|clearfix|container|row|wrap|wrapper|inner|outer|left|right|center|active|open|opened|closed|visible|loaded|loading|ready|selected|current|odd|even|first|last|show|hide|fade|animated)$|(?:[wh]|col|cols|gap|text|bg|font|leading|tracking|space|items|justify|self|order|overflow|border|rounded|shadow|max|min|z|top|bottom|inset|opacity|transition|duration|ease|is|has|js|no|wp-image|align|size)-)/i;
/** What systems write of one page: its category, its tags, its kind. Its number is found by its digits. */
const OF_ONE_PAGE = /^(?:category|tag|format|status|type|term)-./i;

/**
 * Whether a class or an id says what something is, so that other pages of the site, and the same tomorrow, have it too:
 * no hash of a build tool, no number of an article, no measure of a style sheet.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || !/^[A-Za-z][\w-]*$/.test(name)) return false;
  return !MADE_UP.test(name) && !LOOKS.test(name) && !OF_ONE_PAGE.test(name) && !looksRandom(name);
}

function looksRandom(name: string): boolean {
  // One digit may count (`column2`, `h1`); more are a number or a hash.
  if (/\d.*\d/.test(name)) return true;
  return name.split(/[-_]+/).some((piece) => /\d[A-Za-z]/.test(piece) || isShuffled(piece) || isUnspeakable(piece));
}

/** Capitals every other letter, as in `bdVaJa`: words of people are longer. */
function isShuffled(piece: string): boolean {
  const words = piece.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return words.length > 2 && piece.length / words.length < 3;
}

const isUnspeakable = (piece: string): boolean => piece.length > 4 && !/[aeiouy]/i.test(piece);
