import { describe, expect, it } from 'vitest';
import { FailureError, outcomeOf, resultOf } from '../src/outcome';

describe('an outcome', () => {
  it('carries a value across', async () => {
    expect(resultOf(await outcomeOf(() => 7))).toBe(7);
  });

  it('carries a failure across with its code', async () => {
    const outcome = await outcomeOf(() => {
      throw new FailureError('library-full', 'No room.');
    });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual({ error: { code: 'library-full', message: 'No room.' } });
    expect(() => resultOf(outcome)).toThrow(expect.objectContaining({ code: 'library-full' }));
  });

  it('makes any other error an unexpected one that says what it was', async () => {
    const outcome = await outcomeOf(() => Promise.reject(new TypeError('odd')));
    expect(outcome).toEqual({ error: { code: 'unexpected', message: 'TypeError: odd' } });
  });

  it('takes no answer for an error', () => {
    expect(() => resultOf(null)).toThrow(expect.objectContaining({ code: 'unanswered' }));
    expect(() => resultOf(undefined)).toThrow(expect.objectContaining({ code: 'unanswered' }));
  });
});
