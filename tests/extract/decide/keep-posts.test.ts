import { expect, test } from 'vitest';
import { judgePage } from '../../../src/extract/decide/judge-page';
import { keepPosts } from '../../../src/extract/decide/keep-posts';
import { findPosts } from '../../../src/extract/thread/find-posts';
import { cutOf, keptAfter } from './cut-of';

const LONG = 'Long enough to be running text, as it has commas and more than eight words.';
const post = (name: string, text: string) =>
  `<div class="post"><a href="/members/${name}">${name}</a><div class="text"><p>${text}</p><p>Bye now.</p></div><p>Report this</p></div>`;
const style = { language: 'en', isDayFirst: false };

function keptOf(page: string, scores: number[]): string[] {
  const thread = findPosts(cutOf(page, scores), style);
  if (!thread) throw new Error('no posts');
  return keptAfter(keepPosts(thread), page, scores);
}

test('of each post its text is kept, however little it scores, and nothing around it', () => {
  const page = post('una', `First of all, ${LONG}`) + post('brand', `Then again, ${LONG}`);
  expect(keptOf(page, [0.6, 0.9, 0.1, 0.6, 0.6, 0.9, 0.1, 0.1])).toEqual([
    'First of',
    'Bye now.',
    'Then again,',
    'Bye now.',
  ]);
});

test('what stands between and below posts that are the text is no part of it, what stands above may be', () => {
  const page = `<p>Above all, ${LONG}</p>${post('una', `First of all, ${LONG}`)}<p>Between them, ${LONG}</p>${post('brand', `Then again, ${LONG} ${LONG}`)}<p>Below all, ${LONG}</p>`;
  const scores = [0.9, 0.6, 0.9, 0.6, 0.1, 0.9, 0.6, 0.9, 0.6, 0.1, 0.1];
  expect(keptOf(page, scores)).toEqual(['Above all,', 'First of', 'Bye now.', 'Then again,', 'Bye now.']);
});

test('a line in the text that says who and when is written above it instead', () => {
  const signed = (name: string, text: string) =>
    `<li class="comment"><p>${text}</p><p>by <a href="/members/${name}">${name}</a></p></li>`;
  const page = `<ul>${signed('una', `First of all, ${LONG}`)}${signed('brand', `Then again, ${LONG}`)}</ul>`;
  expect(keptOf(page, [0.9, 0.9, 0.9, 0.9])).toEqual(['First of', 'Then again,']);
});

test('a page is as surely one to read as its text is made of posts', () => {
  const page = post('una', `First of all, ${LONG}`) + post('brand', `Then again, ${LONG}`);
  const cut = { ...cutOf(page, [0.1, 0.6, 0.6, 0.1, 0.1, 0.6, 0.6, 0.1]), chance: 0.05, kind: 'thread' as const };
  const thread = findPosts(cut, style);
  expect(judgePage(cut).confidence).toBeLessThan(0.3);
  expect(judgePage({ ...cut, ...(thread && { thread }) }).confidence).toBeGreaterThan(0.7);
});
