import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BenchPage } from '../bench/bench-page';
import { readCorpus } from '../bench/corpus';
import { partOf } from '../bench/split';
import type { CollectedPage } from './collected-page';
import { openCollectingTab } from './collecting-tab';

/** The sets whose gold text, or snippets, label blocks. */
const SETS = [
  ...['wcxb-dev', 'naeb', 'fundus', 'magic-article', 'magic-forum', 'daniel', 'zh-xmu', 'zh-gne', 'trafilatura'],
];
/** Every so manieth page is collected a second time without its class names and ids. */
const NAMELESS_EVERY = 5;
const COLUMNS = ['features', 'labels', 'parents', 'signals', 'tokenCounts', 'tokens', 'gold'] as const;

/**
 * `collect [corpus folder] [most pages a set]`: writes a binary file a column and an index (JSON lines) to
 * tests/output/training. The exit code.
 */
export async function collect(argv: readonly string[], root: string): Promise<number> {
  const [command, folder = '../shared/corpus', limit = 'Infinity'] = argv;
  if (command !== 'collect') {
    process.stderr.write('node tests/training/run.mjs collect [corpus folder] [most pages a set]\n');
    return 2;
  }
  const output = join(root, 'tests/output/training');
  mkdirSync(output, { recursive: true });
  const files = Object.fromEntries(COLUMNS.map((name) => [name, createWriteStream(join(output, `${name}.bin`))]));
  const index = createWriteStream(join(output, 'index.jsonl'));
  const tab = await openCollectingTab(root);
  writeFileSync(join(output, 'features.json'), JSON.stringify(await tab.featureNames()));
  writeFileSync(join(output, 'signals.json'), JSON.stringify(await tab.signalNames()));
  for await (const { page, isNameless } of pagesOf(resolve(root, folder), Number(limit))) {
    const collected = await tab.collect(page.html, page.url, goldOf(page), isNameless);
    if (collected === undefined) continue;
    const lengths = COLUMNS.map((name) => {
      const bytes = Buffer.from(collected[name as keyof CollectedPage] as string, 'base64');
      files[name]?.write(bytes);
      return [name, bytes.length / 4] as const;
    });
    index.write(
      `${JSON.stringify({ ...factsOf(page), isNameless, ...Object.fromEntries(lengths), blocks: collected.blocks })}\n`,
    );
  }
  await tab.close();
  await Promise.all([...Object.values(files), index].map((file) => new Promise((done) => file.end(done))));
  return 0;
}

async function* pagesOf(folder: string, limit: number): AsyncGenerator<{ page: BenchPage; isNameless: boolean }> {
  for (const set of SETS) {
    const path = join(folder, `${set}.jsonl.gz`);
    if (!existsSync(path)) continue;
    let count = 0;
    for await (const page of readCorpus(path)) {
      if (count >= limit) break;
      count += 1;
      yield { page, isNameless: false };
      if (page.text !== undefined && count % NAMELESS_EVERY === 0) yield { page, isNameless: true };
    }
    process.stderr.write(`${set}  ${count} pages\n`);
  }
}

const goldOf = ({ text, title, keeps, drops }: BenchPage) => ({
  text: text ?? '',
  title: title ?? '',
  keeps: keeps ?? [],
  drops: drops ?? [],
});

const factsOf = ({ set, id, url, site, type, text }: BenchPage) => ({
  set,
  id,
  url,
  site,
  type: type ?? '',
  part: partOf(site),
  hasText: text !== undefined,
});
