import type { Version } from '../library/library-types';

/** Versions are counted as they are listed: their numbers may have gaps. */
export function placeOf(versions: Version[], version: number): number {
  return versions.findIndex((candidate) => candidate.version === version) + 1;
}
