/**
 * The twelve months in the languages that we read dates in, in the form that stands in a date, without accents.
 * A table, because asking the platform (Intl.DateTimeFormat) takes 1.5 to 3 ms a language, measured in Chromium.
 */
const NAMES: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar|janner februar|feber marz|maerz april mai juni juli august september oktober november dezember',
  fr: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  pl: 'stycznia|styczen lutego|luty marca|marzec kwietnia|kwiecien maja czerwca|czerwiec lipca|lipiec sierpnia|sierpien wrzesnia|wrzesien pazdziernika|pazdziernik listopada|listopad grudnia|grudzien',
  cs: 'ledna|leden unora|unor brezna|brezen dubna|duben kvetna|kveten cervna|cerven cervence|cervenec srpna|srpen zari rijna|rijen listopadu prosince|prosinec',
  sk: 'januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra',
  hr: 'sijecnja|sijecanj veljace|veljaca ozujka|ozujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad studenoga|studeni prosinca|prosinac',
  sr: 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  hu: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  tr: 'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ca: 'gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre',
  lt: 'sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio',
  lv: 'janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris decembris',
  et: 'jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember',
  ru: 'января|январь февраля|февраль марта|март апреля|апрель мая|маи июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  uk: 'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  el: 'ιανουαριου|ιανουαριος φεβρουαριου|φεβρουαριος μαρτιου|μαρτιος απριλιου|απριλιος μαιου|μαιος ιουνιου|ιουνιος ιουλιου|ιουλιος αυγουστου|αυγουστος σεπτεμβριου|σεπτεμβριος οκτωβριου|οκτωβριος νοεμβριου|νοεμβριος δεκεμβριου|δεκεμβριος',
  ar: 'يناير|كانون-الثاني فبراير|شباط مارس|اذار ابريل|نيسان مايو|ايار يونيو|يونيه|حزيران يوليو|يوليه|تموز اغسطس|اب سبتمبر|ايلول اكتوبر|تشرين-الاول نوفمبر|تشرين-الثاني ديسمبر|كانون-الاول',
  fa: 'ژانویه فوریه مارس اوریل مه ژوین|ژوئن ژوییه|ژوئیه|جولای اوت|اگوست سپتامبر اکتبر نوامبر دسامبر',
  he: 'ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  th: 'มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค',
};

const SHORTEST_ABBREVIATION = 3;
const tables = new Map<string, [name: string, month: number][]>();

/**
 * The month (1 to 12) that `word` names, whole or shortened to three letters and more: in the page's language first,
 * then in English, then in any language that all others agree with.
 */
export function monthNamed(word: string, language: string | undefined): number | undefined {
  // Hebrew writes "in" as the first letter of the month.
  const name = comparableWord(word).replace(/^ב(?=[א-ת]{3})/, '');
  if (name.length < SHORTEST_ABBREVIATION - 1) return undefined;
  for (const tongue of [language?.slice(0, 2), 'en']) {
    const month = tongue === undefined || !(tongue in NAMES) ? undefined : monthIn(tongue, name);
    if (month !== undefined) return month;
  }
  const others = new Set(
    Object.keys(NAMES).map((tongue) => (mayKnow(tongue, name) ? monthIn(tongue, name) : undefined)),
  );
  others.delete(undefined);
  return others.size === 1 ? [...others][0] : undefined;
}

/** Spares most tables of names that they need not be made: in Thai and Hindi signs are left out of the names first. */
function mayKnow(tongue: string, name: string): boolean {
  return tongue === 'hi' || tongue === 'th' ? name > '\u0900' : (NAMES[tongue] ?? '').includes(name.slice(0, 2));
}

function monthIn(language: string, word: string): number | undefined {
  const table = tables.get(language) ?? tableOf(language);
  const exact = table.find(([name]) => name === word);
  if (exact !== undefined) return exact[1];
  if (word.length < SHORTEST_ABBREVIATION) return undefined;
  const months = new Set(table.filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return months.size === 1 ? [...months][0] : undefined;
}

function tableOf(language: string): [string, number][] {
  const months = (NAMES[language] ?? '').split(' ');
  const table = months.flatMap((names, index) =>
    names.split('|').map((name): [string, number] => [comparableWord(name), index + 1]),
  );
  tables.set(language, table);
  return table;
}

/** Lower case without accents, points and vowel signs; İ and ı are i. */
function comparableWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(
      /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e.\-\s]/g,
      '',
    );
}
