import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/reader/settings/contrast';
import { themeTables } from './theme-tables';

/** What stands on what, anywhere in the extension. */
const PAIRS = [
  ...['ink', 'soft-ink', 'accent', 'alarm'].flatMap((colour) => [
    [colour, 'paper'],
    [colour, 'raised'],
  ]),
  ['ink', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['soft-ink', 'accent-wash'],
  ['on-accent', 'accent'],
  ['ink', 'mark'],
  ...['code-word', 'code-text', 'code-number', 'code-name'].map((colour) => [colour, 'raised']),
] as [string, string][];

/** WCAG 2.2, 1.4.3 (AA) and 1.4.6 (AAA). */
const AA = 4.5;
const AAA = 7;

const tables = themeTables();

describe('the themes', () => {
  it('are tables of the same colours', () => {
    expect(tables.map(({ theme }) => theme)).toEqual([
      'system light',
      'system dark',
      'sepia',
      'black',
      'contrast light',
      'contrast dark',
    ]);
    for (const { colours } of tables) expect(Object.keys(colours)).toEqual(Object.keys(tables[0]?.colours ?? {}));
  });

  it.each(tables)('can be read: $theme', ({ theme, colours }) => {
    const wanted = theme.startsWith('contrast') ? AAA : AA;
    const weak = PAIRS.map(([on, under]) => ({ pair: `${on} on ${under}`, ratio: ratio(colours, on, under) }));
    expect(weak.filter(({ ratio }) => !(ratio >= wanted))).toEqual([]);
  });
});

const ratio = (colours: Record<string, string>, on: string, under: string) =>
  contrast(colours[on] ?? '', colours[under] ?? '');
