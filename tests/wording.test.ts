import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import catalogue from '../assets/_locales/en/messages.json';
import { createWording } from '../src/wording';
import { englishMessage, englishWording } from './sample-wording';

describe('the words of the interface', () => {
  it('take the form that the count asks for', () => {
    expect(englishWording.count('minutes', 1)).toBe('1 minute to read');
    expect(englishWording.count('minutes', 1200)).toBe('1,200 minutes to read');
  });

  it('give a bare date as that day, wherever it is read', () => {
    expect(englishWording.day('2031-05-06')).toBe('May 6, 2031');
    expect(createWording(englishMessage, 'de').day('2031-05-06')).toBe('6. Mai 2031');
  });

  it('write numbers and parts as the locale does', () => {
    const german = createWording(englishMessage, 'de');
    expect(englishWording.number(12_345)).toBe('12,345');
    expect(german.number(12_345)).toBe('12.345');
    expect(englishWording.percent(0.25)).toBe('25%');
    expect(german.percent(0.25)).toBe('25\u00a0%');
  });

  it('have a sentence for every failure, also for one that nobody foresaw', () => {
    expect(englishWording.failure({ code: 'library-full', message: '' })).toMatch(/^The disk is full/);
    expect(englishWording.failure({ code: 'never-heard-of', message: '' })).toMatch(/did not expect/);
  });

  it('are all used somewhere', () => {
    const source = sourceTexts().join('\n') + readFileSync('manifest.json', 'utf8');
    const unused = Object.keys(catalogue).filter((key) => {
      const name = key.replace(/_(one|other)$/, '');
      // `theme_dark` may be made of what is chosen: `theme_${name}`.
      const isMade = source.includes(`\`${key.split('_')[0]}_\${`);
      return !key.startsWith('error_') && !isMade && !new RegExp(`['"_]${name}(['"]|__)`).test(source);
    });
    expect(unused).toEqual([]);
  });

  it('have a sentence for every code of failure in the sources', () => {
    const codes = sourceTexts().flatMap((text) =>
      [...text.matchAll(/FailureError\(\s*'([\w-]+)'|code: '([\w-]+)'/g)].map(([, thrown, made]) => thrown ?? made),
    );
    const silent = codes.filter((code) => !Object.hasOwn(catalogue, `error_${code?.replaceAll('-', '_')}`));
    expect(codes.length).toBeGreaterThan(3);
    expect(silent).toEqual([]);
  });
});

function sourceTexts(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'));
}
