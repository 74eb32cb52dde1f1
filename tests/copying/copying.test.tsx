// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CopyingEffects } from '../../src/copying/create-copying-effects';
import { ReadingSurface } from '../../src/reader/reading-surface';
import { fakeReaderEffects } from '../reader/fake-reader-effects';
import { sampleArticle } from '../sample-article';
import { clear, click, press, settle, show, textOf } from '../show';
import { fakeCopying } from './fake-copying';

// jsdom has no popovers: what they show is there from the start.
beforeAll(() => {
  HTMLElement.prototype.showPopover = () => {};
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  clear();
});

const html = '<p>It rained. Then it stopped.</p><h2>Then</h2><p>The drain was full again.</p>';

async function showCopying(over: Partial<CopyingEffects> = {}, surface: 'popup' | 'tab' = 'popup') {
  const world = fakeCopying(over);
  const effects = fakeReaderEffects({ copying: world.effects });
  await show(
    <ReadingSurface
      article={sampleArticle({ html })}
      surface={surface}
      imageSource={asItIs}
      missingText=""
      effects={effects}
      commands={null}
      shortcuts={{}}
    />,
  );
  return world;
}
const asItIs = async (url: string) => url;

/** Waits for what is loaded when it is asked for. */
async function told(): Promise<string | undefined> {
  await expect.poll(() => textOf('.copy-told'), { timeout: 10_000 }).not.toBe('');
  await settle();
  return textOf('.copy-told');
}

describe('the copy menu', () => {
  it('opens with Y, has the focus, and closes with Escape', async () => {
    await showCopying();
    expect(document.querySelector('.copy-menu')).toBeNull();
    await press('y');
    expect(document.activeElement?.textContent).toBe('As MarkdownM');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('As rich textR');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Link to the articleL');
    await press('Escape');
    expect(document.querySelector('.copy-menu')).toBeNull();
  });

  it('copies as Markdown, and says so for a while', async () => {
    const { copied, time } = await showCopying();
    await press('y');
    await press('m');
    expect(await told()).toBe('The article is copied as Markdown');
    expect(copied[0]).toContain('# The drain, again\n\nBy Ines Okafor');
    expect(copied[0]).toContain('## Then');
    expect(document.querySelector('.copy-menu')).toBeNull();
    time.pass(6_000);
    await settle();
    expect(textOf('.copy-told')).toBe('');
  });

  it('copies as rich text, with plain text for whoever takes no other', async () => {
    const { copied } = await showCopying();
    await click('Copy and share');
    await click('As rich text');
    expect(await told()).toBe('The article is copied as rich text');
    expect(copied[0]).toContain('<h2>Then</h2>');
    expect(copied[1]).toContain('\n\nThen\n\n');
  });

  it('copies as plain text and as a link', async () => {
    const { copied } = await showCopying();
    await press('y');
    await press('t');
    expect(await told()).toBe('The article is copied as plain text');
    expect(copied[0]).toMatch(/^The drain, again\n/);
    await press('y');
    await press('l');
    await settle();
    expect(copied[1]).toBe('https://ledger.example/drain');
  });

  it('copies a link to what is selected', async () => {
    const { copied } = await showCopying();
    const paragraph = document.querySelectorAll('.article-body p')[1];
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    await press('y');
    await press('s');
    expect(await told()).toBe('The link to the selection is copied');
    expect(copied).toEqual(['https://ledger.example/drain#:~:text=The%20drain%20was%20full%20again.']);
  });

  it('says what to do first where nothing of the text is selected', async () => {
    const { copied } = await showCopying();
    document.getSelection()?.selectAllChildren(document.querySelector('.facts') ?? document.body);
    document.getSelection()?.removeAllRanges();
    await press('y');
    expect(textOf('.copy-menu p')).toBe('Select some of the text first');
    await press('s');
    expect(copied).toEqual([]);
    expect(document.querySelector('.copy-menu')).not.toBeNull();
  });

  it('says why it could not copy', async () => {
    const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await showCopying({ copyText: refused });
    await press('y');
    await press('l');
    expect(await told()).toMatch(/^Not copied: The browser did not let Lectern at the clipboard/);
    expect(document.querySelector('.copy-told.failed')).not.toBeNull();
  });

  it('shares where the browser can, and is silent where the reader thinks better of it', async () => {
    const shared: unknown[] = [];
    await showCopying({
      share: async (what) => {
        shared.push(what);
        throw new DOMException('never mind', 'AbortError');
      },
    });
    await press('y');
    await press('h');
    expect(shared).toEqual([{ title: 'The drain, again', url: 'https://ledger.example/drain' }]);
    expect(textOf('.copy-told')).toBe('');
    clear();
    await showCopying();
    await press('y');
    expect(textOf('.copy-menu')).not.toContain('Share');
  });

  it('prints', async () => {
    let printed = 0;
    const print = () => {
      printed += 1;
    };
    await showCopying({ print });
    await press('y');
    await press('p');
    expect(printed).toBe(1);
    expect(document.querySelector('.copy-menu')).toBeNull();
  });
});

describe('the addresses that are printed', () => {
  it('are those of the links of the text that lead out of it', async () => {
    clear();
    const effects = fakeReaderEffects();
    const linked =
      '<p><a href="https://a.example/1">One</a> <a href="#then">below</a> <a href="https://a.example/2"><img alt=""></a>' +
      '<a href="https://a.example/3">Three</a></p><figure><a href="https://a.example/4">Card</a></figure>';
    await show(
      <ReadingSurface
        article={sampleArticle({ html: linked })}
        surface="tab"
        imageSource={asItIs}
        missingText=""
        effects={effects}
        commands={null}
        shortcuts={{}}
      />,
    );
    const printed = [...document.querySelectorAll('.printed-links li')].map(({ textContent }) => textContent);
    expect(printed).toEqual(['https://a.example/1', 'https://a.example/3']);
  });
});
