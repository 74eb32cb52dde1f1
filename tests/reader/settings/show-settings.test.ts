// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../src/reader/settings/settings';
import { lookOf, showSettings } from '../../../src/reader/settings/show-settings';

const shown = (...changes: Partial<typeof USUAL_SETTINGS>[]) => {
  const root = document.createElement('html');
  for (const change of changes) showSettings(root, { ...USUAL_SETTINGS, ...change });
  return root;
};

describe('settings on a page', () => {
  it('are attributes for rules and properties for values', () => {
    const root = shown({ theme: 'sepia', font: 'legible', size: 125, width: 50, letterSpacing: 12, hyphenates: false });
    expect(root.dataset).toMatchObject({ theme: 'sepia', font: 'legible', images: 'shown', alignment: 'start' });
    const value = (name: string) => root.style.getPropertyValue(name);
    expect([value('--text-scale'), value('--measure'), value('--letter-space')]).toEqual(['1.25', '50', '0.12']);
    expect(value('--hyphens')).toBe('manual');
  });

  it('take their colours from the style sheet, but for the reader’s own', () => {
    const own = { theme: 'custom', colours: { paper: '#101010', ink: '#eeeeee', accent: '#88ccee' } } as const;
    expect(shown(own).style.getPropertyValue('--paper')).toBe('#101010');
    expect(lookOf({ ...USUAL_SETTINGS, ...own }).properties['color-scheme']).toBe('dark');
    const root = shown(own, { theme: 'light' });
    expect([...root.style].filter((name) => /paper|ink|accent|color-scheme/.test(name))).toEqual([]);
  });

  it('name a font by a string that can be nothing else', () => {
    const root = shown({ font: 'named', fontName: ' Comic "Neue"; color: red\\ ' });
    expect(root.style.getPropertyValue('--named-font')).toBe('"Comic Neue; color: red"');
    expect(shown({ font: 'named', fontName: '  ' }).style.getPropertyValue('--named-font')).toBe('');
  });
});
