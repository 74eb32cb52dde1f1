import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../src/outcome';

type Listener = (message: unknown, sender: object, sendResponse: (outcome: unknown) => void) => unknown;

const OWN_PAGE = { id: 'lectern', url: 'chrome-extension://lectern/src/popup/index.html' };

/** A browser whose messages go straight to its listeners, as JSON. The polyfill hands a browser like this through. */
const listeners: Listener[] = [];
let sender: object = OWN_PAGE;
const fakeBrowser = {
  runtime: {
    id: 'lectern',
    getURL: (path: string) => `chrome-extension://lectern/${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: (message: unknown) =>
      new Promise((resolve, reject) => {
        const crossed = JSON.parse(JSON.stringify(message));
        const respond = (outcome: unknown) => resolve(JSON.parse(JSON.stringify(outcome)));
        const isHeard = listeners.map((listener) => listener(crossed, sender, respond)).includes(true);
        if (!isHeard) reject(new Error('Receiving end does not exist.'));
      }),
  },
};
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
const { answer, caller, functionsOf } = await import('../src/messages');

const api = {
  add: (left: number, right: number) => left + right,
  nothing: () => undefined,
  optional: (given?: string) => given === undefined,
  fail: () => {
    throw new FailureError('library-full', 'No room.');
  },
};

beforeEach(() => {
  listeners.length = 0;
  sender = OWN_PAGE;
});

describe('a call across the extension', () => {
  it('answers with what the function returns', async () => {
    answer('sums', functionsOf(api));
    expect(await caller<typeof api>('sums').add(2, 3)).toBe(5);
    expect(await caller<typeof api>('sums').nothing()).toBeUndefined();
  });

  it('leaves an argument out that is undefined, where JSON would make null of it', async () => {
    answer('sums', functionsOf(api));
    expect(await caller<typeof api>('sums').optional(undefined)).toBe(true);
  });

  it('throws what the function threw, with its code', async () => {
    answer('sums', functionsOf(api));
    await expect(caller<typeof api>('sums').fail()).rejects.toMatchObject({ code: 'library-full' });
  });

  it('fails as unanswered where nobody listens', async () => {
    answer('others', functionsOf(api));
    await expect(caller<typeof api>('sums').add(2, 3)).rejects.toMatchObject({ code: 'unanswered' });
  });

  it('reaches only the part that it is addressed to', async () => {
    answer('differences', functionsOf({ add: (left: number, right: number) => left - right }));
    answer('sums', functionsOf(api));
    expect(await caller<typeof api>('sums').add(2, 3)).toBe(5);
  });

  it('is not answered for a web page, a content script or another extension', async () => {
    answer('sums', functionsOf(api));
    for (const stranger of [
      { id: 'lectern', url: 'https://page.example/' },
      { id: 'other', url: 'chrome-extension://other/page.html' },
      { id: 'lectern' },
    ]) {
      sender = stranger;
      await expect(caller<typeof api>('sums').add(2, 3)).rejects.toMatchObject({ code: 'unanswered' });
    }
  });

  it('cannot reach what is not a function of its own', async () => {
    answer('sums', functionsOf(api));
    const anything = caller<{ toString: () => string; constructor: () => string }>('sums');
    await expect(anything.constructor()).rejects.toMatchObject({ code: 'unexpected' });
  });
});
