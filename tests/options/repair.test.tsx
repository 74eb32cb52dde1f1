// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type CareEffects, LibraryCare } from '../../src/options/library-care';
import { FailureError } from '../../src/outcome';
import { clear, click, show, textOf } from '../show';
import { fakeCare } from './fake-care';

afterEach(clear);

const showCare = (over: Partial<CareEffects> = {}) => show(<LibraryCare effects={fakeCare(over)} />);
const isOffered = () => document.querySelector('.repair') !== null;

describe('a damaged library', () => {
  it('is offered to be repaired where a check finds damage, and only there', async () => {
    await showCare();
    await click('Check the library');
    expect(isOffered()).toBe(false);
    await clear();
    await showCare({ check: async () => ['row 7 missing from index'] });
    expect(isOffered()).toBe(false);
    await click('Check the library');
    expect(isOffered()).toBe(true);
  });

  it('is offered to be repaired where it does not open, and says what was saved and what was not', async () => {
    let isRepaired = false;
    const handedOver: string[] = [];
    const { facts } = fakeCare();
    await showCare({
      facts: (since) =>
        isRepaired ? facts(since) : Promise.reject(new FailureError('library-damaged', 'Not a database.')),
      repair: {
        repair: async () => {
          isRepaired = true;
          return { articles: 2, images: 5, lost: 3, aside: 'damaged.sqlite3' };
        },
        handOver: async (aside) => void handedOver.push(aside),
      },
    });
    await click('Save what can be read');
    expect(textOf('.repair [role=status]')).toBe(
      'Saved: 2 articles and 5 pictures. At least 3 pieces could not be read.',
    );
    expect(textOf('.care-facts')).toContain('2 articles');
    expect(document.querySelector('.care-told.alarm')).toBeNull();
    await click('Get the damaged file');
    expect(handedOver).toEqual(['damaged.sqlite3']);
  });

  it('says so where no article could be read', async () => {
    await showCare({
      check: async () => ['the file is malformed'],
      repair: {
        repair: async () => ({ articles: 0, images: 0, lost: 9, aside: 'damaged.sqlite3' }),
        handOver: async () => {},
      },
    });
    await click('Check the library');
    await click('Save what can be read');
    expect(textOf('.repair [role=status]')).toContain('No article in the damaged file could be read');
  });

  it('says why it could not be repaired, and lets the reader try again', async () => {
    await showCare({
      check: async () => ['row 7 missing from index'],
      repair: {
        repair: () => Promise.reject(new FailureError('library-full', 'No room.')),
        handOver: async () => {},
      },
    });
    await click('Check the library');
    await click('Save what can be read');
    expect(textOf('.repair .alarm')).toContain('make room');
    expect(document.querySelector<HTMLButtonElement>('.repair button')?.disabled).toBe(false);
  });
});
