import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { largerPictures } from '../../src/extract/larger-pictures';

const PAGE = 'https://tide.example/notices/1';

/** Pairs of file names: at reading size, and in full size. */
function larger(body: string): string[][] {
  const { document } = new JSDOM(body).window;
  const name = (url: string) => url.replace('https://tide.example/', '');
  return largerPictures(document, PAGE).map(({ url, original }) => [name(url), name(original)]);
}

describe('the larger pictures of a page', () => {
  it('are the widest of those that come in several sizes', () => {
    const srcset = '/800.jpg 800w, /1600.jpg 1600w, /4000.jpg 4000w';
    expect(larger(`<img src="/800.jpg" srcset="${srcset}">`)).toEqual([['1600.jpg', '4000.jpg']]);
    expect(larger(`<picture><source srcset="${srcset}"><img src="/800.jpg"></picture>`)).toEqual([
      ['1600.jpg', '4000.jpg'],
    ]);
  });

  it('are the files that pictures lead to', () => {
    expect(larger('<a href="/full.JPG?x=1"><img src="/small.jpg"></a>')).toEqual([['small.jpg', 'full.JPG?x=1']]);
    expect(larger('<a href="/a-page-of-it"><img src="/small.jpg"></a>')).toEqual([]);
  });

  it('are none where one size is all there is', () => {
    expect(larger('<img src="/800.jpg"><img src="/lamp.jpg" srcset="/lamp.jpg 1200w">')).toEqual([]);
    expect(larger('<a href="/lamp.jpg"><img src="/lamp.jpg"></a>')).toEqual([]);
  });
});
