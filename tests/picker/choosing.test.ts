import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { emptyChoice, toggleDropped, toggleKept } from '../../src/picker/choice';
import { type Direction, stepFrom } from '../../src/picker/step';

const { document } = new JSDOM(`<nav id=nav>Home</nav><main id=main><div id=wrap><div id=text>
<p id=one>It <b id=bold>rained</b>.</p><p id=empty></p><p id=two>It stopped.</p></div></div></main><footer id=foot>End</footer>`)
  .window;
const by = (id: string) => document.getElementById(id) as Element;
const ids = (elements: Element[]) => elements.map(({ id }) => id);
const isSeen = (element: Element) => element.textContent !== '';

describe('a step', () => {
  it.each<[string, Direction, string | undefined]>([
    ['one', 'next', 'two'],
    ['two', 'previous', 'one'],
    ['one', 'parent', 'text'],
    ['two', 'next', 'foot'],
    ['main', 'child', 'text'],
    ['one', 'child', 'bold'],
    ['bold', 'child', undefined],
    ['foot', 'next', undefined],
  ])('from %s to its %s leads to %s', (from, direction, to) => {
    expect(stepFrom(by(from), direction, isSeen)?.id).toBe(to);
  });

  it('passes over what shows nothing more, up to the body', () => {
    expect(stepFrom(by('text'), 'parent', isSeen)).toBe(document.body);
    expect(stepFrom(document.body, 'parent', isSeen)).toBeUndefined();
  });
});

describe('a choice', () => {
  it('takes in what was chosen inside what is added', () => {
    const choice = toggleKept(toggleKept(toggleKept(emptyChoice, by('one')), by('foot')), by('main'));
    expect(ids(choice.kept)).toEqual(['foot', 'main']);
    expect(ids(toggleKept(choice, by('main')).kept)).toEqual(['foot']);
  });

  it('leaves a part out of one that is wanted, and takes that back', () => {
    const choice = toggleDropped(toggleKept(emptyChoice, by('main')), by('one'));
    expect([ids(choice.kept), ids(choice.dropped)]).toEqual([['main'], ['one']]);
    expect(toggleDropped(choice, by('one')).dropped).toEqual([]);
    expect(ids(toggleKept(choice, by('one')).kept)).toEqual(['main', 'one']);
  });

  it('takes back a wanted part instead of leaving it out', () => {
    expect(toggleDropped(toggleKept(emptyChoice, by('one')), by('one'))).toEqual(emptyChoice);
    expect(toggleDropped(toggleKept(emptyChoice, by('one')), by('main')).kept).toEqual([]);
  });
});
