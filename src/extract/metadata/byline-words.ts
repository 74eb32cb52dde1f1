import { CAPITAL } from './lower-case';

/** Words that may stand before "by" and its like. */
const KINDS = 'article|story|post|words?|text|report|review|interview|opinion|analysis|commentary|column|guest post';
const DONE = 'written|posted|published|reported|authored|contributed|created|submitted|compiled|added|shared';

/** The words that begin a byline, by language. A single preposition only counts before a capital letter. */
const LATIN = [
  `(?:(?:${KINDS})\\s+)?(?:and (?:${KINDS})\\s+)?(?:(?:${DONE})\\s+)?(?:by(?: ?by)?|byline)\\b`,
  '(?:insights|thoughts|notes|a post) from\\b',
  '(?:post |article |the |lead )?(?:authors?|writers?|reporters?|contributors?|author\\(s\\))\\s*[:|]',
  '(?:post )author\\b',
  // German
  '(?:ein(?:e)? \\S+ |artikel |beitrag |text |geschrieben |erstellt |verfasst |gespeichert |veröffentlicht )?von\\b',
  '(?:autor(?:in|:in|en)?|redakteur(?:in)?|verfasser(?:in)?|text|interview)\\s*[:|]',
  // French, Spanish, Portuguese, Italian, Catalan, Romanian
  '(?:publi[ée]e? |[ée]crit |propos recueillis |post[ée] |r[ée]dig[ée] )?par\\b',
  '(?:auteure?s?|autore?a?s?|autori|texto|testo|texte|redacci[óo]n|redactor(?:es)?)\\s*[:|]',
  '(?:publicado |escrito |redactado |texto |postado )?por\\b',
  '(?:scritto |pubblicato |articolo )?(?:di|da)\\b',
  'a cura di\\b',
  // Dutch, Danish, Norwegian, Swedish, Finnish
  '(?:geschreven |gepubliceerd )?door\\b',
  '(?:skrevet |skriven |tekst |text |publicerad )?a[vf]\\b',
  '(?:tekst|teksti|auteur|journalist|skribent|redactie|kirjoittaja)\\s*[:|]',
  // Polish, Czech, Slovak, Hungarian, Turkish, Indonesian, Vietnamese, Croatian
  '(?:autorka|napisał\\S*|opracował\\S*|tekst|napsal\\S*|autoři|szerző|írta|yazar|yazan|haber|oleh|penulis|reporter|tác giả|piše)\\s*[:|]?',
];
const OTHER_SCRIPTS = [
  'автор(?:ы|и)?|текст|подготовил\\S*',
  'συντάκτης|συντάκτρια|γράφει(?:\\s+[οη])?|του|της',
  'بقلم|كتبت?|الكاتب|نویسنده|מאת|लेखक',
  '作\\s*者|撰文|撰稿|责任编辑|编辑|文|记者|記者|著者|執筆|取材・文|ライター',
  '글쓴이|글|기자',
];

/** Matches the words that begin a byline at the start of a text in lower case. */
export const BYLINE_START = new RegExp(
  `^[\\s(]*(?:(?:${LATIN.join('|')})\\s*[:：]?\\s*|(?:${OTHER_SCRIPTS.join('|')})(?:\\s*[:：/／|｜]\\s*|\\s+))`,
);

/** What others than authors do. */
const OTHER_WORK =
  '[Pp]hotos?|[Ii]mages?|[Pp]icture|[Vv]ideo|[Ee]dited|[Rr]eviewed|[Cc]urated|[Ii]llustrations?|[Ss]peech written|[Pp]owered|[Ss]ponsored|checked';

/** Matches "by" and its like within a line, before a capital letter. The lookbehind, which is slow, comes after its space. */
export const BYLINE_WITHIN = new RegExp(
  `\\s(?=[ABDPVabdpv])(?<!\\b(?:${OTHER_WORK})\\s)(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|[Pp]ar|[Dd]oor|[Aa]utor(?:in)?:|[Aa]uthor:|di)\\s+(?=${CAPITAL})`,
);

/** What people are called by what they do, in lower case: no name where another one stands beside it. */
export const ROLE =
  /\b(?:directors?|managers?|editors?|reporters?|correspondents?|writers?|columnists?|contributors?|experts?|specialist|founder|ceo|cto|cmo|officer|producer|journalists?|president|professor|analyst|strategist|consultant|engineer|developer|author|attorney|lawyer|gardener|astrologer|grader|dietitian|photographer|teacher|physician|reading|lecture|lesezeit|feature|team|staff|institute|university|network|department|bureau|news|inc|llc|ltd|gmbh|media|agency|agencies|times|press|gazette|health|shimbun|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|chefredaktion|volontär(?:in)?|periodista|journaliste)\b/;
