import { describe, expect, it } from 'vitest';
import { createShelfView, listingOf, type ShelfState } from '../../src/shelf/create-shelf-view';
import { entryAt } from '../../src/shelf/listing';
import { sampleSummary } from '../sample-article';

type Asked = { offset: number; limit: number };

/** A view of articles called by their places, `total` of them, in pages of ten. */
function world(total: number, selected = new Set<string>()) {
  const library = { total, prefix: '', asked: [] as Asked[] };
  const states: ShelfState[] = [];
  const ask = async ({ offset, limit }: Asked) => {
    library.asked.push({ offset, limit });
    const length = Math.max(Math.min(limit, library.total - offset), 0);
    const entries = Array.from({ length }, (_, at) => ({
      summary: sampleSummary({ id: `id${offset + at}`, title: `${library.prefix}${offset + at}` }),
    }));
    return { entries, total: library.total };
  };
  const view = createShelfView(
    { size: 10, ask },
    () => selected,
    (state) => states.push(state),
  );
  const titleAt = (place: number) => {
    const listing = states.at(-1) && listingOf(states.at(-1) as ShelfState);
    return listing && entryAt(listing, place)?.summary.title;
  };
  return { view, library, states, titleAt };
}

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('a view of the shelf', () => {
  it('asks for its first page, and for others and what is around them when they are seen', async () => {
    const { view, library, titleAt } = world(500);
    await view.reload();
    view.see({ first: 238, last: 245 });
    await turns();
    expect(library.asked).toEqual([
      { offset: 0, limit: 10 },
      { offset: 220, limit: 40 },
    ]);
    expect(titleAt(240)).toBe('240');
  });

  it('asks one question at a time while the reader scrolls, and the last for where the reader is then', async () => {
    const { view, library } = world(500);
    await view.reload();
    for (const first of [100, 200, 300, 400]) view.see({ first, last: first + 5 });
    await turns();
    expect(library.asked).toEqual([
      { offset: 0, limit: 10 },
      { offset: 90, limit: 30 },
      { offset: 390, limit: 30 },
    ]);
  });

  it('asks again for what is seen and for what is selected when something changed, and for the rest when seen', async () => {
    const { view, library, titleAt } = world(500, new Set(['id15', 'id31']));
    await view.reload();
    await view.showAll();
    view.see({ first: 22, last: 28 });
    library.asked.length = 0;
    library.prefix = 'new ';
    await view.reload();
    await turns();
    expect(library.asked).toEqual([{ offset: 10, limit: 30 }]);
    expect([titleAt(22), titleAt(60)]).toEqual(['new 22', '60']);
    view.see({ first: 60, last: 61 });
    await turns();
    expect(titleAt(60)).toBe('new 60');
  });

  it('answers all that stands in a part of it', async () => {
    const { view, library } = world(35);
    await view.reload();
    expect((await view.summariesIn({ first: 8, last: 22 })).map(({ title }) => title)).toHaveLength(15);
    expect(await view.showAll()).toHaveLength(35);
    library.asked.length = 0;
    expect(await view.showAll()).toHaveLength(35);
    expect(library.asked).toEqual([]);
  });

  it('goes to its end when it has become shorter than where the reader is', async () => {
    const { view, library, states } = world(100);
    await view.reload();
    view.see({ first: 90, last: 99 });
    await turns();
    library.total = 30;
    await view.reload();
    expect(listingOf(states.at(-1) as ShelfState)?.total).toBe(30);
    view.see({ first: 20, last: 29 });
    await turns();
    expect(library.asked.at(-1)).toEqual({ offset: 10, limit: 20 });
  });

  it('says what went wrong, and begins anew', async () => {
    const { view, library, states, titleAt } = world(20);
    const all = library.asked;
    Object.defineProperty(library, 'asked', {
      value: {
        push: () => {
          throw new Error('gone');
        },
      },
      configurable: true,
    });
    await view.reload();
    expect(states.at(-1)?.name).toBe('failed');
    Object.defineProperty(library, 'asked', { value: all });
    await view.reload();
    expect(titleAt(0)).toBe('0');
  });
});
