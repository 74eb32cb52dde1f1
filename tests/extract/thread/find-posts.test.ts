import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findContainers } from '../../../src/extract/page/find-containers';
import { measurePage } from '../../../src/extract/page/measure-page';
import { blockText } from '../../../src/extract/page/page-table';
import { scanPage } from '../../../src/extract/page/scan-page';
import { findPosts } from '../../../src/extract/thread/find-posts';
import { blocksIn } from '../../../src/extract/thread/post-bodies';

const SAYS = 'I have tried that with tar, with wax and with nothing at all, and it made no difference.';
const ASKS = 'Does anybody here still tar the standing rigging, and if so, how often and with what?';

/** The posts of a page of which the score keeps every block: "who, whom they answer, when: what". */
function postsIn(body: string): string[] {
  const { document } = new JSDOM(`<body>${body}</body>`, { url: 'https://boats.example/' }).window;
  const table = scanPage(document.body);
  const measures = measurePage(table);
  const view = { table, measures, containers: findContainers(table, measures) };
  const kept = new Uint8Array(table.blocks.length).fill(1);
  const thread = findPosts({ view, kept }, { language: 'en', isDayFirst: false });
  return (thread?.posts ?? []).map(({ author, answers, posted, body: ranges }) => {
    const texts = [...blocksIn(table, ranges)]
      .filter((block) => !thread?.labels.has(block.index))
      .map((block) => blockText(table, block));
    return `${[author ?? '?', answers, posted].filter(Boolean).join(', ')}: ${texts.join(' / ')}`;
  });
}

const post = (head: string, text: string) => `<div class="post"><div class="head">${head}</div><p>${text}</p></div>`;
const member = (name: string) => `<a href="/members/${name}">${name}</a>`;

test('posts are the elements that are named alike and say who wrote them', () => {
  expect(postsIn(post(member('una'), ASKS) + post(member('brand'), SAYS))).toEqual([`una: ${ASKS}`, `brand: ${SAYS}`]);
});

test('sections of one page that name nobody are no posts', () => {
  const section = (text: string) => `<section class="part"><h2>Tar</h2><p>${text}</p></section>`;
  expect(postsIn(section(ASKS) + section(SAYS))).toEqual([]);
});

test('one and the same name everywhere is a label, and so is what leads to one member here and to another there', () => {
  const admin = '<span class="author">Admin</span>';
  expect(postsIn(post(admin, ASKS) + post(admin, SAYS))).toEqual([]);
  const profile = (id: number, label: string) => `<a href="/members/${id}">${label}</a>`;
  const page =
    post(profile(1, 'Profile'), ASKS) + post(profile(2, 'Profile'), SAYS) + post(profile(3, 'Your profile'), SAYS);
  expect(postsIn(page)).toEqual([]);
});

test('a letter in place of a picture, a role and a count of posts are no names', () => {
  const head = (name: string, role: string) =>
    `<a href="/u/${name}">${name[0]?.toUpperCase()}</a><b class="author-role">${role}</b><b class="author">${name}</b><a href="/search?author=${name}">12</a>`;
  const page = post(head('una', 'Bosun'), ASKS) + post(head('brand', 'Cook'), SAYS);
  expect(postsIn(page)).toEqual([`una: ${ASKS}`, `brand: ${SAYS}`]);
});

test('around a name stands what else is shown of its member', () => {
  const head = (name: string) => `<div class="post-author"><span class="username">${name}</span> <i>Bosun</i></div>`;
  expect(postsIn(post(head('una'), ASKS) + post(head('brand'), SAYS))).toEqual([`una: ${ASKS}`, `brand: ${SAYS}`]);
});

test('a member whose name is in another colour is one, and so is a guest without a name', () => {
  const page =
    post(member('una'), ASKS) +
    post(member('brand'), SAYS) +
    post(`<a class="in-red" href="/members/ivo">ivo</a>`, SAYS) +
    post(member('una'), SAYS) +
    post('Guest', SAYS);
  expect(postsIn(page).map((said) => said.split(':')[0])).toEqual(['una', 'brand', 'ivo', 'una', '?']);
});

test('who is mentioned in a post has not written it', () => {
  const mention = (name: string) => `${SAYS} Ask ${member(name)}, who would know, or should.`;
  expect(postsIn(post('', mention('ivo')) + post('', mention('ann')))).toEqual([]);
});

test('what boards tell their scripts, and what a custom element is called, is heard first', () => {
  const told = (name: string, text: string) =>
    `<article class="message" data-author="${name}"><p>${text}</p></article>`;
  expect(postsIn(told('una', ASKS) + told('brand', SAYS))).toEqual([`una: ${ASKS}`, `brand: ${SAYS}`]);
  const element = (name: string, text: string) => `<board-post author="${name}"><p>${text}</p></board-post>`;
  expect(postsIn(element('una', ASKS) + element('brand', SAYS))).toEqual([`una: ${ASKS}`, `brand: ${SAYS}`]);
});

test('where nothing is called a name, what stands out in every post is', () => {
  const page = (second: string) => post('<b>una</b>', ASKS) + post(second, SAYS) + post('<b>una</b>', SAYS);
  expect(postsIn(page('<b>brand</b>'))).toEqual([`una: ${ASKS}`, `brand: ${SAYS}`, `una: ${SAYS}`]);
  expect(postsIn(page('brand'))).toEqual([]);
});

test('the day that members joined is not the day of their posts', () => {
  const head = (name: string, joined: string, day: string) =>
    `${member(name)}<div class="left">${joined}</div><div class="right">${day}</div>`;
  const said = (first: string, second: string) =>
    postsIn(post(head('una', first, 'May 3, 2031'), ASKS) + post(head('brand', second, 'May 4, 2031'), SAYS)).map(
      (line) => line.split(':')[0],
    );
  expect(said('Joined: Jan 2, 2029', 'Joined: Feb 1, 2019')).toEqual(['una, 2031-05-03', 'brand, 2031-05-04']);
  expect(said('Jan 2, 2029', 'Feb 1, 2019')).toEqual(['una, 2031-05-03', 'brand, 2031-05-04']);
});

test('what a machine is told of the time is heard before what people are', () => {
  const head = (name: string, iso: string) =>
    `${member(name)}<div class="edited">Edited June 1, 2031</div><time datetime="${iso}">3 days ago</time>`;
  const page = post(head('una', '2031-05-03T08:00:00Z'), ASKS) + post(head('brand', '2031-05-04T09:30:00+02:00'), SAYS);
  expect(postsIn(page).map((said) => said.split(': ')[0])).toEqual([
    'una, 2031-05-03T08:00:00Z',
    'brand, 2031-05-04T09:30:00+02:00',
  ]);
});

test('the text of a post is what holds most of it, without signatures and hidden copies to quote from', () => {
  const full = (name: string, text: string) =>
    `<div class="post"><div class="head">${member(name)}<p class="rank">Bosun</p></div><div class="content"><div id="copy-${name.length}" hidden><p>${text}</p></div><p>${text}</p><p>Aye.</p></div><div class="signature"><p>${SAYS}</p></div></div>`;
  expect(postsIn(full('una', ASKS) + full('brand', SAYS))).toEqual([
    `una: ${ASKS} / ${ASKS} / Aye.`,
    `brand: ${SAYS} / ${SAYS} / Aye.`,
  ]);
});

test('an answer in an answer says whom it answers', () => {
  const reply = (name: string, text: string, inner = '') =>
    `<li class="reply"><div class="head">${member(name)}</div><div class="text"><p>${text}</p></div><ul>${inner}</ul></li>`;
  const page = `<ul>${reply('una', ASKS, reply('brand', SAYS, reply('ivo', SAYS)))}${reply('ann', SAYS)}</ul>`;
  expect(postsIn(page)).toEqual([`una: ${ASKS}`, `brand, una: ${SAYS}`, `ivo, brand: ${SAYS}`, `ann: ${SAYS}`]);
});

test('remarks on posts are not the posts, however many they are', () => {
  const remark = (name: string) =>
    `<li class="remark"><div class="copy">Not on my boat, and not on any that I know.</div><div>${member(name)}</div></li>`;
  const remarks = ['ivo', 'ann', 'brand', 'cai'].map(remark).join('');
  const text = `${SAYS} ${ASKS} ${SAYS}`;
  const answer = (name: string) =>
    `<div class="answer"><div class="text"><p>${text}</p></div><div class="head">${member(name)}</div><ul>${remarks}</ul></div>`;
  expect(postsIn(answer('una') + answer('brand'))).toEqual([`una: ${text}`, `brand: ${text}`]);
});

test('frameworks put a class of their own first', () => {
  const page = ['una', 'brand']
    .map(
      (name) => `<div class="row bar"><p>${ASKS}</p></div><div class="row message">${member(name)}<p>${SAYS}</p></div>`,
    )
    .join('');
  expect(postsIn(page).map((said) => said.split(':')[0])).toEqual(['una', 'brand']);
});
