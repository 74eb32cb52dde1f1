import { expect, test } from 'vitest';
import { dropNamedAgainst } from '../../../src/extract/decide/drop-named-against';
import { dropRepeats } from '../../../src/extract/decide/drop-repeats';
import { keepCaptions } from '../../../src/extract/decide/keep-captions';
import { keepHeadings } from '../../../src/extract/decide/keep-headings';
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

test('a text below a picture stays where pictures are all there is around it', () => {
  const item = (start: string) => `<div><figure><img src="a.png"><p>${prose(start)}</p></figure></div>`;
  const body = `${item('Red boats')}${item('Blue boats')}<p>Buy our calendar, our mug and our other mug, all of them today.</p>`;
  expect(keptAfter(keepCaptions, body, [0.8, 0.8, 0.1])).toEqual(['Red boats', 'Blue boats']);
});
