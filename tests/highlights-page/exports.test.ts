import { describe, expect, it } from 'vitest';
import { annotationOf, annotationsJson } from '../../src/highlights-page/annotations';
import { groupByArticle } from '../../src/highlights-page/group-by-article';
import { highlightsMarkdown } from '../../src/highlights-page/highlights-markdown';
import { englishWording } from '../sample-wording';
import { FERRY, listed, PUMP } from './listed';

describe('grouping', () => {
  it('puts articles in the order they come first, and their highlights in the order of the text', () => {
    const items = [listed('noon', { start: 90 }), listed('leak', {}, PUMP), listed('ferry', { start: 2 })];
    const groups = groupByArticle(items).map(({ article, highlights }) => [
      article.id,
      ...highlights.map((one) => one.quote),
    ]);
    expect(groups).toEqual([
      ['ferry', 'ferry', 'noon'],
      ['pump', 'leak'],
    ]);
  });
});

describe('highlights as Markdown', () => {
  it('have title, authors, date and source, each quote as a quotation and its note after it', () => {
    const items = [listed('It sails\n at noon.\u2029# 5 or [six]', { note: 'Ask *Ines*.' }), listed('leak', {}, PUMP)];
    expect(highlightsMarkdown(groupByArticle(items), englishWording)).toBe(`## The ferry, \\*again\\*

By Marit Aas and Ines Okafor · February 3, 2031 · [The Harbour Ledger](<https://harbour.example/ferry>)

> It sails at noon.
>
> \\# 5 or \\[six\\]

Ask *Ines*.

## The pump

By Marit Aas and Ines Okafor · February 3, 2031 · [The Harbour Ledger](<https://pump.example/>)

> leak
`);
  });
});

describe('highlights as Web Annotations', () => {
  it('say what is marked, where, and what was noted, and not by whom', () => {
    const annotation = annotationOf(listed('at\u2029noon', { id: '0-1', note: 'Or one.', colour: 'pink' }));
    expect(annotation).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:0-1',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2031-06-01T00:00:00.000Z',
      modified: '2031-06-02T00:00:00.000Z',
      body: { type: 'TextualBody', value: 'Or one.', format: 'text/plain', purpose: 'commenting' },
      target: {
        type: 'SpecificResource',
        source: FERRY.url,
        styleClass: 'pink',
        state: { type: 'TimeState', sourceDate: '2031-05-06T00:00:00.000Z' },
        selector: [
          { type: 'TextQuoteSelector', exact: 'at noon', prefix: 'Then ', suffix: ', they say' },
          { type: 'TextPositionSelector', start: 5, end: 12 },
        ],
      },
    });
  });

  it('have no body without a note, and are one collection', () => {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return String(ids);
    };
    const collection = JSON.parse(annotationsJson([listed('noon'), listed('leak', {}, PUMP)], 'Highlights', newId));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:1',
      type: 'AnnotationCollection',
      label: 'Highlights',
      total: 2,
      first: { id: 'urn:uuid:2', type: 'AnnotationPage', partOf: 'urn:uuid:1', startIndex: 0 },
    });
    const [first, second] = collection.first.items;
    expect(first).toMatchObject({ type: 'Annotation', motivation: 'highlighting' });
    expect(first).not.toHaveProperty('body');
    expect(second.target.source).toBe(PUMP.url);
  });
});
