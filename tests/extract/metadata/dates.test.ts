import { expect, test } from 'vitest';
import { metadataFrom, page } from './page-from';

const PROSE =
  '<p>The kiln on the hill had stood cold for eleven winters when the first pair of herons came back to it.</p>';
const H1 = '<h1>Herons return to the kiln</h1>';
const PUBLISHED = '<meta property="article:published_time" content="2031-05-03T09:12:00+02:00">';

function datesOf(body: string, head = '', url?: string) {
  const { published, modified } = metadataFrom(page(head, body), url ?? 'https://heronpost.example/nest');
  return { published, modified };
}

test('the date under the headline is the date of the article', () => {
  expect(datesOf(`${H1}<p>May 3, 2031</p>${PROSE}`).published).toBe('2031-05-03');
});

test('where the page states the moment for the day that it shows, the moment is given', () => {
  expect(datesOf(`${H1}<p>May 3, 2031</p>${PROSE}`, PUBLISHED).published).toBe('2031-05-03T09:12:00+02:00');
});

test('a stated date later than the one shown is when the page was put up again', () => {
  expect(datesOf(`${H1}<p>May 3, 2029</p>${PROSE}`, PUBLISHED).published).toBe('2029-05-03');
});

test('a shown date one day off is the same moment in the zone of the page', () => {
  const head = '<meta property="article:published_time" content="2031-05-04T02:30:00Z">';
  expect(datesOf(`${H1}<p>May 3, 2031</p>${PROSE}`, head).published).toBe('2031-05-03');
});

test('a date that is labelled as an update is when the article changed', () => {
  expect(datesOf(`${H1}<p>May 3, 2031</p><p>Updated: June 4, 2031</p>${PROSE}`)).toEqual({
    published: '2031-05-03',
    modified: '2031-06-04',
  });
});

test('the day of the update is the day of the article where the page tells no other', () => {
  expect(datesOf(`${H1}<p>Last updated June 4, 2031</p>${PROSE}`)).toEqual({
    published: '2031-06-04',
    modified: undefined,
  });
});

test('the date of a related card is not the date of the article', () => {
  const card =
    '<article class="card"><h3>Moor in autumn</h3><time datetime="2030-10-02">October 2, 2030</time></article>';
  expect(
    datesOf(`${H1}${PROSE}<div class="related">${card}${card.replace('2030-10-02', '2030-11-05')}</div>`).published,
  ).toBeUndefined();
});

test('a date in the running text is not the date of the article', () => {
  const story = `<p>On May 3, 2030, the last heron was seen over the moor, so the village wrote down the day in the book that it keeps for such things, and went home.</p>`;
  expect(datesOf(H1 + PROSE + story + story).published).toBeUndefined();
});

test('the day in the address is the date where nothing else says one', () => {
  expect(datesOf(H1 + PROSE, '', 'https://heronpost.example/2031/05/03/herons').published).toBe('2031-05-03');
});

test('a time without offset is a time nowhere: the day alone is given', () => {
  expect(datesOf(H1 + PROSE, '<meta name="date" content="2031-05-03T09:12:00">').published).toBe('2031-05-03');
});

test('American pages write the month first, British ones the day', () => {
  const body = `${H1}<p>5/3/2031</p>${PROSE}`;
  expect(metadataFrom(page('', body, 'en-US')).published).toBe('2031-05-03');
  expect(metadataFrom(page('', body, 'en-GB')).published).toBe('2031-03-05');
});

test('a date that begins the first paragraph, as agencies write it, is the date, and the paragraph stays text', () => {
  const { published, elements } = metadataFrom(
    page(
      '',
      `${H1}<p>03.05.2031 – The kiln on the hill had stood cold for eleven winters when herons came.</p>${PROSE}`,
      'de',
    ),
    'https://heronpost.example/nest',
  );
  expect(published).toBe('2031-05-03');
  expect(elements.date).toBeUndefined();
});

test('a date far from the headline counts where the markup names it and the page has no other', () => {
  const foot = '<div class="single-post-date">May 3, 2031</div>';
  expect(datesOf(`${H1}${PROSE.repeat(20)}${foot}`).published).toBe('2031-05-03');
  expect(datesOf(`${H1}${PROSE.repeat(20)}${foot}${foot.replace('3,', '9,')}`).published).toBeUndefined();
});

test('a tag that the site named itself after publication is read', () => {
  expect(datesOf(H1 + PROSE, '<meta name="w-published-date" content="2031-05-03">').published).toBe('2031-05-03');
});

const card = (date: string) => `<aside><a href="/other">Another nest</a> <span>${date}</span></aside>`;

test('a date in figures that can be read either way puts the month first in English, unless the host is of elsewhere', () => {
  const body = `${H1}<p>03/05/2031</p>${PROSE}`;
  expect(datesOf(body).published).toBe('2031-03-05');
  expect(datesOf(body, '', 'https://heronpost.co.uk/nest').published).toBe('2031-05-03');
});

test.each([
  ['another date in figures', card('25/12/2030')],
  ['other dates in words', card('3 October 2030') + card('13th October 2030')],
])('it puts the day first where %s of the page does', (_, cards) => {
  expect(datesOf(`${H1}<p>03/05/2031</p>${PROSE}${cards}`).published).toBe('2031-05-03');
});

test('it puts the month first where another date in figures does, whatever the host', () => {
  const body = `${H1}<p>03/05/2031</p>${PROSE}${card('12/25/2030')}${card('3 October 2030')}`;
  expect(datesOf(body, '', 'https://heronpost.co.uk/nest').published).toBe('2031-03-05');
});

test('dates in sentences say nothing of how the page writes its own', () => {
  const sentence =
    '<p>The letter that she found in the chimney was dated 3 October 1911 and signed by nobody at all.</p>';
  expect(datesOf(`${H1}<p>03/05/2031</p>${PROSE}${sentence}${sentence}`).published).toBe('2031-03-05');
});
