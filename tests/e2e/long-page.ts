const SUBJECTS = [
  'The harbour master',
  'A retired pilot',
  'The school',
  'Nobody on the quay',
  'The mail boat',
  'My aunt',
];
const VERBS = ['remembers', 'has written down', 'will not discuss', 'counts', 'measures', 'explains'];
const OBJECTS = [
  'the winter tides',
  'every lost oar',
  'the price of rope',
  'seven kinds of fog',
  'the bell',
  'the slow crane',
];
const ENDINGS = [
  'and leaves it at that',
  'before breakfast',
  'as the law asks',
  'for want of anything better',
  'with chalk',
];

/** Sentence `n` of an article that never says the same twice: each is numbered by its words. */
function sentence(n: number): string {
  const pick = (list: string[], by: number) => list[Math.floor(n / by) % list.length] ?? '';
  return `${pick(SUBJECTS, 1)} ${pick(VERBS, 6)} ${pick(OBJECTS, 36)} ${pick(ENDINGS, 3)}, in entry ${n} of the log.`;
}

const paragraph = (n: number) => [1, 2, 3, 4, 5].map((part) => sentence(n * 5 + part)).join(' ');

const picture = (name: string, caption: string) =>
  `<figure><img src="/sample/${name}.svg" width="960" height="540" alt="${caption}"><figcaption>${caption}, drawn for the log</figcaption></figure>`;

type Options = { sections?: number /** Put in before the first section: what an editor adds later. */; added?: string };

/** A long article with sections, two notes, one of them referred to twice, and two pictures. */
export function longPage({ sections = 6, added = '' }: Options = {}): string {
  const section = (index: number) =>
    `<h2>Chapter ${index + 1}</h2>${[0, 1, 2, 3, 4, 5].map((at) => `<p>${paragraph(index * 6 + at)}</p>`).join('')}`;
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>The long log</title><link rel="icon" href="data:,"></head>
  <body>
    <nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>
    <main><article>
      <h1>The long log</h1>
      <p>The log begins where the ink does.<sup><a href="#n1" id="r1">1</a></sup> It goes on for longer than anybody meant it to,<sup><a href="#n2" id="r2">2</a></sup> and the café keeps it under the counter.<sup><a href="#n1" id="r3">1</a></sup></p>
      ${added}
      ${picture('press', 'A press')}
      ${Array.from({ length: sections }, (_, index) => section(index)).join('\n')}
      ${picture('lighthouse', 'A lighthouse')}
      <p>Here the log ends, and with it the ink.</p>
      <ol class="footnotes">
        <li id="n1"><p>Which was bought in 1911. <a href="#r1">↩</a></p></li>
        <li id="n2"><p>See the <em>minutes</em> of that year. <a href="#r2">↩</a></p></li>
      </ol>
    </article></main>
    <footer><a href="/imprint">Imprint</a></footer>
  </body>
</html>`;
}
