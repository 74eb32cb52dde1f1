import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  folder: string;
  /** Leaves so many bytes free. */
  fill(free: number): Promise<void>;
  /** Takes away what filled it. */
  empty(): Promise<void>;
  remove(): Promise<void>;
};

/** A file system of its own in memory, `megabytes` large; where this machine allows none, why not. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | { refused: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-disk-'));
  const ballast = join(folder, 'ballast');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (thrown) {
    await rm(folder, { recursive: true });
    return { refused: String(thrown).split('\n').slice(0, 2).join(' ') };
  }
  const emptied = () => rm(ballast, { force: true });
  return {
    folder,
    async fill(free) {
      await emptied();
      const { bavail, bsize } = await statfs(folder);
      await writeFile(ballast, new Uint8Array(Math.max(bavail * bsize - free, 0)));
    },
    empty: emptied,
    async remove() {
      execFileSync('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true });
    },
  };
}
