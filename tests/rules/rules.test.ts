import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../src/page-answers';
import { mergeRules } from '../../src/rules/merge-rules';
import { parseRules } from '../../src/rules/parse-rules';
import { createRuledReading, type ReadAs } from '../../src/rules/read-by-rule';
import { matchesPath, ruleFor } from '../../src/rules/rule-for';
import { readRulesFile, writeRulesFile } from '../../src/rules/rules-file';
import { sampleRule } from './sample-rule';

describe('a path pattern', () => {
  it.each([
    ['/*', '/2031/drain', true],
    ['/*', '/', false],
    ['/', '/', true],
    ['/news/*', '/news/drain', true],
    ['/news/*', '/sport/drain', false],
    ['/*/notes', '/a/b/notes', true],
    ['/*/notes', '/a/notes/b', false],
    ['/a*b*c', '/a-b-c', true],
    ['/a*b*c', '/abc', false],
    ['/drain', '/drain/2', false],
  ])('%s of %s: %s', (pattern, path, matches) => {
    expect(matchesPath(pattern, path)).toBe(matches);
  });
});

describe('the rule for an address', () => {
  it('is of that very host, on, and the one with the longest path', () => {
    const rules = [
      sampleRule({ id: 'site' }),
      sampleRule({ id: 'notes', path: '/notes/*' }),
      sampleRule({ id: 'off', path: '/notes/tides*', isOn: false }),
      sampleRule({ id: 'other', host: 'www.ledger.example', path: '/notes/tides*' }),
    ];
    expect(ruleFor(rules, 'https://ledger.example/notes/tides?day=2')?.id).toBe('notes');
    expect(ruleFor(rules, 'https://ledger.example/drain')?.id).toBe('site');
    expect(ruleFor(rules, 'https://ledger.example/')).toBeUndefined();
    expect(ruleFor(rules, 'not an address')).toBeUndefined();
  });
});

describe('rules', () => {
  it('are what can be used of what was stored', () => {
    const { isOn: _, ...old } = sampleRule();
    expect(parseRules([old, { ...old, keep: [7, ' '] }, { ...old, path: 'x' }, null, 'rule'])).toEqual([sampleRule()]);
    expect(parseRules(undefined)).toEqual([]);
  });

  it('cross from one machine to another as a file', () => {
    const rules = [sampleRule(), sampleRule({ id: 'two', drop: ['.offer'] })];
    expect(readRulesFile(writeRulesFile(rules))).toEqual(rules);
    expect(() => readRulesFile('{"kind":"bookmarks"}')).toThrow('No file of rules');
    expect(() => readRulesFile('not json')).toThrow('No file of rules');
  });

  it('replace the one for the same paths of the same site', () => {
    const kept = sampleRule({ id: 'notes', path: '/notes/*' });
    const added = sampleRule({ id: 'new', keep: ['main'] });
    expect(mergeRules([sampleRule(), kept], [added])).toEqual([added, kept]);
    expect(mergeRules([kept], [added])).toEqual([kept, added]);
  });
});

describe('reading by rule', () => {
  const reading = { hasSelection: false, contentType: 'text/html' };

  async function askedFor(as: ReadAs, address: string | undefined) {
    const asked: unknown[] = [];
    const read = createRuledReading({
      readTab: async (...args) => {
        asked.push(args);
        return reading;
      },
      addressOf: async () => address,
      rules: async () => [sampleRule({ drop: ['.offer'] })],
    });
    await read(7, as);
    return asked[0];
  }

  it('asks for the parts of the site’s rule', async () => {
    const parts = { keep: ['#text'], drop: ['.offer'] };
    expect(await askedFor('article', 'https://ledger.example/drain')).toEqual([7, { parts }]);
  });

  it('says whether the page had any of the parts', async () => {
    const ruleOf = async (answer: Partial<PageReading>) => {
      const read = createRuledReading({
        readTab: async () => ({ ...reading, ...answer }),
        addressOf: async () => 'https://ledger.example/drain',
        rules: async () => [sampleRule()],
      });
      return (await read(7)).rule;
    };
    expect(await ruleOf({ isChosen: true })).toBe('followed');
    expect(await ruleOf({})).toBe('missing');
  });

  it('reads as usual elsewhere, where the address is not known, and when the reader asks', async () => {
    expect(await askedFor('article', 'https://other.example/drain')).toEqual([7, {}]);
    expect(await askedFor('article', undefined)).toEqual([7, {}]);
    expect(await askedFor('usual', 'https://ledger.example/drain')).toEqual([7, { read: 'article' }]);
    expect(await askedFor('page', 'https://ledger.example/drain')).toEqual([7, { read: 'page' }]);
  });
});
