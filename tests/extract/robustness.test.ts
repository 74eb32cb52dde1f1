import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { explainArticle } from '../../src/extract/explain-article';
import { extractArticle } from '../../src/extract/extract-article';

const opened: JSDOM[] = [];
afterEach(() => {
  for (const dom of opened.splice(0)) dom.window.close();
});

function open(content: string, contentType = 'text/html'): Document {
  const dom = new JSDOM(content, { url: 'https://odd.example/page', contentType: contentType as 'text/html' });
  opened.push(dom);
  return dom.window.document;
}

const SENTENCE =
  'The ferry left the upper quay at nine, as it does on every day of the year but two, and nobody waved. ';
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>On day ${index}, the keeper wrote: ${SENTENCE}${SENTENCE}</p>`).join(
    '',
  );

describe('pages without anything to read', () => {
  test.each([
    ['an empty document', ''],
    ['a body with nothing in it', '<body></body>'],
    ['white space alone', '<body> \n\t&nbsp; </body>'],
    ['a frameset', '<frameset cols="1,2"><frame src="a.html"><frame src="b.html"></frameset>'],
    ['scripts and styles alone', '<body><script>var a = 1</script><style>p{}</style><noscript>Turn it on.</noscript>'],
  ])('%s is no article', (_, html) => {
    expect(extractArticle(open(html))).toBeUndefined();
    expect(extractArticle(open(html), { read: 'page' })).toBeUndefined();
    expect(extractArticle(open(html), { read: 'selection' })).toBeUndefined();
  });

  test('an XML feed is no article', () => {
    const xml = `<?xml version="1.0"?><?pi x?><feed><entry><title>Quay</title><![CDATA[${SENTENCE}]]></entry></feed>`;
    expect(extractArticle(open(xml, 'application/xml'))).toBeUndefined();
  });

  test('a drawing is no article', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>Quay</title><text class="a">Ferry</text></svg>';
    expect(extractArticle(open(svg, 'image/svg+xml'))).toBeUndefined();
  });

  test('a document that lost its root element is no article', () => {
    const document = open(paragraphs(3));
    document.documentElement.remove();
    expect(extractArticle(document)).toBeUndefined();
  });
});

describe('pages that are built to break readers', () => {
  test('text five hundred levels deep is found', () => {
    const html = `${'<div>'.repeat(500)}<h1>Quay</h1>${paragraphs(6)}${'</div>'.repeat(500)}`;
    expect(extractArticle(open(html))?.html).toContain('The ferry left');
  });

  test('five hundred nested lists, quotes and bold words do not overflow', () => {
    const deep = `${'<ul><li>'.repeat(500)}${SENTENCE}${'</li></ul>'.repeat(500)}${'<b>'.repeat(500)}${SENTENCE}`;
    const article = extractArticle(open(`<h1>Quay</h1>${paragraphs(6)}${'<blockquote>'.repeat(500)}${deep}`));
    expect(article?.html).toContain('The ferry left');
  });

  test('elements nested far deeper than a parser would nest them do not overflow', () => {
    const document = open(`<h1>Quay</h1>${paragraphs(6)}<main></main>`);
    let inner: Element = document.querySelector('main') as Element;
    for (let depth = 0; depth < 2000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = SENTENCE;
    expect(extractArticle(document)?.html).toContain('The ferry left');
  });

  test('a hundred thousand siblings are read', () => {
    const html = `<main><h1>Quay</h1>${paragraphs(6)}<div>${'<i></i>x '.repeat(50_000)}</div></main>`;
    expect(extractArticle(open(html))?.html).toContain('The ferry left');
  });

  test('controls that take the place of their form’s own methods do not hide the text', () => {
    const names = ['firstChild', 'nextSibling', 'parentNode', 'localName', 'nodeType', 'nodeName', 'getAttribute'];
    const inputs = [...names, 'attributes', 'className', 'id', 'hasAttributes'].map((name) => `<input name="${name}">`);
    const html = `<main><h1>Quay</h1><form>${inputs.join('')}${paragraphs(6)}</form><p>${SENTENCE}</p></main>`;
    const article = extractArticle(open(html));
    expect(article?.html.match(/<p>/g)).toHaveLength(7);
  });
});

describe('documents that are not as documents should be', () => {
  test.each(['body', 'title', 'URL', 'querySelector', 'querySelectorAll', 'getElementsByTagName', 'documentElement'])(
    'a picture named %s does not take the document’s own place',
    (name) => {
      const document = open(`<title>Quay</title><img name="${name}"><main><h1>Quay</h1>${paragraphs(6)}</main>`);
      expect(explainArticle(document).article?.html).toContain('The ferry left');
    },
  );

  test('a document without a body or a root is read without an exception, and so is one whose body was taken out', () => {
    const withoutBody = open(paragraphs(3));
    withoutBody.body.remove();
    const withoutRoot = open(paragraphs(3));
    withoutRoot.documentElement.remove();
    for (const document of [withoutBody, withoutRoot]) {
      for (const read of ['article', 'page', 'selection'] as const) {
        expect(explainArticle(document, { read }).article).toBeUndefined();
      }
    }
  });

  test('a page that is written in XHTML is read like any other', () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Quay</title></head><body><main><h1>Quay</h1>${paragraphs(6)}</main></body></html>`;
    expect(explainArticle(open(html, 'application/xhtml+xml')).article?.html).toContain('The ferry left');
  });
});

describe('addresses', () => {
  test('are made absolute against the address that the caller gives, where the document does not know its own', () => {
    const parsed = new (open('').defaultView as unknown as { DOMParser: typeof DOMParser }).DOMParser();
    const html = `<h1>Quay</h1>${paragraphs(5)}<p>${SENTENCE}<a href="times?day=1#fri">times</a></p>`;
    const article = extractArticle(parsed.parseFromString(html, 'text/html'), { url: 'https://ferry.example/a/b' });
    expect(article?.url).toBe('https://ferry.example/a/b');
    expect(article?.html).toContain('href="https://ferry.example/a/times?day=1#fri"');
  });
});
