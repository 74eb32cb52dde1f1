const SALT = [
  'For two hundred years the pans at Gull Point gave nine tons of salt a week in summer. Then, in the space of three seasons, they gave none at all.',
  'The pans had not moved and the sea was as salt as ever. What had changed, the chemist Ines Vollard found, was <a href="clay.html">the clay</a> between the two.',
  'It had cracked in the dry year and let the brine sink away before the sun could work on it. No one had looked, because no one stands in a pan in August.',
  'They were lined again this winter with clay from the same pit. The first grey crust was seen on the fourth of June, by a dog, who ate it.',
];
const TOWERS = [
  'Before the wire there were the towers. Each could be seen from the next with a good glass, and a message went from the coast to the capital in nine minutes when the air was clear.',
  'When it was not clear the message waited, and so did the fleet. The keepers were paid by the message and prayed for wind, which blows the haze away.',
  'Three of the towers still stand. The one at Gull Point is a bathing hut, the one at Ost has lost its arms, and the third flies a flag whenever its owner is at home.',
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const salt = `<article><h1>Where the salt went</h1>${paragraphs(SALT)}</article>`;
const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head>${body}</html>`;

const CONSENT = `<div class="consent-wall" role="dialog" aria-modal="true"><h2>Your cookies</h2>${'<p>We and our partners keep cookies on your machine, some of which we need and some of which we only want, and we would like you to say that this is all right.</p>'.repeat(9)}<button>Accept</button></div>`;
const behind = (style: string, attribute = '', consent = CONSENT) =>
  page(
    'Where the salt went',
    `<style>${style} .consent-wall { position: fixed; inset: 0; visibility: visible; background: white }</style>`,
    `<body><div id="app" ${attribute}><header><a href="/">Brineworks</a></header><main>${salt}</main></div>${consent}</body>`,
  );

const [tower1, tower2, tower3] = TOWERS;
const VARIANTS = page(
  'Three towers and a flag',
  '<style>.phone { display: none } .tip { position: absolute; visibility: hidden }</style>',
  `<body><main><h1>Three towers and a flag</h1>
  <div class="part phone"><p>${tower1}</p><p>${tower2}</p><p>Readers have their own narrow copy of this paragraph, which says what the wide one says in fewer and shorter words.</p></div>
  <div class="part desktop"><p>${tower1}</p><p>${tower2}</p><p>Readers have their own wide copy of this paragraph, which says what the narrow one says in more words, and in longer ones too.</p></div>
  <p>${tower3}</p></main></body>`,
);

const FOLDED = page(
  'Rules for the allotments',
  `<style>.answer { display: none } .sheet { display: none } .sheet:first-child { display: block } .printed { display: none }
  @media print { .printed { display: block } }</style>`,
  `<body><main><h1>Rules for the allotments</h1>
  <p>These are the rules that the members agreed on in the autumn. They are shorter than the old ones, and two of them are new. Open each to read it.</p>
  <details><summary>Water</summary><p>Water is drawn from the butts, never from the main, between May and September. Whoever empties a butt fills it again at the pump.</p></details>
  <div class="q"><h3><button aria-expanded="false">Fires</button></h3><div class="answer"><p>Fires are lit on the first Saturday of the month and at no other time. Anything painted goes to the tip, and no one burns what they would not stand beside.</p></div></div>
  <h3><button aria-expanded="false" aria-controls="hens">Hens</button></h3><section id="hens" hidden><p>Six hens to a plot, and no cock. A hen that is found on another plot belongs to the plot on which she lays, which has not yet had to be tested.</p></section>
  <h3>Notices</h3><div hidden="until-found"><p>Found only by those who look for it: the notice board is behind the shed, and what has hung there for a month is taken down by whoever needs the pins.</p></div>
  <div class="sheets"><div class="sheet"><p>First panel: the north plots are dug in March, when the water has gone from the ditch, and they are left rough until the frost has been.</p></div>
  <div class="sheet"><p>Second panel: the south plots are dug whenever their members like, since the soil there is sand, and sand does not mind what is done to it.</p></div>
  <div class="sheet"><p>Third panel: the east plots are not dug at all, by a decision of the members which passed by one vote, and the vote is still talked about.</p></div></div>
  <div class="printed"><p>Thank you for reading. If you print this page, please print it on both sides, and leave the copy on the table in the hall for the next member.</p></div>
  <p>Anything that these rules forget is settled at the gate by whoever is there, and written down in the book, so that it need only be settled once.</p>
  </main></body>`,
);

const SHADOW = page(
  'The slipway question',
  '',
  `<body><main><h1>The slipway question</h1><article-body><p slot="middle">This paragraph is slotted into the middle of the text by the page, and it reads as though it had always been there, which is what slots are for.</p><p>This paragraph has no slot to stand in, so that nobody who looks at the page has ever seen it, and neither should the reader.</p></article-body></main>
  <script>
  const outer = document.querySelector('article-body').attachShadow({ mode: 'open' });
  outer.innerHTML = '<p>The first paragraph of the text is in the shadow, where the committee met standing up because the benches had gone to a wedding.</p><slot name="middle"></slot><text-part></text-part><p>The last paragraph says that the slipway will be mended in May, and that nobody has been able to say whose wedding it was.</p>';
  const inner = outer.querySelector('text-part').attachShadow({ mode: 'open' });
  inner.innerHTML = '<p>At a quarter past nine the tide came into the inner shadow under the door, which the minutes describe as an intervention from the floor.</p><slot><p>Nothing was put into this slot, and so it shows this paragraph as its fallback, which is what the page wished for such a case.</p></slot>';
  </script></body>`,
);

const SCREEN = (frame: string) =>
  page(
    'Reader of Brineworks',
    '<meta property="og:site_name" content="Brineworks"><meta property="article:published_time" content="2026-03-14">',
    `<body><nav><a href="/">Home</a> <a href="/all">All texts</a></nav>${frame}<footer>Printed on Eel Street</footer></body>`,
  );
const TEXT = page('Where the salt went', '', `<body>${salt}</body>`);
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const ROUTES = page(
  'Where the salt went',
  `<meta property="og:title" content="Where the salt went"><meta property="og:url" content="/route/one">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Where the salt went","datePublished":"2026-03-14","author":{"@type":"Person","name":"Ines Vollard"},"mainEntityOfPage":"/route/one"}</script>`,
  `<body><header><a href="/route/two">Three towers</a></header><div id="root"><main><article><h1>Where the salt went</h1><p class="byline">By Ines Vollard</p><time datetime="2026-03-14">14 March 2026</time>${paragraphs(SALT)}</article></main></div>
  <script>document.querySelector('a').onclick = (event) => {
    event.preventDefault();
    history.pushState({}, '', '/route/two');
    document.title = 'Three towers and a flag';
    document.getElementById('root').innerHTML = ${JSON.stringify(`<main><article><h1>Three towers and a flag</h1>${paragraphs(TOWERS)}</article></main>`)};
  }</script></body>`,
);

/** Pages that only a browser can show as they are, by path. `elsewhere` is another origin of the same server. */
export const LIVE_PAGES = (elsewhere: string): Record<string, string> => ({
  '/variants': VARIANTS,
  '/folded': FOLDED,
  '/behind-aria-hidden': behind('body { overflow: hidden }', 'aria-hidden="true"'),
  '/behind-inert': behind('', 'inert'),
  '/behind-invisible-body': behind('body { visibility: hidden }'),
  '/behind-display-none': behind('#app { display: none }'),
  '/behind-transparent-body': behind('body { opacity: 0 }'),
  '/hidden-until-scrolled-to': behind('article p:nth-of-type(n + 3) { visibility: hidden }', '', ''),
  '/without-boxes': behind('article p:nth-of-type(2n) { display: contents }', '', ''),
  '/long': page(
    'The long day',
    '',
    `<body><main><h1>The long day</h1>${Array.from({ length: 1600 }, (_, hour) => `<div><p>At hour ${hour} they wrote: ${tower1}</p></div>`).join('')}</main></body>`,
  ),
  '/shadow': SHADOW,
  '/text/salt.html': TEXT,
  '/framed': SCREEN('<iframe src="/text/salt.html" width="800" height="600"></iframe>'),
  '/framed-inside': SCREEN(
    `<iframe srcdoc="${quoted(TEXT.replace('clay.html', 'text/clay.html'))}" width="800" height="600"></iframe>`,
  ),
  '/frame-set': page(
    'Brineworks',
    '',
    '<frameset cols="20%,80%"><frame src="/blank"><frame src="/text/salt.html"></frameset>',
  ),
  '/blank': page('Menu', '', '<body><a href="/">Home</a></body>'),
  '/framed-elsewhere': SCREEN(`<iframe src="${elsewhere}/text/salt.html" width="800" height="600"></iframe>`),
  '/framed-beside': page(
    'Three towers and a flag',
    '',
    `<body><main><h1>Three towers and a flag</h1>${paragraphs(TOWERS)}</main><iframe src="/text/salt.html"></iframe></body>`,
  ),
  '/route/one': ROUTES,
  '/written-by-script': page(
    'Where the salt went',
    '',
    `<body><div id="root"></div><script>document.getElementById('root').innerHTML = ${JSON.stringify(salt)}</script></body>`,
  ),
});
