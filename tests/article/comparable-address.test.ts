import { describe, expect, it } from 'vitest';
import { comparableAddress } from '../../src/article/comparable-address';

const PLAIN = 'https://harbour.example/2031/05/lanterns?page=2&q=tide';

describe('the comparable form of an address', () => {
  it.each([
    ['http', 'http://harbour.example/2031/05/lanterns?page=2&q=tide'],
    ['www', 'https://www.harbour.example/2031/05/lanterns?page=2&q=tide'],
    ['host in capitals', 'HTTPS://WWW.Harbour.Example/2031/05/lanterns?page=2&q=tide'],
    ['default port', 'https://harbour.example:443/2031/05/lanterns?page=2&q=tide'],
    ['default port of http', 'http://harbour.example:80/2031/05/lanterns?page=2&q=tide'],
    ['trailing slash', 'https://harbour.example/2031/05/lanterns/?page=2&q=tide'],
    ['trailing dot of the host', 'https://harbour.example./2031/05/lanterns?page=2&q=tide'],
    ['fragment', 'https://harbour.example/2031/05/lanterns?page=2&q=tide#comments'],
    ['text fragment', 'https://harbour.example/2031/05/lanterns?page=2&q=tide#:~:text=lamp'],
    ['order of parameters', 'https://harbour.example/2031/05/lanterns?q=tide&page=2'],
    ['campaign', 'https://harbour.example/2031/05/lanterns?utm_source=letter&page=2&UTM_Medium=mail&q=tide'],
    ['click identifiers', 'https://harbour.example/2031/05/lanterns?fbclid=a1&gclid=b2&page=2&q=tide&mc_cid=c3'],
    ['advertiser', 'https://harbour.example/2031/05/lanterns?hsa_cam=1&elqTrackId=2&page=2&q=tide&rdt_cid=3'],
    ['user name', 'https://ada:pass@harbour.example/2031/05/lanterns?page=2&q=tide'],
    ['spaces around it', '  https://harbour.example/2031/05/lanterns?page=2&q=tide\n'],
  ])('is the same whatever the %s', (_what, address) => {
    expect(comparableAddress(address)).toBe(PLAIN);
  });

  it.each([
    ['path', 'https://harbour.example/2031/05/Lanterns?page=2&q=tide'],
    ['parameter', 'https://harbour.example/2031/05/lanterns?page=3&q=tide'],
    ['port', 'https://harbour.example:8443/2031/05/lanterns?page=2&q=tide'],
    ['subdomain', 'https://news.harbour.example/2031/05/lanterns?page=2&q=tide'],
    ['route behind #!', `${PLAIN}#!/letters`],
    ['route behind #/', `${PLAIN}#/letters`],
  ])('differs with the %s', (_what, address) => {
    expect(comparableAddress(address)).not.toBe(PLAIN);
  });

  it('keeps apart two routes of one application', () => {
    expect(comparableAddress('https://app.example/#!/a')).not.toBe(comparableAddress('https://app.example/#!/b'));
  });

  it('keeps the order of parameters that share a name', () => {
    const [ab, ba] = ['https://a.example/?x=1&x=2', 'https://a.example/?x=2&x=1'].map(comparableAddress);
    expect(ab).not.toBe(ba);
  });

  it('leaves a host alone that is only www and one more label', () => {
    expect(comparableAddress('https://www.example/')).toBe('https://www.example/');
  });

  it.each([
    '',
    'no address',
    'http://',
    'https://[::1',
    'about:blank',
    'data:text/plain,a#b',
    '\ud800',
    'file:///a/b#c',
  ])('does not throw on %j', (address) => {
    expect(typeof comparableAddress(address)).toBe('string');
  });

  it('is comparable already', () => {
    expect(comparableAddress(comparableAddress(`${PLAIN}#!x`))).toBe(comparableAddress(`${PLAIN}#!x`));
  });
});
