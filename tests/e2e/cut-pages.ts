const TALES = [
  'The harbour clock had stopped at twenty to four in the year of the flood, and the town had agreed not to mind.',
  'Nobody could say which twenty to four it had been, of the morning or of the afternoon, and so it was used for both.',
  'A watchmaker came through in May and offered to set it going, and the council thanked him and asked him not to.',
  'He set it going in the night. By noon four people had missed the boat who had never missed it in their lives.',
];

const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

/** An article with a box inside it and one beside it. Its policy lets no style of anybody in. */
export const pageWithBoxes = (title: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/clocks">Clocks</a></nav>
    <main>
      <h1>${title}</h1>
      <div class="story">${paragraphs(TALES.slice(0, 2))}
        <div class="offer"><p>Two oars for the price of one.</p></div>
        ${paragraphs(TALES.slice(2))}</div>
    </main>
    <aside id="tides"><h2>Tides this week</h2><ul><li>High at six, ${title}</li><li>Low at noon</li></ul></aside>
    <footer><a href="/imprint">Imprint</a></footer>
  </body>
</html>`;

/** A page of the same site that has none of those boxes. */
export const pageWithoutBoxes = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>The bell</title><link rel="icon" href="data:,"></head>
  <body><main><article><h1>The bell</h1>${paragraphs(TALES)}</article></main></body>
</html>`;
