import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeWhenIdle } from '../../src/owner/close-when-idle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the page that owns the library', () => {
  it('closes when nobody has called for long enough', () => {
    const close = vi.fn();
    closeWhenIdle(1000, close);
    vi.advanceTimersByTime(999);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });

  it('stays while work is under way, however long, and counts anew from its end', async () => {
    const close = vi.fn();
    const busy = closeWhenIdle(1000, close);
    let finish = () => {};
    const work = busy(
      () =>
        new Promise<void>((done) => {
          finish = done;
        }),
    );
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
    finish();
    await work;
    vi.advanceTimersByTime(1000);
    expect(close).toHaveBeenCalledOnce();
  });
});
