import { describe, expect, it } from 'vitest';
import { parseColour, parseSettings } from '../../../src/reader/settings/parse-settings';
import { MEASURES, RANGES, type Settings, USUAL_SETTINGS } from '../../../src/reader/settings/settings';

const OWN: Settings = {
  theme: 'custom',
  colours: { paper: '#101010', ink: '#fefefe', accent: '#88ccee' },
  font: 'named',
  fontName: 'Comic Neue',
  size: 140,
  width: 48,
  lineHeight: 200,
  paragraphSpacing: 200,
  letterSpacing: 12,
  wordSpacing: 16,
  isJustified: true,
  hyphenates: false,
  showsImages: false,
};

describe('what is stored as settings', () => {
  it('comes back as it was', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(OWN)))).toEqual(OWN);
  });

  it.each([undefined, null, 7, 'dark', [], { theme: 3, colours: 'red', size: '20', font: {}, hyphenates: 'no' }])(
    'is the usual where it is %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(USUAL_SETTINGS);
    },
  );

  it('keeps what can be used beside what cannot, and drops what is unknown', () => {
    const stored = { theme: 'plaid', font: 'sans', size: Number.NaN, width: 80, shape: 'round' };
    expect(parseSettings(stored)).toEqual({ ...USUAL_SETTINGS, font: 'sans', width: 80 });
  });

  it('is brought into its range', () => {
    const huge = parseSettings(Object.fromEntries(MEASURES.map((name) => [name, 1e9])));
    const tiny = parseSettings(Object.fromEntries(MEASURES.map((name) => [name, -1e9])));
    for (const name of MEASURES) {
      expect([tiny[name], huge[name]]).toEqual([RANGES[name].least, RANGES[name].most]);
    }
  });
});

it('lets readers go as far as WCAG 1.4.12 asks, and further', () => {
  expect(RANGES.lineHeight.most).toBeGreaterThanOrEqual(150);
  expect(RANGES.paragraphSpacing.most).toBeGreaterThanOrEqual(200);
  expect(RANGES.letterSpacing.most).toBeGreaterThanOrEqual(12);
  expect(RANGES.wordSpacing.most).toBeGreaterThanOrEqual(16);
});

it('can reach the usual value of each measure, and each end, in its steps', () => {
  for (const { least, most, step, usual } of Object.values(RANGES)) {
    expect([(usual - least) % step, (most - least) % step]).toEqual([0, 0]);
  }
});

it.each([
  ['#ABCDEF', '#abcdef'],
  [' abc ', '#aabbcc'],
  ['#12345', undefined],
  ['red', undefined],
  [12, undefined],
])('reads the colour %j as %j', (written, colour) => {
  expect(parseColour(written)).toBe(colour);
});
