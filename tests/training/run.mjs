// Node 20 cannot run TypeScript itself: Vite, which is here anyway, runs the collector's modules.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const { module } = await runnerImport(resolve(import.meta.dirname, 'collect.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.collect(process.argv.slice(2), root);
