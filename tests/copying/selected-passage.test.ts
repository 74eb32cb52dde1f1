// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectedPassage } from '../../src/copying/selected-passage';
import { parsed } from '../show';

describe('a selected passage', () => {
  const body = parsed(
    '<nav>Outline</nav><p>It\n  <em>rained</em> hard.</p><div><p>It <b>stopped</b>.</p>and so on</div>',
  );
  const texts = ['It\n  ', 'rained', 'stopped'];
  const textNode = (wanted: string) => {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue === wanted) return node;
    throw new Error(`No text ${wanted}`);
  };
  const rangeFrom = (start: Node, from: number, end: Node, to: number) => {
    const range = body.ownerDocument.createRange();
    range.setStart(start, from);
    range.setEnd(end, to);
    return range;
  };

  it('is found in the blocks of the text, white space collapsed', () => {
    const range = rangeFrom(textNode(texts[1] ?? ''), 2, textNode(texts[2] ?? ''), 4);
    expect(selectedPassage(body, range)).toEqual({
      blocks: ['It rained hard.', 'It stopped.', 'and so on'],
      stretch: { start: { block: 0, offset: 5 }, end: { block: 1, offset: 7 } },
    });
  });

  it('is found where whole elements are selected', () => {
    const range = body.ownerDocument.createRange();
    range.selectNode(body.querySelector('em') ?? body);
    expect(selectedPassage(body, range)?.stretch).toEqual({
      start: { block: 0, offset: 3 },
      end: { block: 0, offset: 9 },
    });
  });

  it('is none where nothing of the text is selected', () => {
    const range = body.ownerDocument.createRange();
    range.selectNode(body.querySelector('nav') ?? body);
    expect(selectedPassage(body, range)).toBeUndefined();
  });
});
