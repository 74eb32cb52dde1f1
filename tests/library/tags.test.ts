import { describe, expect, it } from 'vitest';
import type { Tag } from '../../src/library/library-types';
import { articleWith, memoryLibrary } from './memory-library';

const SEA: Tag = { id: 'a1', name: 'Sea', colour: 'blue' };
const BIRDS: Tag = { id: 'b2', name: 'Birds', colour: 'green' };

function withThree() {
  const { library, keep, ...rest } = memoryLibrary();
  const ids = ['Gull.', 'Buoy.', 'Tern.'].map((text) => keep(articleWith(text)).summary.id) as [string, string, string];
  library.putTag(SEA);
  library.putTag(BIRDS);
  const tagsOf = (id: string) => (library.find(id)?.summary.tags ?? []).map(({ name }) => name);
  return { library, ids, tagsOf, ...rest };
}

describe('tags', () => {
  it('are listed by name with how many articles have them, the removed ones not among them', () => {
    const { library, ids } = withThree();
    library.tagArticles({ articles: ids, add: [SEA.id] });
    library.remove(ids[0]);
    expect(library.tags()).toEqual([
      { ...BIRDS, articles: 0 },
      { ...SEA, articles: 2 },
    ]);
  });

  it('stand with the articles in every list, by name', () => {
    const { library, ids, tagsOf } = withThree();
    library.tagArticles({ articles: [ids[1]], add: [SEA.id, BIRDS.id] });
    expect(library.list({ limit: 9 }).items.map(({ tags }) => tags)).toEqual([undefined, [BIRDS, SEA], undefined]);
    expect(tagsOf(ids[1])).toEqual(['Birds', 'Sea']);
  });

  it('answer what giving and taking them changed, and nothing of what was so already', () => {
    const { library, ids } = withThree();
    library.tagArticles({ articles: [ids[0]], add: [SEA.id] });
    expect(library.tagArticles({ articles: ids, add: [SEA.id], remove: [BIRDS.id] })).toEqual([
      { articles: [ids[1], ids[2]], add: [SEA.id] },
    ]);
    expect(library.tagArticles({ articles: ids, add: ['gone'] })).toEqual([]);
  });

  it('get another name and colour by their id', () => {
    const { library, ids, tagsOf } = withThree();
    library.tagArticles({ articles: [ids[0]], add: [SEA.id] });
    library.putTag({ ...SEA, name: ' Ocean ', colour: 'red' });
    expect(tagsOf(ids[0])).toEqual(['Ocean']);
  });

  it.each(['sea', 'SÉA', ' Sea '])('refuse the name of another one, written %j', (name) => {
    const { library } = withThree();
    const put = () => library.putTag({ ...BIRDS, name });
    expect(put).toThrow(expect.objectContaining({ code: 'tag-exists' }));
    expect(library.tags().map((tag) => tag.name)).toEqual(['Birds', 'Sea']);
  });

  it('refuse a name of spaces', () => {
    const put = () => withThree().library.putTag({ ...BIRDS, name: '  ' });
    expect(put).toThrow(expect.objectContaining({ code: 'tag-unnamed' }));
  });

  it('can be called in any script, and by signs that are no words', () => {
    const { library } = withThree();
    for (const [index, name] of ['海', 'بحر', '★'].entries()) library.putTag({ id: `${index}`, name, colour: 'red' });
    expect(library.tags()).toHaveLength(5);
  });

  it('come back with their articles after they were removed', () => {
    const { library, ids, tagsOf } = withThree();
    library.tagArticles({ articles: [ids[0], ids[2]], add: [SEA.id] });
    const articles = library.removeTag(SEA.id);
    expect(tagsOf(ids[0])).toEqual([]);
    library.putTag(SEA);
    library.tagArticles({ articles, add: [SEA.id] });
    expect(ids.map(tagsOf)).toEqual([['Sea'], [], ['Sea']]);
  });

  it('merge: who had the one has the other, and what is answered tells how to part them again', () => {
    const { library, ids, tagsOf } = withThree();
    library.tagArticles({ articles: [ids[0], ids[1]], add: [SEA.id] });
    library.tagArticles({ articles: [ids[1], ids[2]], add: [BIRDS.id] });
    const { articles, gained } = library.mergeTags({ from: SEA.id, into: BIRDS.id });
    expect(ids.map(tagsOf)).toEqual([['Birds'], ['Birds'], ['Birds']]);
    library.putTag(SEA);
    library.tagArticles({ articles, add: [SEA.id] });
    library.tagArticles({ articles: gained, remove: [BIRDS.id] });
    expect(ids.map(tagsOf)).toEqual([['Sea'], ['Birds', 'Sea'], ['Birds']]);
  });

  it('choose what is listed', () => {
    const { library, ids } = withThree();
    library.tagArticles({ articles: [ids[0], ids[2]], add: [SEA.id] });
    const { items, total } = library.list({ limit: 1, tag: SEA.id });
    expect([items.map(({ id }) => id), total]).toEqual([[ids[2]], 2]);
  });
});
