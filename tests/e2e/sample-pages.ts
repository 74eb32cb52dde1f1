const PARAGRAPHS = [
  'The committee met in the boathouse because the hall was let to a wedding, and it met standing up because the benches had gone with it.',
  'There was one item on the agenda, the slipway, and there were eleven opinions in the room, two of them held by the same person.',
  'At a quarter past nine the tide came in under the door, which the minutes describe as an intervention from the floor.',
  'The slipway will be mended in May. The benches are still at the wedding, and nobody has been able to say whose it was.',
];

/** An article with one picture of its own host and one of another, which does not let other sites read it. */
export const pageWithForeignPicture = (foreignOrigin: string) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>The slipway question</title><link rel="icon" href="data:,"></head>
  <body>
    <nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>
    <main><article>
      <h1>The slipway question</h1>
      <p>${PARAGRAPHS[0]}</p>
      <figure><img src="/sample/press.svg" width="960" height="540" alt="A press"></figure>
      <p>${PARAGRAPHS[1]}</p>
      <h2>An intervention from the floor</h2>
      <p>${PARAGRAPHS[2]}</p>
      <figure><img src="${foreignOrigin}/sample/lighthouse.svg" width="960" height="540" alt="A lighthouse"></figure>
      <p>${PARAGRAPHS[3]}</p>
    </article></main>
    <footer><a href="/imprint">Imprint</a></footer>
  </body>
</html>`;
