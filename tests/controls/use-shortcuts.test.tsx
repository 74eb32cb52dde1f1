// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../src/controls/use-shortcuts';

const leave = vi.fn();
const keep = vi.fn();
const shortcuts = { Escape: leave, s: keep };

function Page() {
  useShortcuts(shortcuts);
  return (
    <main>
      <input type="search" />
      <input type="checkbox" class="choice" />
      <div popover="auto">
        <input type="checkbox" class="in-menu" />
      </div>
    </main>
  );
}

describe('shortcuts', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    act(() => render(<Page />, document.body));
  });

  const press = (where: string, key: string) =>
    document.querySelector(where)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  it('run wherever nothing is typed, on a checkbox too', () => {
    press('main', 's');
    press('.choice', 's');
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('leave the keys to who types', () => {
    press('input[type=search]', 's');
    expect(keep).not.toHaveBeenCalled();
  });

  it('leave Escape to an open menu, which it closes', () => {
    press('.in-menu', 'Escape');
    expect(leave).not.toHaveBeenCalled();
    press('main', 'Escape');
    expect(leave).toHaveBeenCalledOnce();
  });
});
