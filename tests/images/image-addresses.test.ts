import { describe, expect, it } from 'vitest';
import { hostPattern } from '../../src/images/host-pattern';
import { imageAddresses } from '../../src/images/image-addresses';

describe('the addresses of an article’s pictures', () => {
  it('come in order, the lead image first, each once', () => {
    const html = '<p><img src="https://a.example/1.png" alt=""><img alt="" src="https://a.example/2.png"></p>';
    expect(imageAddresses({ html, leadImage: { url: 'https://a.example/2.png' } })).toEqual([
      'https://a.example/2.png',
      'https://a.example/1.png',
    ]);
  });

  it('are unescaped, once', () => {
    const html = '<img src="https://a.example/i?w=1&amp;n=%22&amp;amp;x=&quot;y&quot;">';
    expect(imageAddresses({ html })).toEqual(['https://a.example/i?w=1&n=%22&amp;x="y"']);
  });

  it('leave out what is no web address', () => {
    expect(imageAddresses({ html: '<img src="data:image/gif;base64,R0lGOD"><img src="blob:x">' })).toEqual([]);
  });

  it('name their host in a match pattern without its port, which Firefox refuses', () => {
    expect(hostPattern('https://pictures.example:8443/a/b.png?c')).toBe('https://pictures.example/*');
  });
});
