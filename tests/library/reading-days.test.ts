import { describe, expect, it } from 'vitest';
import { memoryLibrary } from './memory-library';

describe('the time that was read', () => {
  it('adds up by day, the first day first, and a repeated call adds nothing', () => {
    const { library } = memoryLibrary();
    const add = (callId: string, day: string, ms: number) => library.addReadingDays({ callId, days: [{ day, ms }] });
    add('a', '2031-05-07', 2000.4);
    add('b', '2031-05-06', 500);
    add('a', '2031-05-07', 2000.4);
    add('c', '2031-05-07', 100);
    expect(library.listReadingDays()).toEqual([
      { day: '2031-05-06', ms: 500 },
      { day: '2031-05-07', ms: 2100 },
    ]);
  });

  it('is gone when it is removed, and comes back with what was counted meanwhile', () => {
    const { library } = memoryLibrary();
    const days = [{ day: '2031-05-06', ms: 500 }];
    library.addReadingDays({ callId: 'a', days });
    library.removeReadingDays();
    expect(library.listReadingDays()).toEqual([]);
    library.addReadingDays({ callId: 'b', days: [{ day: '2031-05-06', ms: 30 }] });
    library.addReadingDays({ callId: 'c', days });
    expect(library.listReadingDays()).toEqual([{ day: '2031-05-06', ms: 530 }]);
  });
});
