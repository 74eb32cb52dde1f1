// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type CareEffects, LibraryCare } from '../../src/options/library-care';
import { FailureError } from '../../src/outcome';
import { clear, click, show, textOf } from '../show';
import { fakeCare } from './fake-care';

afterEach(clear);

const showCare = (over: Partial<CareEffects> = {}) => show(<LibraryCare effects={fakeCare(over)} />);

describe('the care of the library', () => {
  it('says how much is kept, and how safely', async () => {
    await showCare();
    expect(textOf('.care-facts')).toContain('2 articles · 5 pictures');
    expect(textOf('.care-facts')).toContain('3.4 MB');
    expect(textOf('.care-facts')).toContain('26 GB');
    expect(textOf('.care-facts')).toContain('The browser keeps the library');
    expect(textOf('.care-facts')).toContain('None yet');
  });

  it('says why nothing can be changed where a newer Lectern has written the library', async () => {
    const facts = await fakeCare().facts();
    await showCare({ facts: async () => ({ ...facts, isReadOnly: true }) });
    expect(textOf('.care-facts')).toContain('For reading only: a newer Lectern has written it');
  });

  it('makes a backup named for its day, and remembers when', async () => {
    const names: string[] = [];
    await showCare({ backUp: async (name) => void names.push(name) });
    await click('Back up now');
    expect(names).toEqual(['lectern-2031-05-06.sqlite3']);
    expect(textOf('[role=status]')).toContain('where your browser puts downloads');
    expect(textOf('.care-facts')).toContain('May 6, 2031');
  });

  it('says why a backup failed, and does not count it', async () => {
    await showCare({ backUp: () => Promise.reject(new FailureError('library-full', 'No room.')) });
    await click('Back up now');
    expect(textOf('.care-told.alarm')).toContain('disk');
    expect(textOf('.care-facts')).toContain('None yet');
  });

  it('checks the library when asked, and says what is damaged', async () => {
    await showCare();
    await click('Check the library');
    expect(textOf('[role=status]')).toContain('nothing in it is damaged');
    await clear();
    await showCare({ check: async () => ['row 7 missing from index'] });
    await click('Check the library');
    expect(textOf('.care-told.alarm')).toContain('row 7 missing from index');
  });

  it('says what is wrong where the library cannot be opened, and nothing of room that the browser does not tell', async () => {
    await showCare({
      facts: () => Promise.reject(new FailureError('library-damaged', 'Not a database.')),
      room: () => Promise.reject(new Error('No estimate.')),
    });
    expect(textOf('.care-told.alarm')).toContain('damaged');
    expect(document.querySelectorAll('.care-facts dt').length).toBe(1);
  });
});
