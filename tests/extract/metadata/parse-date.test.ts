import { expect, test } from 'vitest';
import { machineDate } from '../../../src/extract/metadata/machine-date';
import { datesIn } from '../../../src/extract/metadata/parse-date';

test.each([
  ['en', 'May 3, 2031'],
  ['en', 'Posted on 3rd May 2031 at noon'],
  ['en', 'Tue, 03-May-2031'],
  ['de', '3. Mai 2031'],
  ['fr', 'le 3 mai 2031'],
  ['es', '3 de mayo de 2031'],
  ['pt', '3 de maio de 2031'],
  ['it', '3 maggio 2031'],
  ['nl', '3 mei 2031'],
  ['sv', '3 maj 2031'],
  ['da', '3. maj 2031'],
  ['fi', '3. toukokuuta 2031'],
  ['pl', '3 maja 2031'],
  ['cs', '3. května 2031'],
  ['hr', '3. svibnja 2031.'],
  ['ro', '3 mai 2031'],
  ['hu', '2031. május 3.'],
  ['tr', '3 Mayıs 2031'],
  ['id', '3 Mei 2031'],
  ['vi', 'ngày 3 tháng 5, 2031'],
  ['lt', '2031 m. gegužės 3 d.'],
  ['ru', '3 мая 2031'],
  ['uk', '3 травня 2031'],
  ['bg', '3 май 2031'],
  ['el', '3 Μαΐου 2031'],
  ['he', '3 במאי 2031'],
  ['hi', '3 मई 2031'],
  ['th', '3 พฤษภาคม 2574'],
  ['ja', '2031年5月3日'],
  ['ja', '令和13年5月3日'],
  ['zh', '2031年05月03日 09:12'],
  ['ko', '2031년 5월 3일'],
  ['ko', '2031. 5. 3.'],
  ['ar', '٣ مايو ٢٠٣١'],
  ['fa', '۳ مه ۲۰۳۱'],
  ['en', '2031-05-03'],
])('%s: %s', (language, text) => {
  expect(datesIn(text, { language, isDayFirst: true }).map(({ day }) => day)).toEqual(['2031-05-03']);
});

test('figures mean day or month first as the page has it, and whatever is over twelve is a day', () => {
  expect(datesIn('5/3/2031', { language: 'en', isDayFirst: false })[0]?.day).toBe('2031-05-03');
  expect(datesIn('3/5/2031', { language: 'en-GB', isDayFirst: true })[0]).toMatchObject({
    day: '2031-05-03',
    other: '2031-03-05',
  });
  expect(datesIn('3.5.2031', { language: 'en', isDayFirst: false })[0]?.day).toBe('2031-05-03');
  expect(datesIn('05/23/2031', { language: 'en', isDayFirst: true })[0]?.day).toBe('2031-05-23');
});

test('a month of another language than the page is known too', () => {
  expect(datesIn('3 mayo 2031', { language: 'en', isDayFirst: true })[0]?.day).toBe('2031-05-03');
});

test.each([
  'version 1.2.3',
  'rated 9.8/10 by readers of 2031',
  'the 31 of April 2031 and 31.04.2031',
  'room 2031',
  '10:30',
  'in 1850-05-03',
  'call 555 2031',
])('no date in "%s"', (text) => {
  expect(datesIn(text, { language: 'en', isDayFirst: true })).toEqual([]);
});

test('several dates of one line come in their order', () => {
  const dates = datesIn('May 3, 2031 (updated June 4, 2031)', { language: 'en', isDayFirst: false });
  expect(dates.map(({ day }) => day)).toEqual(['2031-05-03', '2031-06-04']);
});

test.each([
  ['2031-05-03T09:12:30+02:00', '2031-05-03T09:12:30+02:00'],
  ['2031-05-03T09:12:30.123Z', '2031-05-03T09:12:30Z'],
  ['2031-05-03 09:12:30 +0200', '2031-05-03T09:12:30+02:00'],
  ['2031-05-03T09:12', '2031-05-03'],
  ['2031-05-03T00:00:00Z', '2031-05-03'],
  ['20310503', '2031-05-03'],
  ['Sat, 03 May 2031 09:12:30 GMT', '2031-05-03'],
  ['1935652350', '2031-05-04T09:12:30Z'],
])('a machine writes %s, which is %s', (value, date) => {
  expect(machineDate(value, { language: 'en', isDayFirst: false })).toBe(date);
});

test.each(['', 'soon', '0000-00-00', '2031-13-45', '42'])('"%s" is no date', (value) => {
  expect(machineDate(value, { language: 'en', isDayFirst: false })).toBeUndefined();
});
