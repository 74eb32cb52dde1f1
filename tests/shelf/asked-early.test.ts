import { describe, expect, it } from 'vitest';
import { askedEarly } from '../../src/shelf/asked-early';

function asking() {
  const asked: number[] = [];
  const ask = async ({ limit }: { limit: number }) => {
    asked.push(limit);
    return asked.length;
  };
  return { asked, ask };
}

describe('a question that is asked early', () => {
  it('is asked at once, answered to who asks it first, and asked anew after that', async () => {
    const { asked, ask } = asking();
    const { ask: list } = askedEarly(ask, { limit: 50 });
    expect(asked).toEqual([50]);
    expect(await list({ limit: 50 })).toBe(1);
    expect(await list({ limit: 50 })).toBe(2);
    expect(asked).toEqual([50, 50]);
  });

  it('is no answer to another one, nor to itself after another one', async () => {
    const { asked, ask } = asking();
    const { ask: list } = askedEarly(ask, { limit: 50 });
    expect(await list({ limit: 100 })).toBe(2);
    expect(await list({ limit: 50 })).toBe(3);
    expect(asked).toEqual([50, 100, 50]);
  });

  it('tells when its answer is there, or will not come', async () => {
    let answer = (_: number) => {};
    let isAnswered = false;
    const given = askedEarly(() => new Promise<number>((resolve) => (answer = resolve)), 'all');
    given.answered.then(() => {
      isAnswered = true;
    });
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    answer(1);
    await given.answered;
    await askedEarly(async () => Promise.reject(new Error('The library is busy.')), 'all').answered;
  });

  it('fails for who asks it, and for nobody else', async () => {
    let tries = 0;
    const { ask: list } = askedEarly(async () => {
      tries += 1;
      if (tries === 1) throw new Error('The library is busy.');
      return tries;
    }, 'all');
    await expect(list('all')).rejects.toThrow('busy');
    expect(await list('all')).toBe(2);
  });
});
