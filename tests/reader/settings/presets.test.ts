import { expect, it } from 'vitest';
import { parsePresets, presetOf, withoutPreset, withPreset } from '../../../src/reader/settings/presets';
import { USUAL_SETTINGS } from '../../../src/reader/settings/settings';

const night = { name: 'Night', settings: { ...USUAL_SETTINGS, theme: 'black' as const } };
const large = { name: 'Large', settings: { ...USUAL_SETTINGS, size: 150 } };

it('makes valid presets out of whatever is stored, each name once', () => {
  const stored = [{ name: ' Night ', settings: { theme: 'black' } }, null, { name: 7 }, { name: '' }, night, 'x'];
  expect(parsePresets(stored)).toEqual([night]);
  expect(parsePresets({ length: 2 })).toEqual([]);
});

it('puts a preset in the place of the one of its name, or at the end', () => {
  const larger = { name: 'Large', settings: { ...USUAL_SETTINGS, size: 200 } };
  expect(withPreset([large, night], larger)).toEqual([larger, night]);
  expect(withPreset([large], night)).toEqual([large, night]);
  expect(withoutPreset([large, night], 'Large')).toEqual([night]);
});

it('knows which preset is in use', () => {
  expect(presetOf([large, night], { ...USUAL_SETTINGS, theme: 'black' })).toEqual(night);
  expect(presetOf([large, night], USUAL_SETTINGS)).toBeUndefined();
});
