import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article';
import { articleWith, memoryLibrary } from './memory-library';

const LANTERNS: Article = {
  url: 'https://www.harbour.example/lanterns?utm_source=letter',
  canonicalUrl: 'https://harbour.example/lanterns',
  title: 'The lanterns of Port Ellery',
  dek: 'Eleven lamps, one keeper.',
  authors: ['Ada Quill', 'Jonas Brandt'],
  siteName: 'Harbour Gazette',
  section: 'Coast',
  published: '2031-05-02',
  modified: '2031-05-03T08:00:00+02:00',
  language: 'en-GB',
  direction: 'ltr',
  leadImage: { url: 'https://harbour.example/lamp.jpg', alt: 'A lamp', width: 800, height: 450.5 },
  excerpt: 'Every evening at seven.',
  html: '<p>Every evening at seven, the keeper rows out.</p>',
  wordCount: 8,
  confidence: 0.93,
};

const LAMP = { url: 'https://harbour.example/lamp.jpg', type: 'image/jpeg', base64: 'AAEC', width: 1600, height: 900 };
const rewritten = { ...LANTERNS, html: '<p>Every evening at eight, the keeper rows out.</p>' };

describe('keeping an article', () => {
  it('gives it back as it was kept', () => {
    const { library, keep } = memoryLibrary();
    const { summary, change } = keep(LANTERNS, [LAMP]);
    expect(change).toBe('added');
    expect(library.find(summary.id)).toEqual({
      summary,
      article: LANTERNS,
      images: [{ url: LAMP.url, type: 'image/jpeg', width: 1600, height: 900 }],
    });
  });

  it('gives back an article of which little is known', () => {
    const { library, keep } = memoryLibrary();
    const article = articleWith('Nobody signed this.');
    expect(library.find(keep(article).summary.id)?.article).toEqual(article);
  });

  it('notes the address that led to it, where that was another one', () => {
    const { library, database } = memoryLibrary();
    const given = () => database.selectValue('SELECT given_url FROM article');
    const request = { article: LANTERNS, images: [] };
    library.keep({ ...request, callId: 'own', given: LANTERNS.url });
    expect(given()).toBeNull();
    library.keep({ ...request, callId: 'link', given: 'https://short.example/x7' });
    expect(given()).toBe('https://short.example/x7');
    library.keep({ ...request, callId: 'page' });
    expect(given()).toBe('https://short.example/x7');
  });

  it('is found, with its title, by what led to it, with other tracking parameters too', () => {
    const { library } = memoryLibrary();
    const link = 'https://short.example/x7?utm_source=letter';
    const { id } = library.keep({ article: LANTERNS, images: [], callId: 'link', given: link }).summary;
    const found = (title: string) => library.findByAddress(['https://www.short.example/x7/'], title)?.id;
    expect(found(LANTERNS.title)).toBe(id);
    expect(found('Another title')).toBeUndefined();
  });

  it('answers with its summary', () => {
    const { keep, clock } = memoryLibrary();
    expect(keep(LANTERNS, [LAMP, { url: 'https://harbour.example/map.png', missing: 'permission' }]).summary).toEqual({
      id: '00000000-0000-4000-8000-000000000001',
      url: LANTERNS.url,
      title: LANTERNS.title,
      siteName: 'Harbour Gazette',
      authors: ['Ada Quill', 'Jonas Brandt'],
      published: '2031-05-02',
      kept: clock.now,
      wordCount: 8,
      language: 'en-GB',
      direction: 'ltr',
      excerpt: 'Every evening at seven.',
      leadImage: LAMP.url,
      missingImages: 1,
      version: 1,
      state: 'unread',
      isFavourite: false,
      progress: 0,
    });
  });

  it('does nothing twice when the call is repeated, and answers the same', () => {
    const { library, clock } = memoryLibrary();
    const request = { callId: 'lost on the way', article: LANTERNS, images: [LAMP] };
    const first = library.keep(request);
    clock.now += 5000;
    expect(library.keep(request)).toEqual(first);
    expect(library.list({ limit: 10 }).items).toEqual([first.summary]);
  });

  it('forgets answers after a day', () => {
    const { library, database, clock, keep } = memoryLibrary();
    keep(LANTERNS);
    clock.now += 25 * 60 * 60 * 1000;
    keep(LANTERNS);
    expect(database.selectValue('SELECT count(*) FROM call')).toBe(1);
    expect(library.list({ limit: 10 }).total).toBe(1);
  });

  it('leaves nothing half when a statement fails', () => {
    const { library, database, keep } = memoryLibrary();
    const before = keep(LANTERNS).summary;
    database.exec("CREATE TRIGGER fails BEFORE INSERT ON call BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END");
    expect(() => keep(rewritten, [LAMP])).toThrow('the disk is on fire');
    expect(() => keep(articleWith('Something else.'))).toThrow('the disk is on fire');
    expect(library.list({ limit: 10 })).toEqual({ items: [before], total: 1 });
    expect(library.find(before.id)?.images).toEqual([]);
    expect(library.search({ query: 'eight', limit: 10 }).total).toBe(0);
    expect(database.selectValue('SELECT count(*) FROM content')).toBe(1);
    expect(library.check()).toEqual([]);
  });
});

describe('keeping an address again', () => {
  it('moves the article up and adds no version when its text is the same', () => {
    const { library, keep, clock } = memoryLibrary();
    const first = keep(LANTERNS).summary;
    keep(articleWith('Kept in between.'));
    const again = keep({ ...LANTERNS, url: 'http://harbour.example/lanterns/#top', title: 'Retitled' });
    expect(again.change).toBe('same');
    expect(again.summary).toMatchObject({ id: first.id, title: 'Retitled', kept: clock.now, version: 1 });
    expect(library.list({ limit: 10 }).items.map(({ title }) => title)).toEqual(['Retitled', 'Untitled']);
  });

  it('adds a version when its text differs, and keeps the older one', () => {
    const { library, database, keep } = memoryLibrary();
    keep(LANTERNS);
    const { summary, change } = keep(rewritten);
    expect([change, summary.version]).toEqual(['changed', 2]);
    expect(library.find(summary.id)?.article.html).toBe(rewritten.html);
    expect(database.selectValue('SELECT html FROM content WHERE version = 1')).toBe(LANTERNS.html);
    expect(library.search({ query: 'seven', limit: 10 }).total).toBe(0);
    expect(library.search({ query: 'eight', limit: 10 }).total).toBe(1);
  });

  it('knows it by a canonical address and an equal title, in either order', () => {
    for (const [one, two] of [
      ['https://harbour.example/lanterns', 'https://amp.harbour.example/l'],
      ['https://amp.harbour.example/l', 'https://harbour.example/lanterns'],
      ['https://amp.harbour.example/l', 'https://m.harbour.example/l'],
    ] as const) {
      const { keep } = memoryLibrary();
      keep({ ...LANTERNS, url: one });
      expect(keep({ ...LANTERNS, url: two }).change).toBe('same');
    }
  });

  it('does not let a canonical address that all pages share swallow articles', () => {
    const { library, keep } = memoryLibrary();
    const canonicalUrl = 'https://harbour.example/';
    keep(articleWith('One.', { canonicalUrl, title: 'One' }));
    keep(articleWith('Two.', { canonicalUrl, title: 'Two' }));
    expect(library.list({ limit: 10 }).total).toBe(2);
  });

  it('is found by its address, and by its canonical address with its title', () => {
    const { library, keep } = memoryLibrary();
    const { summary } = keep(LANTERNS);
    expect(library.findByAddress(['https://harbour.example/lanterns/?fbclid=x'])).toEqual(summary);
    expect(library.findByAddress(['https://m.harbour.example/l'])).toBeUndefined();
    const addresses = ['https://m.harbour.example/l', 'https://harbour.example/lanterns'];
    expect(library.findByAddress(addresses, LANTERNS.title)).toEqual(summary);
    expect(library.findByAddress([])).toBeUndefined();
  });
});

describe('undoing a keep', () => {
  it('removes an article that the keep added', () => {
    const { library, database, keep } = memoryLibrary();
    const { id } = keep(LANTERNS).summary;
    expect(library.undoKeep(id)).toBeUndefined();
    expect(library.find(id)).toBeUndefined();
    expect(database.selectValue('SELECT id FROM tombstone')).toBe(id);
  });

  it('goes back to the version, the time and the images before it', () => {
    const { library, keep } = memoryLibrary();
    const before = keep(LANTERNS, [LAMP]).summary;
    keep({ ...rewritten, title: 'Retitled' }, [{ url: 'https://harbour.example/new.png', missing: 'offline' }]);
    expect(library.undoKeep(before.id)).toEqual(before);
    expect(library.find(before.id)?.article).toEqual(LANTERNS);
    expect(library.find(before.id)?.images.map(({ url }) => url)).toEqual([LAMP.url]);
    expect(library.search({ query: 'seven', limit: 10 }).total).toBe(1);
    expect(library.search({ query: 'retitled', limit: 10 }).total).toBe(0);
    expect(keep(rewritten).summary.version).toBe(2);
  });

  it('takes back one keep however often it is called', () => {
    const { library, keep } = memoryLibrary();
    const before = keep(LANTERNS).summary;
    keep(rewritten);
    expect(library.undoKeep(before.id)).toEqual(before);
    expect(library.undoKeep(before.id)).toEqual(before);
  });

  it('does not take back again what was restored after it', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(LANTERNS).summary;
    library.undoKeep(id);
    library.restore(id);
    expect(library.undoKeep(id)).toMatchObject({ id });
    expect(library.find(id)).toBeDefined();
  });

  it('hides again what the keep brought back', () => {
    const { library, keep } = memoryLibrary();
    const { id } = keep(LANTERNS).summary;
    library.remove(id);
    keep(rewritten);
    expect(library.undoKeep(id)).toBeUndefined();
    library.restore(id);
    expect(library.find(id)?.article).toEqual(LANTERNS);
  });

  it('says so when the article is not kept', () => {
    expect(() => memoryLibrary().library.undoKeep('nobody')).toThrow(expect.objectContaining({ code: 'not-kept' }));
  });
});
