/** How a result crosses between parts of the extension: thrown errors do not survive a message or an injection. */
export type Outcome<T> = { value: T } | { error: Failure };

/** What went wrong. `code` names the case for the reader's words; `message` is for whoever debugs it. */
export type Failure = { code: string; message: string };

/** An error that keeps its `code` when it crosses between parts. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The failure that a thrown value stands for; `unexpected` where it is not one of ours. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof FailureError) return { code: thrown.code, message: thrown.message };
  return {
    code: 'unexpected',
    message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  };
}

/** Runs `work` and folds what it returns or throws into an outcome. Never rejects. */
export async function outcomeOf<T>(work: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() };
  } catch (thrown) {
    return { error: failureOf(thrown) };
  }
}

/** The value of an outcome. Throws a FailureError for an error, and for anything that is no outcome at all. */
export function resultOf<T>(outcome: Outcome<T> | null | undefined): T {
  // A call that nobody answered resolves to null or undefined: that is an error too.
  if (outcome === null || typeof outcome !== 'object') throw new FailureError('unanswered', 'Nobody answered.');
  if ('error' in outcome) throw new FailureError(outcome.error.code, outcome.error.message);
  return outcome.value;
}
