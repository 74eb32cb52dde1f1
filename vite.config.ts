import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** The oldest browsers that we say we support; the bundles are written for them. */
const OLDEST = { chrome: '146', firefox: '148' } as const;

const PANEL = 'src/panel/index.html';

/** What one browser needs in its manifest and the other refuses. */
export function manifestFor(target: Target) {
  const { background, browser_specific_settings, permissions, action, commands, ...rest } = base;
  if (target === 'firefox') {
    return {
      ...rest,
      permissions,
      commands,
      // In the toolbar itself, not in the menu of extensions.
      action: { ...action, default_area: 'navbar', theme_icons: themeIcons([16, 32]) },
      background: { scripts: [background.service_worker], type: 'module' },
      browser_specific_settings,
      sidebar_action: {
        default_panel: PANEL,
        default_title: '__MSG_extensionName__',
        default_icon: { 16: 'icons/lectern-16.png', 32: 'icons/lectern-32.png' },
        open_at_install: false,
      },
    };
  }
  return {
    ...rest,
    // Only Chrome needs a page of its own to run the library's worker in, which its service worker cannot start, and a
    // permission to have a side panel. Neither gives access to any site.
    permissions: [...permissions, 'offscreen', 'sidePanel'],
    // Private windows have a background and a store of their own, in memory: shared ones would open our pages, with the
    // address of what is read in theirs, in a window whose history stays. Firefox has no such mode and needs none.
    incognito: 'split',
    side_panel: { default_path: PANEL },
    action,
    // Alt+Shift+R opens Chrome's own reading mode (seen in 156), and Chrome gives an extension no key that it has.
    commands: { ...commands, _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    background,
    minimum_chrome_version: OLDEST.chrome,
  };
}

/** Firefox names the icon's ink: `light` icons are for dark toolbars. */
function themeIcons(sizes: number[]) {
  return sizes.map((size) => ({
    light: `icons/toolbar-dark-${size}.png`,
    dark: `icons/toolbar-light-${size}.png`,
    size,
  }));
}

/** Scripts that are put into pages. */
const INJECTED = /\/src\/(?:content|choose-parts|arrive)\.ts$/;

/**
 * crxjs lists every on-demand script under web_accessible_resources, where any page could fetch it and so tell that
 * the extension is there, and leaves an unused module copy of it in the bundle.
 */
function tidy(): CrxPlugin {
  return {
    name: 'tidy',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _, ...manifest }) {
      return manifest;
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk' && INJECTED.test(chunk.facadeModuleId ?? '')) delete bundle[file];
      }
    },
  };
}

/**
 * Nearly all of the script that reads a page runs, once: told so, Chrome compiles it in one go instead of finding out
 * function by function (explicit compile hints, Chrome 136). Others take the line for the comment that it is.
 */
function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset' && /(?:^|\/)content\b.*\.js$/.test(output.fileName)) {
          output.source = `//# allFunctionsCalledOnLoad\n${output.source}`;
        }
      }
    },
  };
}

/** sqlite-wasm names two scripts of parts that we do not use, 248 KB, and Vite would ship them. */
function onlyTheDatabase(): Plugin {
  const unused = /new URL\("sqlite3-(?:opfs-async-proxy\.js|worker1\.mjs)", import\.meta\.url\)/g;
  return {
    name: 'only-the-database',
    enforce: 'pre',
    transform: {
      filter: { id: /sqlite-wasm\/dist\/index\.mjs$/ },
      handler: (code) => code.replace(unused, 'new URL("about:blank")'),
    },
  };
}

/**
 * Chrome paints a page's empty background before its module scripts run, in the system's colours: a white flash for
 * whoever reads on black. Told so, it waits for them. Vite does not take the attribute over from the page's source.
 */
function paintedOnce(): Plugin {
  return {
    name: 'painted-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll('<script type="module"', '<script type="module" blocking="render"'),
    },
  };
}

/** Comes without a file of its licence. SQLite itself is in the public domain. */
const UNLICENSED = ['@sqlite.org/sqlite-wasm'];

/** The licences of what is shipped with the extension ask to go with it: of what we name, and of what that brings along. */
function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const brought = modules.map((id) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? '');
      const names = new Set([...Object.keys(project.dependencies), ...brought].filter(Boolean));
      for (const name of names) {
        if (UNLICENSED.includes(name)) continue;
        const source = readFileSync(licenceFile(resolve(import.meta.dirname, 'node_modules', name)));
        this.emitFile({ type: 'asset', fileName: `licences/${name.replace('@', '').replace('/', '-')}.txt`, source });
      }
    },
  };
}

function licenceFile(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
  if (!name) throw new Error(`No licence in ${folder}.`);
  return resolve(folder, name);
}

/** Pages that the manifest does not name. The offscreen page exists in Chrome only. */
function pagesFor(target: Target): Record<string, string> {
  const page = (path: string) => resolve(import.meta.dirname, path);
  const pages = {
    shelf: page('src/shelf/index.html'),
    changes: page('src/changes/index.html'),
    'highlights-page': page('src/highlights-page/index.html'),
    'reader-tab': page('src/reader-tab/index.html'),
    panel: page(PANEL),
  };
  return target === 'chrome' ? { ...pages, owner: page('src/owner/index.html') } : pages;
}

/**
 * Of what several pages share, two files: what the background needs as well, and what only pages do. Left alone, the
 * bundler writes a file of a few hundred bytes for each set of pages, a dozen for the library's page, and waits for all.
 */
const CHUNKS = [
  {
    name: 'base',
    test: /[\\/]webextension-polyfill[\\/]|[\\/]src[\\/](?:\w+\.ts$|(?:images|backups|rules)[\\/]\S+\.ts$|preferences[\\/]stored-value|reader-tab[\\/]handover|article[\\/]comparable)/,
    minShareCount: 3,
    priority: 1,
  },
  {
    name: 'page',
    test: /[\\/]preact[\\/]|[\\/]src[\\/](?:controls|preferences|wording-context|library[\\/]library-changes|article[\\/]reading-\w+|reader[\\/](?:settings|find[\\/]opened-words|time[\\/]time-effects)|automatic[\\/]automatic-sites|keeping[\\/]kept-hints)/,
    minShareCount: 3,
  },
];

const test = {
  projects: [
    {
      test: {
        name: 'unit',
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: ['tests/e2e/**'],
        testTimeout: 30_000,
      },
    },
    {
      test: {
        name: 'e2e',
        include: ['tests/e2e/**/*.test.ts'],
        globalSetup: 'tests/e2e/build.ts',
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      },
    },
  ],
};

export default defineConfig(({ mode }) => {
  if (mode === 'test') return { test };
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // Copied as they are to the root of the extension: icons, _locales.
    publicDir: 'assets',
    plugins: [
      crx({ manifest: manifestFor(target) as unknown as ManifestV3Export, browser: target }),
      tidy(),
      compiledAtOnce(),
      licences(),
      paintedOnce(),
    ],
    worker: { format: 'es' as const, plugins: () => [onlyTheDatabase()] },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: `${target}${OLDEST[target]}`,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pagesFor(target), output: { codeSplitting: { groups: CHUNKS } } },
    },
    test,
  };
});
