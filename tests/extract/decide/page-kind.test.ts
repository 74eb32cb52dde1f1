import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isPerhapsThread, isThread, kindOf } from '../../../src/extract/decide/page-kind';
import { pageSignals } from '../../../src/extract/decide/page-signals';
import { raiseComments } from '../../../src/extract/decide/raise-comments';
import { cutOf } from './cut-of';

function seen(head: string, body: string, url = 'https://quay.example/') {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window;
  const { view } = cutOf(document.body.innerHTML, [0.5]);
  const table = { ...view.table, nodes: [document.body, ...view.table.nodes.slice(1)] };
  const page = { ...view, table };
  return [page, pageSignals(page)] as const;
}

test.each([
  'https://boats.example/forum/knots/14-bowline',
  'https://boats.example/viewtopic.php?t=4',
  'https://community.boats.example/a-question',
  'https://boats.example/questions/81/how-to-tar',
  'https://boats.example/t/tar/12',
])('%s is the address of a thread', (address) => {
  const [view, signals] = seen('', '<p>Tar.</p>', address);
  expect(isThread(view, signals)).toBe(true);
});

test.each([
  'https://boats.example/2024/five-questions-for-a-sailor',
  'https://boats.example/news/community-meets',
  'https://boats.example/news/topics-of-the-year',
  'https://boats.example/#/forum/',
])('%s is not', (address) => {
  const [view, signals] = seen('', '<p>Tar.</p>', address);
  expect(isThread(view, signals)).toBe(false);
});

test.each([
  'https://boats.example/item?id=4081',
  'https://boats.example/index.php?topic=81.0',
  'https://boats.example/s/k2lqzt/tar',
  'https://boats.example/rigging/issues/12',
  'https://boats.example/support/topic/tar-on-deck/',
  'https://boats.example/rope-and-tar-t812.html',
])('%s is the address of a thread only if there are posts', (address) => {
  const [view, signals] = seen('', '<p>Tar.</p>', address);
  expect(isThread(view, signals)).toBe(false);
  expect(isPerhapsThread(view, signals)).toBe(true);
});

test('a story is none, whatever is on its page', () => {
  expect(isPerhapsThread(...seen('', '<p>Tar.</p>', 'https://boats.example/news/tar-on-deck'))).toBe(false);
});

test('the page says where it is, and one that has the data of a thread is one', () => {
  const canonical = '<link rel="canonical" href="https://boats.example/threads/tar.81/">';
  expect(isThread(...seen(canonical, '<p>Tar.</p>'))).toBe(true);
  const data = '<script type="application/ld+json">{"@type":"QAPage"}</script>';
  expect(isThread(...seen(data, '<p>Tar.</p>'))).toBe(true);
});

test('a dated article of a board is an article', () => {
  const head =
    '<meta property="article:published_time" content="2024-01-01"><script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  expect(isThread(...seen(head, '<p>Tar.</p>', 'https://boats.example/forum/news'))).toBe(false);
});

test('what is an article among documents is documentation, what is none and mostly links a listing', () => {
  const documents = seen('', '<p>Tar.</p>', 'https://boats.example/docs/tar');
  expect(kindOf(...documents, true)).toBe('documentation');
  expect(kindOf(...seen('', '<p><a href="/tar">Tar and rope</a></p>'), false)).toBe('listing');
  expect(kindOf(...seen('', '<p>Tar.</p>'), false)).toBe('other');
});

test('in a thread what is named as a comment is likelier, the rest is as likely as it was', () => {
  const { view } = cutOf('<p>Tar.</p><div class="comments"><p>Rope.</p></div>', [0.4, 0.4]);
  const [post = 0, comment = 0] = raiseComments({
    view,
    features: new Float32Array(),
    scores: Float32Array.of(0.4, 0.4),
  });
  expect(post).toBeCloseTo(0.4);
  expect(comment).toBeCloseTo(0.83, 2);
});
