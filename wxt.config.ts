import { defineConfig } from 'wxt';
import { COUNCIL_HOSTS } from './lib/model/settings.ts';
import { hardenedPackages } from './scripts/hardened-packages.ts';
import { pdfFiles } from './scripts/pdf-files.ts';
import { popupChunks } from './scripts/popup-chunk.ts';

/**
 * Extension pages may load their own files, and a paper from a council's host when the reader asks for it; they talk
 * to nobody else (TRUST.md rule 6). The worker is pdf.js's.
 */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${COUNCIL_HOSTS.map((host) => `https://${host}`).join(' ')}`,
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Only the demo serves its page from this machine (Firefox refuses a port in a match pattern). */
const DEMO_MATCHES = ['http://localhost/*'];

export default defineConfig({
  imports: false,
  // Another folder for a second build beside the first (scripts/build.ts).
  outDir: process.env.SAKSSPOR_OUTPUT ?? '.output',
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...pdfFiles());
    },
  },
  vite: () => ({
    plugins: [hardenedPackages()],
    build: {
      rolldownOptions: {
        output: {
          // What packages say on the console nobody reads: half a kilobyte of Dexie's.
          minify: { compress: { dropConsole: true } },
          codeSplitting: { groups: popupChunks() },
        },
      },
    },
    // Both browsers read today's JavaScript; the package's own choice is written for older ones, and 2 kB longer.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nb',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [
      ...COUNCIL_HOSTS.map((host) => `*://${host}/*`),
      ...(mode === 'demo' ? DEMO_MATCHES : []),
    ],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    omnibox: { keyword: 'sak' },
    // Chrome takes at most four suggested keys; switching off has none and can be given one by the reader.
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_open__' },
      'open-side-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_panel__' },
      'switch-off-page': { description: '__MSG_command_off__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'saksspor@saksspor.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '135',
          // What an administrator may decide (docs/administrators.md). Firefox has no such key.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
