const TEXTS = [
  'The harbour master keeps the table of the tides in a drawer that opens only when nobody is looking for it.',
  'On Fridays he copies the week that is coming onto a board by the slipway, in chalk, with the hours in white.',
  'The boats that go out before the board is written go by the clock of the church, which is a Methodist clock and early.',
  'Nobody has missed a tide for eleven years, if one does not count the ferry, and one is asked not to count the ferry.',
];
const ROPES = 'The ropes of the upper quay are to be brought in by night, because the gulls have begun to untie them.';
const LAMP = 'A second lamp has been bought for the board, and the council would like to know by whom.';

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
  <body>
    <nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>
    <main><article><h1>${title}</h1>${body}</article></main>
    <footer><a href="/imprint">Imprint</a></footer>
  </body>
</html>`;

/** An article as it was, and as it is: an hour put right, a paragraph and a picture gone, another paragraph come. */
export function pageOfVersion(version: 1 | 2): string {
  const [first = '', second = '', third = '', fourth = ''] = TEXTS;
  const tide = `<p>The tide comes at ${version === 1 ? 'six' : 'seven'} in the evening, and whoever is on the sand by then is on his own.</p>`;
  const picture = '<figure><img src="/sample/press.svg" width="960" height="540" alt="A press"></figure>';
  const middle = version === 1 ? `<p>${ROPES}</p>${picture}` : '';
  const end = version === 1 ? '' : `<h2>A lamp</h2><p>${LAMP}</p>`;
  return page(
    'The table of the tides',
    `<p>${first}</p>${tide}<p>${second}</p>${middle}<p>${third}</p><p>${fourth}</p>${end}`,
  );
}

const WORDS = 'tide lamp keeper boat quay gull rope storm bell harbour slow bright old wet seven north'.split(' ');

/** 500 paragraphs of sixty words, each with some others than the other version has. */
export function longVersion(version: 0 | 1): string {
  const word = (place: number) =>
    WORDS[(place * 7 + (place % 13) * 3 + (place % 10 === 0 ? version * 5 : 0)) % WORDS.length];
  const paragraphs = Array.from({ length: 500 }, (_, row) => {
    const words = Array.from({ length: 60 }, (__, column) => word(row * 60 + column));
    return `<p>Entry ${row}: ${words.join(' ')}, it says.</p>`;
  });
  return page('The logbook of the harbour', paragraphs.join('\n'));
}
