import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a module of ours, by its path from the root, to be run in a page: `name` is the global that holds what it
 * exports.
 */
export async function bundleForPage(root: string, entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry: resolve(root, entry), formats: ['iife'], name } },
  });
  const output = [built].flat()[0];
  if (output === undefined || !('output' in output)) throw new Error(`The bundle of ${entry} is empty.`);
  return output.output[0].code;
}
