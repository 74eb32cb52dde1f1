// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { useShortcuts } from '../../../src/controls/use-shortcuts';
import type { Reading } from '../../../src/reader/reading';
import type { Settings } from '../../../src/reader/settings/settings';
import { useSettings } from '../../../src/reader/settings/use-settings';
import { memoryStorage } from '../../preferences/memory-storage';
import { sampleArticle } from '../../sample-article';
import { clear, click, press, settle, show, textOf } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';
import { fakeSettings } from './fake-settings';

afterEach(clear);

function Bar({ reading }: { reading: Reading }) {
  const { shortcuts = {}, button, panel } = useSettings(reading);
  useShortcuts(shortcuts);
  return (
    <>
      <header class="bar">{button}</header>
      {panel}
    </>
  );
}

/** Opens the panel; answers with the element that shows the settings and with what is stored. */
async function openPanel(stored: Record<string, unknown> = {}) {
  const root = document.createElement('html');
  const area = memoryStorage(stored);
  const settings = fakeSettings(root, area);
  await settings.shared.read();
  const nothing = { current: null };
  const reading: Reading = {
    article: sampleArticle(),
    surface: 'popup',
    imageSource: async (url) => url,
    effects: fakeReaderEffects({ settings }),
    view: nothing,
    body: nothing,
  };
  await show(<Bar reading={reading} />);
  await press('a');
  return {
    root,
    other: fakeSettings(document.createElement('html'), area),
    kept: () => area.items['reader-settings'] as Settings,
  };
}

/** The field whose label begins with `name`. */
function field(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    (one.querySelector(':scope > span:last-child') ?? one).textContent.trim().startsWith(name),
  );
  const found = label?.htmlFor ? document.getElementById(label.htmlFor) : label?.querySelector('input');
  const named = found ?? document.querySelector(`input[aria-label="${name}"]`);
  if (!named) throw new Error(`No field ${name}`);
  return named as HTMLInputElement;
}

async function enter(name: string, value: string) {
  const input = field(name);
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function pick(name: string) {
  field(name).click();
  await settle();
}

const isOpen = () => document.querySelector('[role=dialog]') !== null;

describe('type and colours', () => {
  it('open and close with A, with the focus inside and back on the button', async () => {
    await openPanel();
    expect(isOpen()).toBe(true);
    expect(document.querySelector('button[aria-expanded=true]')?.getAttribute('aria-keyshortcuts')).toBe('A');
    expect(document.activeElement).toBe(field('System'));
    await press('a');
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.textContent).toContain('Aa: Type and colours');
    await press('a');
    await press('Escape');
    expect(isOpen()).toBe(false);
  });

  it('leave an A that is being typed alone', async () => {
    await openPanel();
    await enter('Name for these settings', 'Gre');
    await press('a');
    expect(isOpen()).toBe(true);
  });

  it('show each change at once and keep it', async () => {
    const { root, kept } = await openPanel();
    await pick('Sepia');
    await pick('Legible');
    await enter('Size', '150');
    await enter('Space between letters', '12');
    await pick('Hyphenate words');
    await pick('Show pictures');
    expect(root.dataset).toMatchObject({ theme: 'sepia', font: 'legible', images: 'hidden' });
    expect(root.style.getPropertyValue('--text-scale')).toBe('1.5');
    expect(kept()).toMatchObject({ theme: 'sepia', size: 150, letterSpacing: 12, hyphenates: false });
    expect(field('Size').getAttribute('aria-valuetext')).toBe('150 %');
    expect(field('Width').getAttribute('aria-valuetext')).toBe('66 characters');
  });

  it('follow what is changed on another page', async () => {
    const { other } = await openPanel();
    await other.shared.write({ ...other.shared.current(), theme: 'black', size: 80 });
    await settle();
    expect(field('Black').checked).toBe(true);
    expect(field('Size').value).toBe('80');
  });

  it('take a font by its name', async () => {
    const { root } = await openPanel();
    await pick('By name');
    await enter('Name of a font on your machine', 'Comic Neue');
    expect(root.style.getPropertyValue('--named-font')).toBe('"Comic Neue"');
  });

  it('say in words when the reader’s own colours are too weak', async () => {
    const { root } = await openPanel();
    await pick('Your own');
    expect(textOf('.contrast')).toBe('Text and links can be read well on this paper.');
    await enter('Paper as a code', '#fff');
    await enter('Text as a code', '#999999');
    expect(textOf('.contrast')).toMatch(/^Text on this paper has a contrast of 2\.8 to 1\./);
    expect(root.style.getPropertyValue('--ink')).toBe('#999999');
  });

  it('keep a colour while another is being typed', async () => {
    const { kept } = await openPanel();
    await pick('Your own');
    await enter('Text as a code', '#12');
    expect(field('Text as a code').getAttribute('aria-invalid')).toBe('true');
    expect(field('Text as a code').value).toBe('#12');
    expect(kept().colours.ink).toBe('#26292c');
  });

  it('go back to what is usual, and back from there', async () => {
    const { kept } = await openPanel({ 'reader-settings': { theme: 'dark', size: 200 } });
    await click('Reset everything');
    expect(kept()).toMatchObject({ theme: 'system', size: 100 });
    expect(textOf('.settings-note')).toContain('Everything is as it was at first');
    await click('Undo');
    expect(kept()).toMatchObject({ theme: 'dark', size: 200 });
  });
});

describe('presets', () => {
  const presetNames = () =>
    [...document.querySelectorAll('.presets .button:first-child')].map((one) => one.textContent);

  async function save(name: string) {
    await enter('Name for these settings', name);
    document.querySelector('.preset-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }

  it('are named, used and taken away, and brought back', async () => {
    const { root } = await openPanel();
    await pick('Black');
    await save('  Night ');
    expect(presetNames()).toEqual(['Night']);
    expect(textOf('.presets [aria-pressed=true]')).toBe('Night');
    await pick('Light');
    expect(document.querySelector('.presets [aria-pressed=true]')).toBeNull();
    await click('Night');
    expect(root.dataset.theme).toBe('black');
    expect(textOf('.settings-note [role=status]')).toBe('“Night” is in use');
    await click('Delete the preset “Night”');
    expect(presetNames()).toEqual([]);
    await click('Undo');
    expect(presetNames()).toEqual(['Night']);
  });

  it('take no empty name, and replace the one of the same name', async () => {
    await openPanel();
    await save('   ');
    expect(presetNames()).toEqual([]);
    await save('Mine');
    await pick('Dark');
    await save('Mine');
    expect(presetNames()).toEqual(['Mine']);
    await pick('Light');
    await click('Mine');
    expect(field('Dark').checked).toBe(true);
  });
});
