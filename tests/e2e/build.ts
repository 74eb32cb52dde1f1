import { execFileSync } from 'node:child_process';

/**
 * Vitest's global setup: the suites drive the bundles of the sources as they stand. Built by a process of its own:
 * under Vitest NODE_ENV is "test", and Vite would make a development build.
 */
export default function setup(): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  for (const mode of ['chrome', 'firefox']) {
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'error'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}
