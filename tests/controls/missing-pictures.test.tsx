// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { MissingPicture } from '../../src/controls/missing-list';
import { MissingPictures } from '../../src/controls/missing-pictures';
import { FailureError } from '../../src/outcome';
import { clear, click, show, textOf } from '../show';

afterEach(clear);

const LAMP = 'https://p.example/lamp.jpg';
const BELL = 'https://q.example/bell.png';

/** A notice of pictures of which some come when they are fetched. */
async function showMissing(missing: MissingPicture[], come: string[] = [], fails = false) {
  let left = missing;
  const effects = {
    missingImages: async () => left,
    requestHosts: async () => true,
    async completeImages() {
      if (fails) throw new FailureError('library-full', 'No space.');
      left = left.filter(({ url }) => !come.includes(url));
      return come.length;
    },
  };
  await show(<MissingPictures id="kept" count={missing.length} effects={effects} onCompleted={() => {}} />);
}
const listed = () =>
  [...document.querySelectorAll('.missing-list li')].map((item) => [
    item.querySelector('a')?.getAttribute('href'),
    item.querySelector('span')?.textContent,
  ]);

it('tells of each picture that is missing its address and why', async () => {
  await showMissing([
    { url: LAMP, missing: 'permission' },
    { url: BELL, missing: 'not-found' },
  ]);
  expect(listed()).toEqual([
    [LAMP, 'Its host is not allowed yet'],
    [BELL, 'It is not there any more'],
  ]);
  expect(document.querySelector('.missing-list')?.hasAttribute('open')).toBe(false);
});

it('lists what is left after one permission for all', async () => {
  const missing = [LAMP, BELL].map((url): MissingPicture => ({ url, missing: 'permission' }));
  await showMissing(missing, [LAMP]);
  await click('Fetch the pictures');
  expect(listed().map(([url]) => url)).toEqual([BELL]);
  expect(textOf('.missing p')).toBe('1 picture is not to be had any more.');
});

it('says why the library could not take them, and offers to try again', async () => {
  await showMissing([{ url: LAMP, missing: 'offline' }], [], true);
  await click('Fetch the pictures');
  expect(textOf('.missing p')).toMatch(/^The disk is full/);
  expect(document.querySelector('.missing button:not(:disabled)')).not.toBeNull();
});
