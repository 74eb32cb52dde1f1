import { describe, expect, it } from 'vitest';
import { contrast, ENOUGH_CONTRAST, mixed } from '../../../src/reader/settings/contrast';
import { isDark, ownPalette } from '../../../src/reader/settings/own-palette';
import { themeTables } from '../../controls/theme-tables';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#767676', 4.54],
  ['#336699', '#336699', 1],
])('measures the contrast of %s and %s as WCAG does', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

it('mixes colours by their channels', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixed('#102030', '#ffffff', 0)).toBe('#102030');
});

const TRIPLES = [
  { paper: '#f4f1ea', ink: '#26292c', accent: '#0f5a74' },
  { paper: '#10141a', ink: '#dddddd', accent: '#80c0ff' },
  { paper: '#ffffff', ink: '#707070', accent: '#707070' },
  { paper: '#003300', ink: '#66ff66', accent: '#ffff66' },
  { paper: '#ffe0f0', ink: '#4a0030', accent: '#9a0060' },
];

describe('a theme of the reader’s own', () => {
  it('has every colour that the tables have', () => {
    const [table] = themeTables();
    const palette = ownPalette(TRIPLES[0] as (typeof TRIPLES)[0]);
    expect(Object.keys(palette).sort()).toEqual(Object.keys(table?.colours ?? {}).sort());
  });

  it.each(TRIPLES)('reads as well as ink on paper does: $ink on $paper', (colours) => {
    const palette = ownPalette(colours);
    const pairs = [
      [palette['soft-ink'], palette.paper],
      [palette['soft-ink'], palette.raised],
      [palette.alarm, palette.paper],
      [palette['code-word'], palette.raised],
      [palette['code-text'], palette.raised],
      [palette.ink, palette.mark],
      [palette['on-accent'], palette.accent],
    ] as const;
    const least = Math.min(ENOUGH_CONTRAST, contrast(palette.ink, palette.raised));
    for (const [on, under] of pairs) expect(contrast(on, under)).toBeGreaterThanOrEqual(least);
  });

  it('is dark where white is read better on the paper', () => {
    expect(['#000000', '#333366', '#888888', '#ffffff'].map(isDark)).toEqual([true, true, false, false]);
  });
});
