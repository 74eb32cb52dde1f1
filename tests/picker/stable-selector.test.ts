import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isStableName } from '../../src/picker/stable-name';
import { stableSelector } from '../../src/picker/stable-selector';

describe('a stable name', () => {
  it.each(['article-body', 'articleBodyText', 'story', 'c-entry__content', 'post_text', 'column2', 'entry-content'])(
    'is %s',
    (name) => {
      expect(isStableName(name)).toBe(true);
    },
  );

  it.each([
    ...['css-1x2y3z', 'sc-bdVaJa', 'bdVaJa', 'story__x7d3K', 'Body_text__aBcDe', '_3fH2x', 'post-48213', 'xkqtz'],
    ...['mt-4', 'md:px-2', 'flex', 'is-open', 'category-tides', 'svelte-1abc', 'w-full', 'text-lg'],
  ])('is not %s', (name) => {
    expect(isStableName(name)).toBe(false);
  });
});

describe('a selector', () => {
  const selectorOf = (html: string) => {
    const { document } = new JSDOM(html).window;
    const element = document.querySelector('[x]') as Element;
    element.removeAttribute('x');
    const selector = stableSelector(element);
    expect([...document.querySelectorAll(selector)]).toEqual([element]);
    return selector;
  };

  it.each([
    ['an id that says what it is', '<div id=story class=css-1x2y3z x></div><div id=post-48213></div>', '#story'],
    ['a role', '<div class=mt-4 id=node-77 role=main x></div>', '[role="main"]'],
    ['what it is in the vocabulary', '<div itemprop=articleBody x></div>', '[itemprop="articleBody"]'],
    ['a tag that there is once', '<article class=sc-bdVaJa x></article>', 'article'],
    ['a class with its tag', '<div class="mt-4 story-text" x></div><div></div>', 'div.story-text'],
    ['two classes', '<p class="lead big" x></p><p class=lead></p><p class=big></p>', '.lead.big'],
    ['a name within a named element', '<main><p class=css-9z8y7x></p><div x></div></main><div></div>', 'main div'],
    ['a name below a part', '<nav><ul class=links></ul></nav><aside><ul class=links x></ul></aside>', 'aside ul.links'],
    [
      'its place, where nothing is named',
      '<div></div><div><p></p><p x></p></div>',
      'body > div:nth-of-type(2) > p:nth-of-type(2)',
    ],
    ['its place below what is named', '<main><div></div><div x></div></main>', 'main > div:nth-of-type(2)'],
  ])('is by %s', (_, html, selector) => {
    expect(selectorOf(html)).toBe(selector);
  });

  it('takes quotes in a value for what they are', () => {
    expect(selectorOf(`<div data-component='a "b" \\ c' x></div><div></div>`)).toBe(
      '[data-component="a \\"b\\" \\\\ c"]',
    );
  });
});
