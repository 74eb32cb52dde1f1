import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/reader/settings/parse-settings';
import { type Settings, USUAL_SETTINGS } from '../../../src/reader/settings/settings';
import { createSharedSettings } from '../../../src/reader/settings/shared-settings';
import { memoryStorage } from '../../preferences/memory-storage';
import { fakeMemory } from './fake-settings';

const KEY = 'reader-settings';
const sized = (size: number): Settings => ({ ...USUAL_SETTINGS, size });

/** A page with its settings, and the sizes that it has shown. */
function page(area = memoryStorage(), memory = fakeMemory()) {
  const shown: number[] = [];
  const shared = createSharedSettings(area, memory, ({ size }) => shown.push(size));
  return { shared, shown };
}

describe('shared settings', () => {
  it('are shown from memory at once, and then as they are stored', async () => {
    const memory = fakeMemory({ [KEY]: JSON.stringify(sized(120)) });
    const { shared, shown } = page(memoryStorage({ [KEY]: sized(140) }), memory);
    expect(shown).toEqual([120]);
    expect((await shared.read()).size).toBe(140);
    expect(shown).toEqual([120, 140]);
    expect(parseSettings(JSON.parse(memory.items[KEY] ?? '')).size).toBe(140);
  });

  it('change on every page when one changes them', async () => {
    const area = memoryStorage();
    const [one, other] = [page(area), page(area)];
    const heard: number[] = [];
    other.shared.listen(({ size }) => heard.push(size));
    await one.shared.write(sized(130));
    expect([one.shown, other.shown, heard]).toEqual([[100, 130], [100, 130], [130]]);
    expect(other.shared.current().size).toBe(130);
  });

  it('do not jump back to what this page wrote before', async () => {
    const area = memoryStorage();
    const held: (() => void)[] = [];
    // A storage that takes its time, as the browser's does.
    const slow = {
      ...area,
      set: (items: Record<string, unknown>) => new Promise<void>((done) => held.push(() => area.set(items).then(done))),
    };
    const { shared, shown } = page(slow as typeof area);
    const heard: number[] = [];
    shared.listen(({ size }) => heard.push(size));
    const written = [110, 120, 130].map((size) => shared.write(sized(size)));
    expect(shown).toEqual([100, 110, 120, 130]);
    for (let turn = 0; turn < 4; turn += 1) {
      held.shift()?.();
      await Promise.resolve().then(() => new Promise((goOn) => setTimeout(goOn)));
    }
    await Promise.all(written);
    expect(heard).toEqual([]);
    expect(shown).toEqual([100, 110, 120, 130]);
    expect((area.items[KEY] as Settings).size).toBe(130);
  });

  it('hear another page again after having written', async () => {
    const area = memoryStorage();
    const [one, other] = [page(area), page(area)];
    await one.shared.write(sized(130));
    await other.shared.write(sized(90));
    await other.shared.write(sized(130));
    expect(one.shown).toEqual([100, 130, 90, 130]);
  });

  it('stay what they were where neither memory nor storage can be used', async () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const area = { ...memoryStorage(), get: () => Promise.reject(new Error('corrupt')) };
    const shown: number[] = [];
    const shared = createSharedSettings(area, { getItem: refuse, setItem: refuse }, ({ size }) => shown.push(size));
    expect((await shared.read()).size).toBe(100);
    expect(shown).toEqual([100, 100]);
  });
});
