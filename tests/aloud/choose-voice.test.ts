import { describe, expect, it } from 'vitest';
import { parseAloudSettings, stepRate } from '../../src/aloud/aloud-settings';
import { chooseVoice, voicesFor } from '../../src/aloud/choose-voice';
import { voice } from './fake-engine';

describe('the voice', () => {
  const voices = [
    voice('Net', 'en-GB', { isLocal: false }),
    voice('Zarvox', 'en-US'),
    voice('Ann', 'en_US'),
    voice('Ben', 'en-GB'),
    voice('Cleo (Premium)', 'en-GB'),
    voice('Ida', 'de-DE', { isDefault: true }),
  ];

  it('is the one chosen for the language', () => {
    expect(chooseVoice(voices, 'en', 'Net')?.id).toBe('Net');
    expect(chooseVoice(voices, 'en-GB', 'no longer installed')?.id).toBe('Cleo (Premium)');
  });

  it('is one of the region, on this machine, and of the better ones', () => {
    expect(voicesFor(voices, 'en-GB').map(({ id }) => id)).toEqual(['Cleo (Premium)', 'Ben', 'Net', 'Ann', 'Zarvox']);
    expect(chooseVoice(voices, 'en-US')?.id).toBe('Ann');
  });

  it('is the system’s own where the language is not known, and none where nobody speaks it', () => {
    expect(chooseVoice(voices, undefined)?.id).toBe('Ida');
    expect(chooseVoice(voices, 'fi')).toBeUndefined();
  });

  it('is listed once where an engine has it in a hundred variants', () => {
    const many = ['German', 'German+Ed', 'German x', 'German+Max x', 'Solo+Ed'].map((name) => voice(name, 'de'));
    expect(voicesFor(many, 'de').map(({ name }) => name)).toEqual(['German', 'German x', 'Solo+Ed']);
  });
});

describe('the settings', () => {
  it('are valid whatever is stored', () => {
    expect(parseAloudSettings(undefined)).toEqual({ rate: 1, voices: {} });
    expect(parseAloudSettings({ rate: 9, voices: { en: 'Ann', de: 4 } })).toEqual({ rate: 1, voices: { en: 'Ann' } });
    expect(parseAloudSettings({ rate: 2.5, voices: null })).toEqual({ rate: 2.5, voices: {} });
  });

  it('change the speed in steps from half to three times', () => {
    expect(stepRate(1, 1)).toBe(1.25);
    expect(stepRate(0.5, -1)).toBe(0.5);
    expect(stepRate(3, 1)).toBe(3);
  });
});
