import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { iconAddresses } from '../../src/images/icon-addresses';

function addresses(head: string, url = 'https://tide.example/notices/1'): string[] {
  return iconAddresses(new JSDOM(`<head>${head}</head>`, { url }).window.document);
}
const link = (name: string, more = '') => `<link rel="icon" href="/${name}" ${more}>`;
const names = (head: string) => addresses(head).map((address) => address.replace('https://tide.example/', ''));

describe('the icon of a site', () => {
  it('is the one that fits a line of text, of those that are declared', () => {
    const sizes = [16, 32, 48, 192].map((side) => link(`${side}.png`, `sizes="${side}x${side}"`));
    expect(names(sizes.join(''))).toEqual(['48.png', '32.png', '192.png']);
  });

  it('may be a drawing, which fits anywhere', () => {
    expect(names(link('a.png', 'sizes="16x16"') + link('b.svg'))).toEqual(['b.svg', 'a.png']);
    expect(names(link('a.png', 'sizes="48x48"') + link('b', 'type="image/svg+xml"'))[0]).toBe('b');
  });

  it('is rather a large one than one of unknown size, and that rather than a small one', () => {
    const touch = '<link rel="apple-touch-icon" href="/touch.png">';
    const old = '<link rel="shortcut icon" href="/old.ico">';
    expect(names(link('16.png', 'sizes="16x16"') + old + touch)).toEqual(['touch.png', 'old.ico', '16.png']);
    expect(names(link('both.ico', 'sizes="16x16 32x32"') + old)[0]).toBe('both.ico');
  });

  it('is looked for where browsers do when the page declares none', () => {
    expect(addresses('')).toEqual(['https://tide.example/favicon.ico']);
    expect(addresses('', 'about:blank')).toEqual([]);
  });

  it('is not asked for where the page says that there is none', () => {
    expect(addresses('<link rel="icon" href="data:,">')).toEqual([]);
    expect(addresses('<link rel="icon" href="javascript:alert(1)">')).toEqual([]);
  });

  it('may stand in the page itself, and is not the one for dark colours', () => {
    const inPage = 'data:image/svg+xml,<svg/>';
    const dark = link('dark.png', 'sizes="32x32" media="(prefers-color-scheme: dark)"');
    expect(addresses(`${dark}<link rel="icon" href="${inPage}">`)).toEqual([inPage]);
  });
});
