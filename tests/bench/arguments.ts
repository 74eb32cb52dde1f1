import { parseArgs } from 'node:util';
import type { Tool } from './reading';
import type { Part } from './split';

/** What to measure, from the command line. */
export type BenchOptions = {
  /** Corpus files by path, and sets by name (`all`: every set there is). None: the project's own fixtures. */
  corpora: string[];
  sets: string[];
  /** The most pages of a set. */
  limit: number;
  part?: Part;
  /** Only pages of this type (`article`, `forum` …). */
  type?: string;
  tools: Tool[];
  repeats: number;
  /** How many of the worst pages to list. */
  worst: number;
  out?: string;
};

const ALL_TOOLS: readonly Tool[] = ['ours', 'metadata', 'readability', 'defuddle'];

export const USAGE = `npm run bench -- [options]      measures extraction in headless Chromium; without options over tests/fixtures
  --set NAME              a set of ../shared/corpus by name, may be repeated; --sets all for every set
  --corpus FILE           a gzip file of JSON lines, may be repeated
  --limit N               at most N pages of each set
  --split PART            tuning or validation: only those sites (every third site validates)
  --type TYPE             only pages of this type, as the set names it (article, forum, ...)
  --tools a,b             ours, metadata (our metadata reader alone), readability, defuddle; default ours,readability,defuddle
  --repeats N             runs of each tool on each page, the shortest counts; default 3
  --worst N               list the N pages that we read worst
  --out FILE              write every page's scores as JSON`;

/** Reads the command line. Throws an Error with a message for the person who typed it. */
export function readArguments(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      set: { type: 'string', multiple: true, default: [] },
      sets: { type: 'string', multiple: true, default: [] },
      corpus: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string', default: 'Infinity' },
      split: { type: 'string' },
      type: { type: 'string' },
      tools: { type: 'string', default: 'ours,readability,defuddle' },
      repeats: { type: 'string', default: '3' },
      worst: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  return {
    corpora: values.corpus,
    sets: [...values.set, ...values.sets].flatMap((names) => names.split(',')),
    limit: numberOf('limit', values.limit),
    ...(values.split !== undefined && { part: partNamed(values.split) }),
    ...(values.type !== undefined && { type: values.type }),
    tools: values.tools.split(',').map(toolNamed),
    repeats: numberOf('repeats', values.repeats),
    worst: numberOf('worst', values.worst),
    ...(values.out !== undefined && { out: values.out }),
  };
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (Number.isNaN(number) || number < 0) throw new Error(`--${option} wants a number, not "${text}".`);
  return number;
}

function partNamed(name: string): Part {
  if (name !== 'tuning' && name !== 'validation') throw new Error(`--split is tuning or validation, not "${name}".`);
  return name;
}

function toolNamed(name: string): Tool {
  const tool = ALL_TOOLS.find((known) => known === name);
  if (tool === undefined) throw new Error(`No tool "${name}": there are ${ALL_TOOLS.join(', ')}.`);
  return tool;
}
