// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { FailureError } from '../../../src/outcome';
import type { FullSizeEffects } from '../../../src/reader/pictures/use-full-size';
import { ReadingSurface } from '../../../src/reader/reading-surface';
import { sampleArticle } from '../../sample-article';
import { clear, click, press, settle, show } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';

afterEach(clear);

const PICTURES = ['1', '2'].map((name) => ({
  url: `https://p.example/${name}`,
  original: `https://p.example/full-${name}`,
}));

async function showFullSize(over: Partial<FullSizeEffects> | undefined) {
  const asked: string[][] = [];
  const calls: string[] = [];
  const fullSize: FullSizeEffects = {
    larger: async () => PICTURES,
    async requestHosts(urls) {
      asked.push(urls);
      return true;
    },
    keepLarger: async (pictures) => pictures.length,
    onLarger: () => void calls.push('shown'),
    ...over,
  };
  await show(
    <ReadingSurface
      article={sampleArticle()}
      surface="tab"
      imageSource={async (url) => url}
      missingText=""
      effects={fakeReaderEffects(over && { fullSize })}
      commands={null}
      shortcuts={{}}
    />,
  );
  await press('w');
  await settle();
  return { asked, calls };
}
const told = () => document.querySelector('section.cut-status:not([hidden]) [role=status]')?.textContent;

it('says how many pictures the page has larger, and fetches them with one permission', async () => {
  const { asked, calls } = await showFullSize({});
  expect(told()).toBe('The page has 2 pictures in a larger size than the one for reading.');
  await click('Keep them in full size');
  expect(asked).toEqual([PICTURES.map(({ original }) => original)]);
  expect(told()).toBe('2 pictures are kept in full size.');
  expect(calls).toEqual(['shown']);
});

it('tells how far it is, and what could not be had', async () => {
  let end = (_: number) => {};
  const came = new Promise<number>((goOn) => {
    end = goOn;
  });
  await showFullSize({
    keepLarger(pictures, progress) {
      progress(1);
      return came.then(() => pictures.length - 1);
    },
  });
  await click('Keep them in full size');
  expect(told()).toBe('Fetching in full size… picture 1 of 2');
  end(1);
  await settle();
  expect(told()).toBe('1 picture is kept in full size. 1 could not be had, and stays as it is.');
});

it('says where there is none larger, where the reader says no, and what went wrong', async () => {
  await showFullSize({ larger: async () => [] });
  expect(told()).toMatch(/is not known to have any picture/);
  clear();
  const { calls } = await showFullSize({ requestHosts: async () => false });
  await click('Keep them in full size');
  expect(told()).toMatch(/^Without that permission/);
  expect(calls).toEqual([]);
  clear();
  await showFullSize({
    keepLarger: async () => {
      throw new FailureError('library-full', 'No space.');
    },
  });
  await click('Keep them in full size');
  expect(told()).toMatch(/^The disk is full/);
});

it('is not offered for what is not kept', async () => {
  await showFullSize(undefined);
  expect(document.body.textContent).not.toContain('Pictures in full size');
  expect(told()).toBeUndefined();
});
