import { readdirSync, readFileSync } from 'node:fs';
import { minify } from 'terser';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { ADDON_ID } from './tooling/browsers/addon-id.ts';
import { HOST_PATTERNS } from './utils/firmware/hosts.ts';

/** One file a language: to add one is enough. */
const LANGUAGES = readdirSync(new URL('./locales', import.meta.url))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace('.yml', ''))
  .sort();

/** A second pass over all scripts: they are 2 to 4 % smaller than Vite's own minifier leaves them. */
const smaller: PluginOption = {
  name: 'redlight:smaller',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        module: /^\s*(?:import|export)\b|\bexport\s*\{/.test(chunk.code),
        compress: { passes: 3 },
      });
      if (code) chunk.code = code;
    }
  },
};

const SHARED_BY_VIEWS = /node_modules|components\/ui\/|utils\/(?:browser|common|camera)\//;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The frame that is painted before any script runs is one file for popup and side panel. */
const FIRST_FRAME = readFileSync(new URL('./components/ui/first-frame.html', import.meta.url), 'utf8')
  .replace(/<!--.*?-->/s, '')
  .replaceAll(/\n\s*/g, '');
const firstFrame = {
  name: 'first-frame',
  transformIndexHtml: {
    order: 'pre' as const,
    handler: (html: string, { path }: { path: string }) =>
      html.replace('<!-- first frame -->', () =>
        FIRST_FRAME.replace('VIEW', /sidepanel/.test(path) ? 'panel' : 'popup'),
      ),
  },
};

export default defineConfig({
  // Tests build a second time elsewhere and compare.
  outDir: process.env.REDLIGHT_OUT ?? '.output',
  // Imports stay visible: a reader of a file must see where a name comes from.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts ??= [];
      manifest.content_scripts.push({ matches: [...HOST_PATTERNS], js: ['wake.js'], run_at: 'document_start' });
    },
    // The gallery of hints is for looking at while developing; nobody else gets it.
    'entrypoints:found': (_, infos) => {
      const at = infos.findIndex(({ name }) => name === 'gallery');
      if (at !== -1 && process.env.REDLIGHT_GALLERY !== '1') infos.splice(at, 1);
    },
  },
  vite: () => ({
    plugins: [firstFrame, smaller],
    define: { __LANGUAGES__: JSON.stringify(LANGUAGES) },
    // The preload polyfill of Vite fetches; the browsers we build for need none.
    // Nothing here uses light-dark(), so no CSS is to be written around it.
    build: {
      modulePreload: { polyfill: false },
      cssTarget: ['chrome123', 'firefox142'],
      // What every view needs is one chunk: in small ones it is larger by a tenth, and the popup is opened cold.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'view', test: SHARED_BY_VIEWS, minShareCount: 3 }] } },
      },
    },
  }),
  // WXT builds Firefox as MV2 unless told otherwise.
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: [...HOST_PATTERNS],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // What is done in a private window is not to be found on this computer afterwards: we are not there at all.
    incognito: 'not_allowed',
    // Nothing may be loaded, sent or framed but what is in the package. The development server needs more.
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    // The person can choose other keys on the browser's own page for shortcuts.
    commands: { hints: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_app_shortcut__' } },
    action: { default_area: 'navbar', default_title: '__MSG_app_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: ADDON_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android: the popup is a page there, and there is no sidebar.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-{{browser}}-source.zip',
    excludeSources: ['screenshots/**', 'results.json'],
  },
});
