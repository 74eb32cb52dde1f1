import { expect, test } from 'vitest';
import { dropNamedAgainst } from '../../../src/extract/decide/drop-named-against';
import { dropRepeats } from '../../../src/extract/decide/drop-repeats';
import { keepCaptions } from '../../../src/extract/decide/keep-captions';
import { keepHeadings } from '../../../src/extract/decide/keep-headings';
import { keepIntroducedLists } from '../../../src/extract/decide/keep-introduced-lists';
import { keptAfter } from './cut-of';

const prose = (start: string) =>
  `${start} kept a ledger of every boat, its cargo, its master and the day it left the quay.`;
const p = (start: string, className = '') => `<p class="${className}">${prose(start)}</p>`;

test('a name that most of the kept text carries says nothing of it', () => {
  const body = `<div class="in-text-ad">${p('First clerks')}${p('Second clerks')}</div>${p('Third clerks')}`;
  expect(keptAfter(dropNamedAgainst(false), body, [0.7, 0.7, 0.9])).toHaveLength(3);
});

test('a box that is named as a promotion goes, unless its score leaves no doubt', () => {
  const text = ['First', 'Second', 'Third', 'Fourth'].map((start) => p(`${start} clerks`)).join('');
  const body = `${text}<div class="newsletter-signup">${p('Our post')}</div>`;
  expect(keptAfter(dropNamedAgainst(false), body, [0.9, 0.9, 0.9, 0.9, 0.7])).not.toContain('Our post');
  expect(keptAfter(dropNamedAgainst(false), body, [0.9, 0.9, 0.9, 0.9, 0.9])).toContain('Our post');
});

test('a consent notice goes however long it is, and what is left is judged without it', () => {
  const text = ['First', 'Second', 'Third'].map((start) => p(`${start} clerks`)).join('');
  const notice = ['We', 'You', 'They', 'All'].map((start) => p(`${start} cookies`)).join('');
  const body = `<div class="sponsored-story">${text}</div><div id="cookie-notice">${notice}</div>`;
  const kept = ['First clerks', 'Second clerks', 'Third clerks'];
  expect(keptAfter(dropNamedAgainst(false), body, [0.6, 0.6, 0.6, 0.9, 0.9, 0.9, 0.9])).toEqual(kept);
});

test('comments go with an article however well they read, and stay with a thread', () => {
  const text = ['First', 'Second', 'Third'].map((start) => p(`${start} clerks`)).join('');
  const body = `${text}<div class="comments">${p('I never')}</div>`;
  expect(keptAfter(dropNamedAgainst(false), body, [0.9, 0.9, 0.9, 0.95])).not.toContain('I never');
  expect(keptAfter(dropNamedAgainst(true), body, [0.9, 0.9, 0.9, 0.6])).toContain('I never');
});

test('where comments are all there is, they stay', () => {
  const body = `<p>Two words</p><div class="comments">${p('I never')}${p('I always')}</div>`;
  expect(keptAfter(dropNamedAgainst(false), body, [0.9, 0.9, 0.9])).toHaveLength(3);
});

test('of two equal blocks the likelier stays, of two that are equally likely the first', () => {
  const body = `<div>${p('The clerks')}</div><div>${p('The clerks')}</div>`;
  const kept = (scores: number[]) => keptAfter(dropRepeats, `${body}${p('Other clerks')}`, [...scores, 0.9]);
  expect(kept([0.6, 0.9])).toEqual(['The clerks', 'Other clerks']);
  expect(kept([0.9, 0.9])).toHaveLength(2);
});

test('a repeat of three is found, and texts that only count alike are none', () => {
  const body = [p('The clerks'), p('The clerks'), p('The clocks'), p('The clerks')].join('');
  expect(keptAfter(dropRepeats, body, [0.6, 0.9, 0.9, 0.9])).toEqual(['The clerks', 'The clocks']);
});

test('an opening paragraph that is set as a heading is text, a heading without text below it goes', () => {
  const body = `<h3>${prose('The harbour')}</h3><h3>Two words</h3><h2>Elsewhere today</h2>`;
  expect(keptAfter(keepHeadings, body, [0.8, 0.8, 0.8])).toEqual(['The harbour']);
});

test("a heading right above another of its level stays where it clearly is the text's", () => {
  const body = `<h2>Two ledgers</h2><h2>The first</h2>${p('The clerks')}`;
  expect(keptAfter(keepHeadings, body, [0.8, 0.8, 0.9])).toContain('Two ledgers');
  expect(keptAfter(keepHeadings, body, [0.55, 0.8, 0.9])).not.toContain('Two ledgers');
});

test('an unlikely heading is kept for the text of its own box, not for the text that follows the box', () => {
  const before = p('Old clerks');
  const heading = '<h2>More films</h2>';
  const inBox = `${before}<div>${heading}</div>${p('The clerks')}`;
  expect(keptAfter(keepHeadings, inBox, [0.9, 0.1, 0.9])).not.toContain('More films');
  expect(keptAfter(keepHeadings, inBox, [0.9, 0.4, 0.9])).toContain('More films');
  expect(keptAfter(keepHeadings, `${before}<div>${heading}${p('The clerks')}</div>`, [0.9, 0.1, 0.9])).toContain(
    'More films',
  );
});

test('a heading that a table of contents leads to is none of it', () => {
  const heading = '<h2 id="toc-1">The boats</h2>';
  expect(keptAfter(keepHeadings, `${p('Old clerks')}${heading}${p('The clerks')}`, [0.9, 0.4, 0.9])).toContain(
    'The boats',
  );
  const inBox = `${p('Old clerks')}<div id="toc">${heading}</div>${p('The clerks')}`;
  expect(keptAfter(keepHeadings, inBox, [0.9, 0.4, 0.9])).not.toContain('The boats');
});

test('the heading of a card goes, the heading that is a link stays', () => {
  const card = `<a href="/films"><h3>Two films</h3><span>today</span></a>${p('The clerks')}`;
  expect(keptAfter(keepHeadings, `${p('Old clerks')}${card}`, [0.9, 0.7, 0.1, 0.9])).not.toContain('Two films');
  const linked = `<a href="/films"><h3>Two films</h3></a>${p('The clerks')}`;
  expect(keptAfter(keepHeadings, `${p('Old clerks')}${linked}`, [0.9, 0.7, 0.9])).toContain('Two films');
});

const links = '<ul><li><a href="/a">The tide table</a></li><li><a href="/b">The weir inn</a></li></ul>';

test('a list of links below a kept line that ends in a colon is what the line speaks of', () => {
  const kept = (line: string, scores: number[]) =>
    keptAfter(keepIntroducedLists, `<div>${p('The clerks')}<p>${line}</p>${links}</div>`, scores);
  expect(kept('He named these two:', [0.9, 0.6, 0.3, 0.3])).toContain('The weir');
  expect(kept('He named no others.', [0.9, 0.6, 0.3, 0.3])).not.toContain('The weir');
  expect(kept('He named these two:', [0.9, 0.2, 0.3, 0.3])).not.toContain('The weir');
  expect(kept('He named these two:', [0.9, 0.6, 0.05, 0.05])).not.toContain('The weir');
});

test('a list of links with a name of its own is no part of the line above', () => {
  const named = links.replace('<ul>', '<ul class="related-posts">');
  const body = `<div>${p('The clerks')}<p>He named these two:</p>${named}</div>`;
  expect(keptAfter(keepIntroducedLists, body, [0.9, 0.6, 0.3, 0.3])).not.toContain('The weir');
});

test('a text below a picture stays where pictures are all there is around it', () => {
  const item = (start: string) => `<div><figure><img src="a.png"><p>${prose(start)}</p></figure></div>`;
  const body = `${item('Red boats')}${item('Blue boats')}<p>Buy our calendar, our mug and our other mug, all of them today.</p>`;
  expect(keptAfter(keepCaptions, body, [0.8, 0.8, 0.1])).toEqual(['Red boats', 'Blue boats']);
});
