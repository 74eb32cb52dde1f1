// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadingSurface } from '../../../src/reader/reading-surface';
import { fakeCopying } from '../../copying/fake-copying';
import { sampleArticle } from '../../sample-article';
import { clear, settle, show } from '../../show';
import { fakeReaderEffects } from '../fake-reader-effects';
import { fakeStanding } from '../standing/fake-standing';
import { fakeTimeEffects } from './fake-time-effects';

// jsdom's window is never in front.
beforeEach(() => {
  document.hasFocus = () => true;
});
afterEach(clear);

async function showReading({ isCounted, isPrivate = false }: { isCounted?: boolean; isPrivate?: boolean }) {
  const time = fakeTimeEffects();
  const copying = fakeCopying();
  if (isCounted !== undefined) await time.effects.isCounted.write(isCounted);
  const standing = fakeStanding(undefined, { isPrivate: async () => isPrivate }).effects;
  await show(
    <ReadingSurface
      article={sampleArticle()}
      surface="tab"
      imageSource={async (url) => url}
      missingText=""
      effects={fakeReaderEffects({ time: time.effects, copying: copying.effects, standing })}
      commands={null}
      shortcuts={{}}
    />,
  );
  const pass = (milliseconds: number) => {
    time.clock.now += milliseconds;
    copying.time.pass(milliseconds);
  };
  return { ...time, pass };
}

describe('counting the reading time', () => {
  it('is off until the reader wants it', async () => {
    const { effects, added, pass } = await showReading({});
    pass(60_000);
    dispatchEvent(new Event('pagehide'));
    expect(added).toEqual([]);
    await effects.isCounted.write(true);
    await settle();
    pass(60_000);
    expect(added).toEqual([{ day: '2031-05-06', ms: 60_000 }]);
    await effects.isCounted.write(false);
    await settle();
    pass(60_000);
    dispatchEvent(new Event('pagehide'));
    expect(added).toHaveLength(1);
  });

  it('hands over what is left when the window is left or closed', async () => {
    const { added, pass } = await showReading({ isCounted: true });
    pass(10_000);
    document.hasFocus = () => false;
    dispatchEvent(new Event('blur'));
    expect(added).toEqual([{ day: '2031-05-06', ms: 10_000 }]);
    pass(10_000);
    document.hasFocus = () => true;
    dispatchEvent(new Event('focus'));
    pass(5_000);
    dispatchEvent(new Event('pagehide'));
    expect(added.at(-1)).toEqual({ day: '2031-05-06', ms: 5_000 });
    expect(added).toHaveLength(2);
  });

  it('never counts in a private window', async () => {
    const { added, pass } = await showReading({ isCounted: true, isPrivate: true });
    pass(60_000);
    dispatchEvent(new Event('pagehide'));
    expect(added).toEqual([]);
  });
});
