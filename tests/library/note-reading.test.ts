import { describe, expect, it } from 'vitest';
import { articleWith, memoryLibrary } from './memory-library';

function withOne() {
  const { library, keep, clock } = memoryLibrary();
  const { id } = keep(articleWith('It rained.')).summary;
  return { library, clock, id, summary: () => library.find(id)?.summary };
}

describe('what a reader does with a kept article', () => {
  it('is noted with the time, and moves what is unread to what is being read', () => {
    const { library, clock, id, summary } = withOne();
    clock.now += 1000;
    library.noteReading({ id, isOpened: true });
    expect(summary()).toMatchObject({ state: 'unread', opened: clock.now, progress: 0 });
    library.noteReading({ id, isBegun: true, progress: 0.3 });
    expect(summary()).toMatchObject({ state: 'reading', progress: 0.3 });
    expect(summary()?.finished).toBeUndefined();
    clock.now += 1000;
    library.noteReading({ id, progress: 1, isFinished: true });
    expect(summary()).toMatchObject({ state: 'reading', progress: 1, finished: clock.now, opened: clock.now - 1000 });
  });

  it('leaves what is archived in the archive, and what is starred starred', () => {
    const { library, id, summary } = withOne();
    library.changeArticles([{ id, state: 'archived', isFavourite: true }]);
    library.noteReading({ id, isOpened: true, isBegun: true, progress: 0.5 });
    expect(summary()).toMatchObject({ state: 'archived', isFavourite: true, progress: 0.5 });
  });

  it('is kept between nothing and all', () => {
    const { library, id, summary } = withOne();
    library.noteReading({ id, progress: 1.7 });
    expect(summary()?.progress).toBe(1);
  });

  it('is passed over where the article has been removed', () => {
    const { library, id, summary } = withOne();
    const before = summary();
    library.remove(id);
    library.noteReading({ id, isOpened: true, isBegun: true, progress: 0.5 });
    library.noteReading({ id: 'never kept', isOpened: true });
    library.restore(id);
    expect(summary()).toEqual(before);
  });
});
