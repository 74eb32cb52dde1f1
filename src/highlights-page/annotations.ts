import type { Highlight, HighlightedArticle, ListedHighlight } from '../library/highlight-types';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A highlight as the W3C Web Annotation Data Model has it (https://www.w3.org/TR/annotation-model/): about the page that
 * the article is from, as it was when it was kept. The position counts code points of the article's plain text. Whose
 * it is stays out.
 */
export function annotationOf({ highlight, article }: ListedHighlight) {
  const { id, created, updated, note } = highlight;
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: new Date(created).toISOString(),
    modified: new Date(updated).toISOString(),
    ...(note !== '' && { body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' } }),
    target: targetOf(highlight, article),
  };
}

function targetOf({ quote, prefix, suffix, start, end, colour }: Highlight, article: HighlightedArticle) {
  return {
    type: 'SpecificResource',
    source: article.url,
    styleClass: colour,
    state: { type: 'TimeState', sourceDate: new Date(article.kept).toISOString() },
    selector: [
      { type: 'TextQuoteSelector', exact: asOneLine(quote), prefix: asOneLine(prefix), suffix: asOneLine(suffix) },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** Our break between paragraphs and the white space of markup are nothing that a page shows. */
function asOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** All of them as one collection, whose only page is embedded. `newId` answers a UUID. */
export function annotationsJson(items: readonly ListedHighlight[], label: string, newId: () => string): string {
  const collection = `urn:uuid:${newId()}`;
  const annotations = items.map((item) => {
    const { '@context': _, ...annotation } = annotationOf(item);
    return annotation;
  });
  const first = {
    id: `urn:uuid:${newId()}`,
    type: 'AnnotationPage',
    partOf: collection,
    startIndex: 0,
    items: annotations,
  };
  const whole = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
