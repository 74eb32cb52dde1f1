// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type CareEffects, LibraryCare } from '../../src/options/library-care';
import { FailureError } from '../../src/outcome';
import { clear, click, settle, show, textOf } from '../show';
import { fakeCare, sampleFacts } from './fake-care';

afterEach(clear);

const showCare = (over: Partial<CareEffects> = {}) => show(<LibraryCare effects={fakeCare(over)} />);

describe('the care of the library', () => {
  it('says how much is kept, and how safely', async () => {
    await showCare();
    expect(textOf('.care-facts')).toContain('2 articles · 5 pictures · 3 highlights');
    expect(textOf('.care-facts')).toContain('3.4 MB');
    expect(textOf('.care-facts')).toContain('26 GB');
    expect(textOf('.care-facts')).toContain('The browser keeps the library');
    expect(textOf('.care-facts')).toContain('None yet');
  });

  it('says why nothing can be changed where a newer Lectern has written the library', async () => {
    await showCare({ facts: async () => sampleFacts({ isReadOnly: true }) });
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

  it('remembers when the library was checked, and what came of it', async () => {
    const effects = fakeCare({ check: async () => ['row 7 missing from index'] });
    await show(<LibraryCare effects={effects} />);
    expect(textOf('.care-facts')).not.toContain('Last check');
    await click('Check the library');
    await clear();
    await show(<LibraryCare effects={effects} />);
    expect(textOf('.care-facts')).toContain('Last checkMay 6, 2031 · something was damaged');
  });

  it('counts anew when the library changes, and says how many articles came after the backup', async () => {
    let tell = () => {};
    let keptSince = 0;
    await showCare({
      facts: async (since) => sampleFacts({ keptSince: since === Date.UTC(2031, 4, 1) ? keptSince : 99 }),
      lastBackup: { read: async () => Date.UTC(2031, 4, 1), write: async () => {}, listen: () => () => {} },
      onChange: (changed) => {
        tell = changed;
        return () => {};
      },
    });
    expect(textOf('.care-facts')).toContain('0 kept since');
    keptSince = 1;
    tell();
    await settle();
    expect(textOf('.care-facts')).toContain('1 kept since');
  });

  it('says what to do where no backup was made for many articles, and where the room is nearly full', async () => {
    await showCare({ facts: async () => sampleFacts({ articles: 40, keptSince: 40 }) });
    expect(textOf('.care-advice')).toContain('40 articles are in no backup');
    await clear();
    await showCare({ room: async () => ({ free: 1_000_000, isPersisted: true }) });
    expect(textOf('.care-advice')).toContain('Hardly any room is left');
    await clear();
    await showCare();
    expect(document.querySelector('.care-advice')).toBeNull();
  });

  it('asks the browser to keep the library where it does not yet, and says what it answered', async () => {
    const room = async () => ({ free: 26_000_000_000, isPersisted: false });
    await showCare({ room, persist: async () => false });
    await click('Ask the browser to keep it');
    expect(textOf('.care-told.alarm')).toContain('did not promise');
    await clear();
    await showCare({ room });
    await click('Ask the browser to keep it');
    expect(textOf('.care-facts')).toContain('The browser keeps the library');
  });

  it('says before it happens that removing Lectern deletes the library', async () => {
    await showCare();
    expect(textOf('main, body')).toContain('Removing Lectern from the browser deletes the library');
  });
});
