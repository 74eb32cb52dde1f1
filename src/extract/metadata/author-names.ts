import { bylineLength, namesRole } from './byline-words';
import { plainText } from './element-text';
import { withoutEntities } from './entities';
import { hasCases, isCapital, LETTER } from './lower-case';

const BETWEEN = /[;|\n•·、&]|\s[-–—/]\s|\s(?:and|AND|And|und|UND|et|ET|og|och|en|ja|и|та|και|with|mit)\s/;
const CREDENTIAL =
  /^(?:jr|sr|i{2,3}|iv|ph\.?\s?d|m\.?d|d\.?o|m\.?s|m\.?a|m\.?b\.?a|m\.?sc|b\.?a|b\.?sc|r\.?d|r\.?n|rdn|ldn|cpt|cfp|cpa|esq|j\.?d|dds|dvm|fand|np|pa-?c|lcsw|mph|[^\s\d]{2,8}[®™])\.?$/;
const PLAIN_NAME = /^[A-Z][a-z]+ (?:[A-Z][a-z]+ )?[A-Z][a-z]{3,}$/;
/** What systems write where they know no name. */
const REJECTED = new Set(
  (
    'admin|noc admin|webadmin|web admin|superadmin|siteadmin|administrator|editor|editors|editorial|' +
    'editorial team|editorial staff|editorial board|the editorial team|the editorial staff|the editorial board|' +
    'staff|team|guest|unknown|anonymous|author|by|root|user|super user|webmaster|contributor|null|undefined|' +
    'none|n/a|human|staff report|staff reports|staff writer|staff writers|test|wordpress|default|follow|share|' +
    'comment|comments|home|about|read more|more|view all posts|see all|nachrichten|online|email|twitter|' +
    'facebook|instagram|linkedin|youtube|video|podcast|promoted|sponsored|publisher|print|login|log in|sign in|' +
    'all rights reserved|paid content|letters to the editor|expert reviewer|fact checker|subscribe|search|menu|bio|website|posts|articles|news|partner content|著者|作者|記者|記事|イラスト|文|編集部'
  ).split('|'),
);
/** Labels of links to more by the same author, and of names that are not shown. */
const LINK_LABEL = /^(?:view|all|no) \S+$|\sby$/;
/** What somebody does, told after a comma: it may hold an "and". */
const POSITION = /,\s+(?:an?|the|our|head|chief|vice|senior|lead|director|manager|(?:co-?)?founder)\s[^,;|]*/gi;
/** Companies publish, people write. */
const COMPANY = /\b(?:gmbh|inc|llc|ltd|plc|corp|verlag)\b|\b(?:ag|pc)$|\bkg\b/;
const NEVER_IN_A_NAME = /[<>{}[\]=#?!:@。！？]|\d{5}|^\d/;
const HOST_NAME = /^\S+\.\S+\.\d+$|^[a-z]+(?:\.[a-z]+){2,}$/i;
const COMMA = /\s*[,，]\s+|,(?=[A-ZÀ-ÞЀ-Я])/;
const ANY_LETTER = new RegExp(LETTER);
const FINAL_SIGN = new RegExp(`(?<=${LETTER}{3})(?:\\.|\\s+\\d{1,2})$`);
const MOST_WORDS = 6;
const LONGEST_NAME = 60;
const SMALL_WORD =
  /^(?:de|der|den|del|della|van|von|zu|zur|la|le|el|al|bin|ibn|da|das|do|dos|di|du|y|e|i|ter|ten|af|av|ap)$/;

/** `text` without the words that begin a byline, and whether there were any. */
export function withoutByline(text: string): { rest: string; hadByline: boolean } {
  const length = bylineLength(text);
  return { rest: length === 0 ? text : text.slice(length), hadByline: length > 0 };
}

/** The names in one author entry ("By Ada Reed and Tom Kiln, PhD"), cleaned; none where it names nobody. */
export function namesIn(entry: string): string[] {
  if (isPlainName(entry)) return [entry];
  const { rest } = withoutByline(plainText(withoutEntities(entry)));
  const names = (rest.includes(',') ? rest.replace(POSITION, '') : rest)
    .split(BETWEEN)
    .flatMap(atCommas)
    .map(cleanName)
    .filter(isPlausible);
  const people = names.filter((name) => !namesRole(name));
  return uniqueNames(people.length > 0 ? people : names.slice(0, 1));
}

/** Two or three capitalised words and nothing to clean, as most names are. */
function isPlainName(entry: string): boolean {
  return PLAIN_NAME.test(entry) && bylineLength(entry) === 0 && !namesRole(entry) && isPlausible(entry);
}

/** Lists, and "Reed, Ada" as libraries write; credentials belong to the name before them. */
function atCommas(names: string): string[] {
  if (names.includes(' ') && !/[,，]/.test(names)) return [names];
  const parts = names.split(COMMA).filter((part) => part !== '' && !CREDENTIAL.test(part.toLowerCase()));
  const [first = ''] = parts;
  if (parts.length < 2 || !/[A-Za-zÀ-ɏ]/.test(first)) return parts;
  // After a full name, what is one word or begins in lower case is a role or a place.
  if (first.includes(' ')) return [first, ...parts.slice(1).filter((part) => looksLikeName(cleanName(part)))];
  return parts.length === 2 ? [`${parts[1]} ${first}`] : parts;
}

function cleanName(name: string): string {
  return name
    .replace(/\s*\([^)]*\)?\s*/g, ' ')
    .replace(/^(?:and|und|et|y|by|von|dr\.|mr\.|mrs\.|ms\.)\s+/i, (title) => (title.includes('.') ? title : ''))
    .replace(/\s+(?:for|For|FOR|in|at|from|via|für|on|as told to)\s+.*$/, '')
    .replace(/\s+(?:le|el|il|am|vom|on|at|den|op|em|in|In|,)$/, '')
    .replace(/^[\s,;:.\-–—/|"“”*]+|[\s,;:\-–—/|"“”*]+$/g, '')
    .replace(FINAL_SIGN, '')
    .trim();
}

/** Whether a text can be the name of an author at all. */
export function isPlausible(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !ANY_LETTER.test(name)) return false;
  const lower = name.toLowerCase();
  if (REJECTED.has(lower) || LINK_LABEL.test(lower) || COMPANY.test(lower)) return false;
  if (NEVER_IN_A_NAME.test(name) || (name.includes('.') && HOST_NAME.test(name))) return false;
  return name.split(' ').length <= MOST_WORDS;
}

/** Whether a text looks like a person's name without anything that marks it as one: two to five capitalised words. */
export function looksLikeName(name: string): boolean {
  if (!isPlausible(name)) return false;
  // Scripts without capitals: short is all that can be asked.
  if (!hasCases(name)) return name.replace(/\s/g, '').length <= 16 && !/\d/.test(name);
  const words = name.split(' ');
  const capital = words.filter((word) => isCapital(word.replace(/^["“(]|^[a-z]{1,2}(?:['’]|(?=[A-Z]))/, ''))).length;
  const small = words.filter((word) => SMALL_WORD.test(word)).length;
  return (
    words.length >= 2 && words.length <= 5 && capital >= 1 && capital + small === words.length && !/[\d/]/.test(name)
  );
}

/** Each name once, whatever its case, in the order given. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
