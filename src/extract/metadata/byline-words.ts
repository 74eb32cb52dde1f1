import { CAPITAL, inLowerCase } from './lower-case';

type Form = readonly [firstWords: string, pattern: string];

/** Words that may stand before "by" and its like. */
const KINDS = 'article|story|post|words?|text|report|review|interview|opinion|analysis|commentary|column|guest post';
const DONE = 'written|posted|published|reported|authored|contributed|created|submitted|compiled|added|shared';
const COLON = '\\s*[:|]';

/**
 * How bylines begin, by language: the words that may come first, and the pattern of the whole in lower case. A single
 * preposition only counts before a capital letter. Only what begins with the first word of a line is asked of it: the
 * expression of all would take a millisecond to compile.
 */
const LATIN: readonly Form[] = [
  ['by byby byline', '(?:by(?: ?by)?|byline)\\b'],
  [
    `${`${KINDS}|${DONE}`.replace('words?', 'word words').replaceAll('|', ' ')} and`,
    `(?:(?:${KINDS})\\s+)?(?:and (?:${KINDS})\\s+)?(?:(?:${DONE})\\s+)?(?:by(?: ?by)?|byline)\\b`,
  ],
  ['insights thoughts notes a', '(?:insights|thoughts|notes|a post) from\\b'],
  [
    'post article the lead author authors writer writers reporter reporters contributor contributors',
    `(?:post |article |the |lead )?(?:authors?|writers?|reporters?|contributors?|author\\(s\\))${COLON}`,
  ],
  ['post', '(?:post )author\\b'],
  // German
  [
    'von ein eine artikel beitrag text eingestellt geschrieben erstellt verfasst gespeichert veröffentlicht',
    '(?:ein(?:e)? \\S+ |artikel |beitrag |text |eingestellt |geschrieben |erstellt |verfasst |gespeichert |veröffentlicht )?von\\b',
  ],
  [
    'autor autorin autoren redakteur redakteurin verfasser verfasserin text interview',
    `(?:autor(?:in|:in|en)?|redakteur(?:in)?|verfasser(?:in)?|text|interview)${COLON}`,
  ],
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  [
    'par publie publié publiee publiée ecrit écrit propos posté poste rédigé redige rédige',
    '(?:publi[ée]e? |[ée]crit |propos recueillis |post[ée] |r[ée]dig[ée] )?par\\b',
  ],
  [
    'auteur auteurs auteure auteures autor autora autoras autores autore autori texto testo texte redacción redaccion redactor redactores',
    `(?:auteure?s?|autore?a?s?|autori|texto|testo|texte|redacci[óo]n|redactor(?:es)?)${COLON}`,
  ],
  ['por publicado escrito redactado texto postado', '(?:publicado |escrito |redactado |texto |postado )?por\\b'],
  ['di da scritto pubblicato articolo', '(?:scritto |pubblicato |articolo )?(?:di|da)\\b'],
  ['a', 'a cura di\\b'],
  // Dutch, Danish, Norwegian, Swedish, Finnish
  ['door geschreven gepubliceerd', '(?:geschreven |gepubliceerd )?door\\b'],
  ['av af skrevet skriven tekst text publicerad', '(?:skrevet |skriven |tekst |text |publicerad )?a[vf]\\b'],
  [
    'tekst teksti auteur journalist skribent redactie kirjoittaja',
    `(?:tekst|teksti|auteur|journalist|skribent|redactie|kirjoittaja)${COLON}`,
  ],
  // Polish, Czech, Slovak, Hungarian, Turkish, Indonesian, Vietnamese, Croatian
  [
    'autorka napisał napisała opracował opracowała opracowanie tekst napsal napsala autoři szerző írta yazar yazan haber oleh penulis reporter tác piše',
    `(?:autorka|napisał\\S*|opracował\\S*|opracowanie|tekst|napsal\\S*|autoři|szerző|írta|yazar|yazan|haber|oleh|penulis|reporter|tác giả|piše)${COLON}?`,
  ],
];
const OTHER_SCRIPTS: readonly Form[] = [
  ['автор авторы автори текст подготовил подготовила подготовили', 'автор(?:ы|и)?|текст|подготовил\\S*'],
  ['συντάκτης συντάκτρια γράφει του της', 'συντάκτης|συντάκτρια|γράφει(?:\\s+[οη])?|του|της'],
  ['بقلم كتب كتبت الكاتب نویسنده מאת लेखक', 'بقلم|كتبت?|الكاتب|نویسنده|מאת|लेखक'],
  [
    '作 作者 撰文 撰稿 责任编辑 编辑 文 记者 記者 著者 執筆 取材 ライター',
    '作\\s*者|撰文|撰稿|责任编辑|编辑|文|记者|記者|著者|執筆|取材・文|ライター',
  ],
  ['글쓴이 글 기자', '글쓴이|글|기자'],
];
const FIRST_WORD = /^[\s(]*([^\s:：|｜/／(・,.]+)/;

/** The forms by their first words, and the expressions of those that have been met. Neither is made before it is needed. */
const byFirstWord = new Map<string, Form[]>();
const patterns = new Map<string, RegExp>();

/** How many characters of `text` are the words that begin a byline; 0 where it does not begin as one. */
export function bylineLength(text: string): number {
  const lower = inLowerCase(text);
  const first = FIRST_WORD.exec(lower)?.[1];
  if (first === undefined) return 0;
  const pattern = patterns.get(first) ?? patternFor(first);
  if (pattern === null) return 0;
  patterns.set(first, pattern);
  return pattern.exec(lower)?.[0].length ?? 0;
}

function patternFor(first: string): RegExp | null {
  if (byFirstWord.size === 0) {
    for (const form of [...LATIN, ...OTHER_SCRIPTS]) for (const word of form[0].split(' ')) addForm(word, form);
  }
  const forms = byFirstWord.get(first);
  if (forms === undefined) return null;
  const patternOf = (some: readonly Form[]) =>
    some.filter((form) => forms.includes(form)).map(([, pattern]) => pattern);
  const [latin, others] = [patternOf(LATIN).join('|'), patternOf(OTHER_SCRIPTS).join('|')];
  const starts = [latin && `(?:${latin})\\s*[:：]?\\s*`, others && `(?:${others})(?:\\s*[:：/／|｜]\\s*|\\s+)`].filter(
    Boolean,
  );
  return new RegExp(`^[\\s(]*(?:${starts.join('|')})`);
}

function addForm(word: string, form: Form): void {
  const forms = byFirstWord.get(word);
  if (forms === undefined) byFirstWord.set(word, [form]);
  else forms.push(form);
}

/** What others than authors do. */
const OTHER_WORK =
  '[Pp]hotos?|[Ii]mages?|[Pp]icture|[Vv]ideo|[Ee]dited|[Rr]eviewed|[Cc]urated|[Ii]llustrations?|[Ss]peech written|[Pp]owered|[Ss]ponsored|checked';
/** In every text that the next one can match: most are spared it. */
const MAY_HOLD_BY = /\s(?:by|von|por|par|door|autor(?:in)?:|author:|di)\s/i;
/** Matches "by" and its like within a line, before a capital letter. The lookbehind, which is slow, comes after its space. */
const BYLINE_WITHIN = new RegExp(
  `\\s(?=[ABDPVabdpv])(?<!\\b(?:${OTHER_WORK})\\s)(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|[Pp]ar|[Dd]oor|[Aa]utor(?:in)?:|[Aa]uthor:|di)\\s+(?=${CAPITAL})`,
);

/** Where the name begins after a "by" within `text`; -1 where there is none. */
export function nameAfterBy(text: string): number {
  const match = MAY_HOLD_BY.test(text) ? BYLINE_WITHIN.exec(text) : null;
  return match === null ? -1 : match.index + match[0].length;
}

/** What people are called by what they do, and what only organisations are called. */
const ROLES = new Set(
  (
    'director directors manager managers editor editors reporter reporters correspondent correspondents writer ' +
    'writers columnist columnists contributor contributors expert experts specialist founder ceo cto cmo officer ' +
    'producer journalist journalists president professor analyst strategist consultant engineer developer author ' +
    'attorney lawyer gardener astrologer grader dietitian photographer teacher physician reading lecture lesezeit ' +
    'feature team staff institute university network department bureau news inc llc ltd gmbh media agency agencies ' +
    'times press gazette health shimbun redakteur redakteurin chefredakteur chefredakteurin korrespondent ' +
    'korrespondentin chefredaktion volontär volontärin periodista journaliste'
  ).split(' '),
);

/** Whether one of the words says what somebody does: no name where another one stands beside it. */
export function namesRole(text: string): boolean {
  for (const word of text.toLowerCase().split(/[^a-zà-ÿ\d_]+/)) if (ROLES.has(word)) return true;
  return false;
}
