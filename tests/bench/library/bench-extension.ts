import { cp, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from '../../e2e/view';

/** Where the bench's own page stands in the extension. */
export const BENCH_PAGE = 'bench/index.html';

/** A page of the extension with one line and nothing that runs: what any page takes. */
export const EMPTY_PAGE = 'bench/empty.html';

/** The built extension with the bench's page beside its own, so that it has their library. Answers with its folder. */
export async function writeBenchExtension(name: BrowserName): Promise<string> {
  const folder = resolve(`tests/output/bench-library-${name}`);
  await rm(folder, { recursive: true, force: true });
  await cp(`dist/${name}`, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('tests/bench/library/page'),
    base: '/bench/',
    worker: { format: 'es' },
    build: { outDir: resolve(folder, 'bench'), target: 'esnext', modulePreload: false },
  });
  const empty = '<!doctype html><html lang="en"><title>Empty</title><h1>A headline</h1>';
  await writeFile(resolve(folder, EMPTY_PAGE), empty);
  return folder;
}
