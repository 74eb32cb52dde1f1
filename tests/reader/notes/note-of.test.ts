// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { noteContent, noteOf } from '../../../src/reader/notes/note-of';
import { parsed } from '../../show';

const NOTES = '<ol class="notes"><li id="n1"><p>In ink. <a href="#r1" class="way-back">↩</a></p></li></ol>';

/** The text of the note of the first link. */
function noteText(html: string): string | undefined {
  const body = parsed(html);
  const link = body.querySelector('a');
  const note = link ? noteOf(link, body) : undefined;
  return (
    note &&
    noteContent(note)
      .map(({ textContent }) => textContent)
      .join('')
      .trim()
  );
}

describe('the note of a reference', () => {
  it.each([
    ['in a list of notes', `<p>Log<sup><a href="#n1" id="r1">1</a></sup></p>${NOTES}`, 'In ink.'],
    ['called by words', `<p>Log <a href="#n1">see below</a></p>${NOTES}`, 'In ink.'],
    [
      'in brackets, in a paragraph',
      '<p>Log<a href="#x">[2]</a></p><p id="x">By hand. <a href="#y">↑</a></p>',
      'By hand.',
    ],
    ['called by a sign', '<p>Log<a href="#x">†</a></p><div id="x">By hand.</div>', 'By hand.'],
    ['around its number', '<p>Log<a href="#x">3</a></p><p><a id="x">3.</a> By hand.</p>', '3. By hand.'],
    ['with a name in code', '<p>Log<a href="#n%C3%B6">1</a></p><p id="nö">By hand.</p>', 'By hand.'],
  ])('is found %s', (_, html, text) => {
    expect(noteText(html)).toBe(text);
  });

  it.each([
    ['leads to a section', '<p><a href="#s">2</a></p><h2 id="s">Two</h2>'],
    ['leads to another part by its name', '<p><a href="#s">the table</a></p><p id="s">Oars</p>'],
    ['leads back from a note', `<ol class="notes"><li id="n1">Ink <a href="#r1">1</a></li></ol><p id="r1">Log</p>`],
    ['leads nowhere', '<p><a href="#gone">1</a></p>'],
    ['leads to the top', '<p><a href="#">1</a></p>'],
    ['leaves the article', '<p><a href="https://ledger.example/#n1">1</a></p><p id="n1">Ink</p>'],
    ['is inside what it leads to', '<p id="s">Log<a href="#s">1</a></p>'],
  ])('is none where the link %s', (_, html) => {
    expect(noteText(html)).toBeUndefined();
  });

  it('is shown without ids, which stay the note’s own, and keeps links that lead elsewhere', () => {
    const body = parsed('<p id="n">Ink <b id="b">blue</b> <a href="https://ledger.example/ink">more</a></p>');
    const holder = document.createElement('div');
    holder.append(...noteContent(body.firstElementChild as Element));
    expect(holder.querySelector('[id]')).toBeNull();
    expect(holder.querySelector('a')?.textContent).toBe('more');
    expect(body.querySelector('#b')).not.toBeNull();
  });
});
