/** Kills the browsers at random moments of keeping, editing and restoring, so many times each, and checks what is there afterwards; fills a disk. */

import { spawnSync } from 'node:child_process';

const times = Number(process.argv[2] ?? 50);
if (!(Number.isInteger(times) && times > 0)) throw new Error(`How often? Not ${process.argv[2]}.`);
const words = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project',
  'e2e',
  'tests/e2e/faults.test.ts',
  'tests/e2e/full-disk.test.ts',
];
const env = { ...process.env, FAULTS: String(times) };
process.exit(spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 1);
