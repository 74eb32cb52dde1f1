// Node 20 cannot run TypeScript itself: Vite, which is here anyway, runs a command of this folder by its name.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [name, ...words] = process.argv.slice(2);
const { module } = await runnerImport(resolve(import.meta.dirname, `${name}.ts`), {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = (await module.run(words)) ?? 0;
