/**
 * Installs what the tests need and runs them all: packages, browsers (on Debian and Ubuntu as root; elsewhere those
 * that are there), types and style, unit and component tests, then the extension in real browsers.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { hasSpeech, SPEECH_PACKAGES } from './find-speech.mjs';
import { installPackages, runOrExit } from './install.mjs';

process.chdir(resolve(import.meta.dirname, '../..'));
const RESULTS = 'tests/output/results.json';

installBrowsers();
installPackages();
runOrExit('npm', ['run', '--silent', 'check']);
rmSync(RESULTS, { force: true });
const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
const { status } = spawnSync(process.execPath, [...words, `--outputFile.json=${RESULTS}`], {
  stdio: 'inherit',
  // Where we could install the browsers, their absence is a failure.
  env: { ...process.env, ...(canInstallBrowsers() && { E2E_REQUIRED: '1' }) },
});
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(status ?? 1);

function installBrowsers() {
  const missing = [
    !findBrowser('chrome') && 'chromium',
    !findBrowser('firefox') && 'firefox-esr',
    ...(hasSpeech() ? [] : SPEECH_PACKAGES),
  ].filter(Boolean);
  if (missing.length === 0) return;
  if (!canInstallBrowsers()) return console.warn(`Not installed, its tests are left out: ${missing.join(', ')}`);
  console.log(`Installing ${missing.join(' and ')} …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  runOrExit('apt-get', [...wait, 'update', '-qq'], environment);
  const packages = [...missing, 'fonts-dejavu-core'];
  runOrExit('apt-get', [...wait, 'install', '-y', '-qq', '--no-install-recommends', ...packages], environment);
}

function canInstallBrowsers() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}
