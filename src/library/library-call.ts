import { FailureError, type Outcome, outcomeOf } from '../outcome';
import type { BackupPreview, Merged, MergeRequest } from './backup-types';
import type { LibraryApi } from './create-library';
import { libraryFailure } from './library-failure';
import type { Repaired } from './repair-library';
import type { Backup } from './write-backup';

/** The library with what can only be done where its file is. */
export type WholeLibraryApi = LibraryApi & {
  backup(): Promise<Backup>;
  /** An address of the last backup, for the browser's downloads. */
  backupAddress(): Promise<string>;
  /** What the file holds that a page has put where `picked-file.ts` says. It stays at hand for `mergeBackup`. */
  takeBackup(): Promise<BackupPreview>;
  /** Throws `backup-gone` where none is at hand any more. */
  mergeBackup(request: MergeRequest): Promise<Merged>;
  dropBackup(): Promise<void>;
};

/** What can be done to a library that does not open. */
export type RepairApi = { repair(): Promise<Repaired> };

/** What is posted to the library's worker: the name of a call of LibraryApi with its arguments. */
export type LibraryCall = { id: number; call: string; args: unknown[] };

/** What the worker posts back for the call with this id. */
export type LibraryAnswer = { id: number; outcome: Outcome<unknown> };

/** Makes one call to the library. Never rejects. */
export type LibraryCaller = (call: string, args: unknown[]) => Promise<Outcome<unknown>>;

/**
 * Calls the library that `open` opens. Calls that come while it opens wait for it; where opening fails they all answer
 * with that failure, and the next call opens anew. The call `repair` is made to `repair`, with the library closed by it:
 * calls that come meanwhile wait, and find what it has made.
 */
export function libraryCaller(open: () => Promise<LibraryApi>, repair?: RepairApi['repair']): LibraryCaller {
  let opening: Promise<LibraryApi> | undefined;
  const openAfter = (work: Promise<unknown>) => {
    const opens = work.then(open).catch((thrown: unknown) => {
      // Unless another opening has taken its place.
      if (opening === opens) opening = undefined;
      throw libraryFailure(thrown);
    });
    opening = opens;
    return opens;
  };
  const opened = () => opening ?? openAfter(Promise.resolve());
  const repaired = (work: RepairApi['repair']) => {
    // Whoever was waiting for the library is answered first; whoever comes from now on waits for the one to come.
    const done = Promise.resolve(opening).then(work, work);
    // How the repair ends its caller is told; the others, whether the library opens then.
    openAfter(done.catch(() => {})).catch(() => {});
    return done;
  };
  return (call, args) =>
    outcomeOf(async () => {
      if (call === 'repair' && repair) return repaired(repair);
      return functionNamed(await opened(), call)(...args);
    });
}

function functionNamed(library: LibraryApi, call: string): (...args: unknown[]) => unknown {
  if (!Object.hasOwn(library, call)) throw new FailureError('unknown-call', `The library has no call ${call}.`);
  // The caller's types were checked where the call was written; here it has come as a message.
  return library[call as keyof LibraryApi] as (...args: unknown[]) => unknown;
}
