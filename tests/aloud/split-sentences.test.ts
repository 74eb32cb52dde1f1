import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/aloud/split-sentences';

const split = (text: string, language?: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences to be spoken', () => {
  it('are those of the platform', () => {
    expect(split('It rained. Then it stopped! Did it? Yes.', 'en')).toEqual([
      'It rained.',
      'Then it stopped!',
      'Did it?',
      'Yes.',
    ]);
    expect(split('今日は晴れ。明日は雨？はい。', 'ja')).toEqual(['今日は晴れ。', '明日は雨？', 'はい。']);
  });

  it('leave nothing of the text out', () => {
    const text = ' “Go.” Mr. Hale left —  and then? … 3.5 km. ';
    const sentences = splitSentences(text, 'en');
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('do not end after a title, an initial or e.g.', () => {
    expect(split('Mr. Hale met Dr. Voss. Then J. K. Moor came, e.g. Tuesday.', 'en')).toEqual([
      'Mr. Hale met Dr. Voss.',
      'Then J. K. Moor came, e.g. Tuesday.',
    ]);
  });

  it('end after the first person, which looks like an initial', () => {
    expect(split('Nobody was there but I. The door was open.', 'en')).toHaveLength(2);
  });

  it('know the abbreviations of their own language only', () => {
    expect(split('Das ist z.B. Unsinn, d. h. Nr. 5 bzw. Lehm. Gut.', 'de')).toEqual([
      'Das ist z.B. Unsinn, d. h. Nr. 5 bzw. Lehm.',
      'Gut.',
    ]);
    expect(split('We went to the art. Then home.', 'en')).toHaveLength(2);
    expect(split('Voir art. Dix est faux.', 'fr')).toHaveLength(1);
  });

  it('do not end after a German day of the month, but after an English number', () => {
    expect(split('Am 3. Mai war Markt. Es regnete.', 'de-AT')).toEqual(['Am 3. Mai war Markt.', 'Es regnete.']);
    expect(split('He counted 3. Then he left.', 'en')).toHaveLength(2);
  });

  it('go on after a question that somebody is quoted with', () => {
    expect(split('“Why now?” he asked. She left.', 'en')).toEqual(['“Why now?” he asked.', 'She left.']);
  });

  it('are found for a language that nobody knows', () => {
    expect(split('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });
});
