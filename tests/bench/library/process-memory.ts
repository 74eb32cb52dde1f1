import { readdirSync, readFileSync } from 'node:fs';

/** The memory of a process and all that it has started, shared pages by their part (PSS), in MB. Linux only. */
export function processMemory(pid: number): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const parent = /^\d+$/.test(entry) && parentOf(entry);
    if (parent) parents.set(Number(entry), parent);
  }
  const isOurs = (process: number): boolean =>
    process === pid || (parents.has(process) && isOurs(parents.get(process) ?? 0));
  return [...parents.keys()].filter(isOurs).reduce((sum, process) => sum + shareOf(process), 0);
}

function parentOf(pid: string): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name, in brackets, may hold anything.
  const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function shareOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return Number(kilobytes ?? 0) / 1000;
}

/** Undefined where the process has ended in the meantime. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
