import { describe, expect, it } from 'vitest';
import { articleWith, memoryLibrary } from './memory-library';

const SOURCE = btoa('the page');
const LATER = btoa('the page, later');

function keptWithSource() {
  const { library, clock } = memoryLibrary();
  const article = articleWith('At seven, the keeper rows out.');
  const keep = (text: string, source?: string) => {
    clock.now += 60_000;
    const request = { callId: `${clock.now}`, article: { ...article, html: `<p>${text}</p>` }, images: [] };
    return library.keep({ ...request, ...(source && { source }) }).summary.id;
  };
  return { library, keep, id: keep('At seven.', SOURCE) };
}

describe('the source of a kept article', () => {
  it('is kept with its text', () => {
    const { library, id } = keptWithSource();
    expect(library.find(id)).toMatchObject({ hasSource: true });
    expect(library.source(id)).toBe(SOURCE);
  });

  it('belongs to the text: another text of another page has its own, or none', () => {
    const { library, keep, id } = keptWithSource();
    keep('At eight.', LATER);
    expect(library.source(id)).toBe(LATER);
    keep('At nine.');
    expect(library.find(id)).not.toHaveProperty('hasSource');
    expect(library.source(id)).toBeUndefined();
    library.undoKeep(id);
    expect(library.source(id)).toBe(LATER);
  });

  it('stays with a text that is cut from it again', () => {
    const { library, keep, id } = keptWithSource();
    keep('At seven, he rows.', 'same');
    expect(library.find(id)?.summary.version).toBe(2);
    expect(library.source(id)).toBe(SOURCE);
  });

  it('comes later to a text that was kept without', () => {
    const { library, keep, id } = keptWithSource();
    keep('At nine.');
    keep('At nine.', LATER);
    expect(library.find(id)?.summary.version).toBe(2);
    expect(library.source(id)).toBe(LATER);
  });

  it('is not to be had of what was removed', () => {
    const { library, id } = keptWithSource();
    library.remove(id);
    expect(library.source(id)).toBeUndefined();
  });
});
