import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json';
import { manifestFor } from '../vite.config';

/** Who may import whom when the code runs, by part: the table in the README. An entry may import all of them. */
const MAY_IMPORT = Object.fromEntries(
  [...readFileSync('README.md', 'utf8').matchAll(/^\| `([\w.-]+)` \| [^|]* \|([^|]*)\|$/gm)].map(
    ([, part, allowed]) => [part ?? '', [...(allowed ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)],
  ),
);
const ENTRIES = [
  'arrive.ts',
  'background.ts',
  'changes/changes-page.tsx',
  'choose-parts.ts',
  'content.ts',
  'highlights-page/highlights-page.tsx',
  'options/options-page.tsx',
  'panel/panel-page.tsx',
  'owner/offscreen.ts',
  'popup/popup-page.tsx',
  'reader-tab/reader-tab-page.tsx',
  'shelf/shelf-page.tsx',
];
/** Nobody else knows the browser's own interface: all other parts get what they need of it as parameters. */
const MAY_KNOW_BROWSER = [
  'background.ts',
  'changes/changes-page.tsx',
  'highlights-page/highlights-page.tsx',
  'messages.ts',
  'options/options-page.tsx',
  'page.ts',
  'panel/panel-page.tsx',
  'popup/popup-page.tsx',
  'reader-tab/reader-tab-page.tsx',
  'shelf/shelf-page.tsx',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** The part that a file belongs to: its folder, or itself at the top. */
const partOf = (file: string) => file.split('/')[0] ?? file;

function runtimeImports({ file, text }: { file: string; text: string }): string[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?([^;]*?)from '(\.[^']+)';/gms);
  return [...statements]
    .filter(([, isType, names]) => !isType && !/^\{(\s*type [^,]+,?)+\s*\}\s*$/.test(names ?? ''))
    .map(([, , , path]) => relative('src', join('src', dirname(file), (path ?? '').replace(/\?.*$/, ''))))
    .map((path) => (path.includes('/') ? path : `${path}.ts`));
}

describe('the structure', () => {
  it('is the one that the README shows', () => {
    const parts = new Set(files.map(({ file }) => partOf(file)).filter((part) => !ENTRIES.includes(part)));
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...parts].sort());
  });

  it('lets each part import only what the table allows', () => {
    const wrong = files
      .filter(({ file }) => !ENTRIES.includes(file))
      .flatMap((source) =>
        runtimeImports(source)
          .map(partOf)
          .filter((part) => part !== partOf(source.file) && !MAY_IMPORT[partOf(source.file)]?.includes(part))
          .map((part) => `${source.file} imports ${part}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps extraction to the article alone, types included', () => {
    const imports = files
      .filter(({ file }) => file.startsWith('extract/'))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path)),
      );
    expect(imports.map(partOf).filter((part) => part !== 'extract' && part !== 'article')).toEqual([]);
  });

  it('lets only entries and two files know the browser', () => {
    const knowing = files.filter(({ text }) => text.includes("'webextension-polyfill'")).map(({ file }) => file);
    expect(knowing.sort()).toEqual(MAY_KNOW_BROWSER);
  });

  it('never writes html into a page but through the sanitiser', () => {
    const unsafe = /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|dangerouslySetInnerHTML)\b/;
    const writing = files.filter(({ text }) => unsafe.test(text.replace(/\/\*.*?\*\/|\/\/.*$/gms, '')));
    expect(writing.map(({ file }) => file)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('asks for what the design says, and for no site', () => {
    // `alarms` is without a prompt and opens nothing: it wakes us for a backup that is due.
    const required = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];
    expect(manifest.permissions).toEqual(required);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    // Chrome's own: a page to run the library in, and the side panel. Neither opens any site.
    expect(manifestFor('chrome').permissions).toEqual([...manifest.permissions, 'offscreen', 'sidePanel']);
    expect(manifestFor('firefox').permissions).toEqual(manifest.permissions);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('lets its pages run nothing but its own scripts', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
  });
});
