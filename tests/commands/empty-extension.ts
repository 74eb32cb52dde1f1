import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDON_ID } from './addon.mjs';

/** Writes an extension whose popup shows one line and runs nothing into `folder`: what any popup takes. */
export async function writeEmptyExtension(folder: string): Promise<void> {
  await mkdir(join(folder, 'popup'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'An empty popup',
    version: '1',
    action: { default_popup: 'popup/index.html' },
    browser_specific_settings: { gecko: { id: ADDON_ID } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const page = '<!doctype html><html lang="en"><title>Empty</title><body style="width: 640px"><h1>A headline</h1>';
  await writeFile(join(folder, 'popup', 'index.html'), page);
}
