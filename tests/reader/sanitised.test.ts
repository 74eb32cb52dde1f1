import { describe, expect, it } from 'vitest';
import { MATH_ATTRIBUTES, MATH_TAGS } from '../../src/extract/build/math-element';
import { ALLOWED } from '../../src/reader/sanitised';
import { ALLOWED as WRITTEN, WRITTEN_EVERYWHERE } from '../extract/allow-list';

const elements = new Set(ALLOWED.elements.filter((element) => typeof element === 'string'));
const mathElements = new Set(ALLOWED.elements.map((element) => (typeof element === 'string' ? '' : element.name)));
const attributes = new Set(ALLOWED.attributes);

describe('the sanitiser’s list', () => {
  it('lets every element and attribute through that clean HTML may have', () => {
    const names = Object.values(WRITTEN).flat();
    expect(Object.keys(WRITTEN).filter((name) => !elements.has(name))).toEqual([]);
    expect([...names, ...WRITTEN_EVERYWHERE].filter((name) => !attributes.has(name))).toEqual([]);
  });

  it('lets every part of a formula through', () => {
    expect([...MATH_TAGS].filter((name) => !mathElements.has(name))).toEqual([]);
    expect(MATH_ATTRIBUTES.filter((name) => !attributes.has(name))).toEqual([]);
  });

  it('has nothing on it that runs, loads documents or takes input', () => {
    const risky = 'script style link meta base iframe frame object embed form input button textarea select svg video';
    expect(risky.split(' ').filter((name) => elements.has(name))).toEqual([]);
    expect([...attributes].filter((name) => /^on|^style$|^class$|^srcdoc$|^action$|^href.+/.test(name))).toEqual([]);
  });
});
