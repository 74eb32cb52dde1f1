import { parseArgs } from 'node:util';
import { writeEmptyExtension } from '../../commands/empty-extension';
import build from '../../e2e/build';
import { isAbsent } from '../../e2e/open-session';
import type { BrowserName } from '../../e2e/view';
import { writeBenchExtension } from './bench-extension';
import { kindsOf, LEGEND, libraryRow, miniRow, type Row, scrollingOf, tableOf } from './library-report';
import { measureLibrary } from './measure-library';
import { measureEmpty, measureMiniSearch } from './measure-others';

const USAGE = `npm run bench:library -- [options]      measures the library in Chromium and Firefox with synthetic articles
  --sizes 1000,10000,100000    how many articles; default 1000,10000
  --browsers chrome,firefox    default both
  --mini N                     MiniSearch beside it with N articles; default 10000, 0 for none
  --kinds                      the times of each kind of query too`;

const EMPTY = 'tests/output/empty-extension';

/** Prints a table of what the command line asks for. */
export async function run(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '1000,10000' },
      browsers: { type: 'string', default: 'chrome,firefox' },
      mini: { type: 'string', default: '10000' },
      kinds: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE);
  build();
  await writeEmptyExtension(EMPTY);
  const rows: Row[] = [];
  for (const name of values.browsers.split(',') as BrowserName[]) {
    if (isAbsent(name)) continue;
    const folder = await writeBenchExtension(name);
    const empty = await measureEmpty(name, EMPTY);
    for (const count of values.sizes.split(',').map(Number)) {
      const measured = await measureLibrary(name, folder, count);
      rows.push(libraryRow(name, count, measured, empty));
      say(`${name} ${count}: ${scrollingOf(measured.scrolled)}`);
      if (values.kinds) say(`${name} ${count}: ${kindsOf(measured.searches)}`);
    }
    const minis = Number(values.mini);
    if (minis > 0) rows.push(miniRow(name, minis, await measureMiniSearch(name, folder, minis), empty));
  }
  return say(`${tableOf(rows)}\n\n${LEGEND}`);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
