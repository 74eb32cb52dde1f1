import { describe, expect, it } from 'vitest';
import {
  BEGUN_MS,
  createReadingNotes,
  type Noted,
  PAUSE_MS,
  type Seen,
} from '../../../src/reader/standing/create-reading-notes';
import { fakeTime } from '../../aloud/fake-engine';

/** An article in view, whose reader a test moves and whose clock it winds. */
function reading() {
  const time = fakeTime();
  const noted: Noted[] = [];
  let now = 0;
  let seen: Seen = { share: 0, isUnderWay: false, isAtEnd: false };
  const notes = createReadingNotes({
    look: () => seen,
    note: (next) => noted.push(next),
    now: () => now,
    after: time.after,
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    time.pass(milliseconds);
  };
  const move = (share: number, isAtEnd = false) => {
    seen = { share, isUnderWay: share > 0.01, isAtEnd };
    notes.rest();
  };
  notes.show(true);
  return { notes, noted, pass, move };
}

describe('how far an article was read', () => {
  it('is not noted at a glance, however far that goes, nor where nobody moves', () => {
    const { notes, noted, pass, move } = reading();
    move(0.6);
    pass(BEGUN_MS - 1);
    notes.leave();
    expect(noted).toEqual([]);
    const other = reading();
    other.pass(BEGUN_MS * 100);
    other.notes.leave();
    expect(other.noted).toEqual([]);
  });

  it('is noted once it is begun, as being read', () => {
    const { noted, pass, move } = reading();
    pass(1000);
    move(0.2);
    expect(noted).toEqual([]);
    pass(BEGUN_MS - 1000);
    expect(noted).toEqual([{ isOpened: true, isBegun: true, progress: 0.2 }]);
  });

  it('counts the time in view alone', () => {
    const { notes, noted, pass, move } = reading();
    move(0.2);
    pass(BEGUN_MS / 2);
    notes.show(false);
    pass(BEGUN_MS * 10);
    expect(noted).toEqual([]);
    notes.show(true);
    pass(BEGUN_MS / 2);
    expect(noted).toHaveLength(1);
  });

  it('is noted now and then while the reader goes on, also back', () => {
    const { noted, pass, move } = reading();
    move(0.2);
    pass(BEGUN_MS);
    for (const share of [0.25, 0.3, 0.35]) {
      pass(1000);
      move(share);
    }
    expect(noted).toHaveLength(1);
    pass(PAUSE_MS);
    expect(noted.at(-1)).toEqual({ progress: 0.35 });
    pass(PAUSE_MS);
    move(0.1);
    expect(noted.at(-1)).toEqual({ progress: 0.1 });
    pass(PAUSE_MS * 10);
    expect(noted).toHaveLength(3);
  });

  it('is noted at once when the reader leaves, and only if there is something new', () => {
    const { notes, noted, pass, move } = reading();
    move(0.2);
    pass(BEGUN_MS);
    pass(100);
    move(0.4);
    expect(noted).toHaveLength(1);
    notes.show(false);
    expect(noted.at(-1)).toEqual({ progress: 0.4 });
    notes.leave();
    expect(noted).toHaveLength(2);
  });

  it('is the end at once, and stays so when the reader leafs back', () => {
    const { notes, noted, pass, move } = reading();
    move(0.2);
    pass(BEGUN_MS);
    move(0.97, true);
    expect(noted.at(-1)).toEqual({ progress: 1, isFinished: true });
    pass(PAUSE_MS * 2);
    move(0.1);
    notes.leave();
    expect(noted).toHaveLength(2);
  });

  it('is not the end for who jumps there and away', () => {
    const { noted, pass, move } = reading();
    move(0.97, true);
    pass(1000);
    move(0, false);
    pass(BEGUN_MS);
    expect(noted).toEqual([]);
  });
});
