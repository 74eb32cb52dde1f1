import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { BenchOptions } from './arguments';
import type { BenchPage } from './bench-page';
import { readCorpus } from './corpus';
import { readFixtures } from './fixtures';
import { partOf } from './split';

/** A named run of pages. */
export type Source = { set: string; pages: () => AsyncGenerator<BenchPage> };

const CORPUS_FOLDER = '../shared/corpus';
const CORPUS_ENDING = '.jsonl.gz';

/** What the options ask to measure on; the project's fixtures where they name nothing. Throws for an unknown set. */
export async function findSources(root: string, options: BenchOptions): Promise<Source[]> {
  const folder = resolve(root, CORPUS_FOLDER);
  const held = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith(CORPUS_ENDING)).sort() : [];
  const named = options.sets.flatMap((set) => {
    if (set === 'all') return held;
    if (held.includes(`${set}${CORPUS_ENDING}`)) return [`${set}${CORPUS_ENDING}`];
    throw new Error(`No set "${set}" in ${CORPUS_FOLDER}.`);
  });
  const files = [...options.corpora.map((path) => resolve(path)), ...named.map((name) => join(folder, name))];
  if (files.length === 0) return [{ set: 'fixtures', pages: () => readFixtures(resolve(root, 'tests/fixtures')) }];
  return files.map((file) => ({ set: basename(file, CORPUS_ENDING), pages: () => readCorpus(file) }));
}

/** The pages of a source that the options want. */
export async function* chosenPages(source: Source, options: BenchOptions): AsyncGenerator<BenchPage> {
  let count = 0;
  for await (const page of source.pages()) {
    if (count >= options.limit) return;
    if (options.part !== undefined && partOf(page.site) !== options.part) continue;
    if (options.type !== undefined && page.type !== options.type) continue;
    count += 1;
    yield page;
  }
}
