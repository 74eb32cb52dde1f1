// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { printedAddress, readerTabAddress, readerTabSubject } from '../../src/reader-tab/handover';
import { printIfAsked } from '../../src/reader-tab/print-if-asked';
import { settle } from '../show';

const SUBJECT = { page: '7', source: 'https://ledger.example/drain' };

/** A window at an address of ours; `late` runs what waits for its time. */
function windowAt(address: string) {
  const calls: string[] = [];
  const later: (() => void)[] = [];
  const window = {
    document,
    location: { href: `https://extension.example${address}` } as Location,
    history: { state: null, replaceState: (_: unknown, __: string, url: URL) => calls.push(url.search) } as never,
    requestAnimationFrame(run: FrameRequestCallback) {
      run(0);
      return 0;
    },
    setTimeout: ((run: () => void) => later.push(run)) as never,
    print: () => calls.push('printed'),
  };
  return {
    window,
    calls,
    late: () => {
      for (const run of later) run();
    },
  };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a reader tab that is to be printed', () => {
  it('shows the same article as one that is not', () => {
    const address = printedAddress(readerTabAddress(SUBJECT));
    expect(readerTabSubject(new URL(address, 'https://extension.example').search)).toEqual(SUBJECT);
  });

  it('is not printed where nobody asked', async () => {
    const { window, calls } = windowAt(readerTabAddress(SUBJECT));
    await printIfAsked(window);
    expect(calls).toEqual([]);
  });

  it('prints once, and takes that out of its address so that a reload does not', async () => {
    const { window, calls } = windowAt(printedAddress(readerTabAddress(SUBJECT)));
    await printIfAsked(window);
    expect(calls).toEqual([`?${new URLSearchParams(SUBJECT)}`, 'printed']);
  });

  it('waits for the pictures that are still to come, those further down too, but not for ever', async () => {
    const pending = () => {
      const image = document.createElement('img');
      image.loading = 'lazy';
      Object.defineProperty(image, 'complete', { value: false });
      document.body.append(image);
      return image;
    };
    const images = [pending(), pending()];
    const first = windowAt(printedAddress(readerTabAddress(SUBJECT)));
    const printing = printIfAsked(first.window);
    await settle();
    expect(images.map(({ loading }) => loading)).toEqual(['eager', 'eager']);
    images[0]?.dispatchEvent(new Event('load'));
    await settle();
    expect(first.calls).not.toContain('printed');
    images[1]?.dispatchEvent(new Event('error'));
    await printing;
    expect(first.calls).toContain('printed');

    const second = windowAt(printedAddress(readerTabAddress(SUBJECT)));
    const late = printIfAsked(second.window);
    await settle();
    second.late();
    await late;
    expect(second.calls).toContain('printed');
  });
});
