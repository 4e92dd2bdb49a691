/** Builds the stage as an extension with nothing but its content script. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../harness/paths.ts';

/** Address of the stage's pages: any path of a council host. */
export const STAGE_ADDRESS = 'https://www.ehelse.no/kort';

/** @returns the folder of the unpacked extension, inside `folder` */
export async function buildStage(folder: string): Promise<string> {
  const extension = join(folder, 'stage');
  mkdirSync(extension, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { importSource: 'preact' } },
    build: {
      outDir: extension,
      emptyOutDir: false,
      // Readable traces; size is measured on the real bundle.
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'stage.ts'),
        formats: ['iife'],
        name: 'stage',
        fileName: () => 'stage.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Saksspor card stage',
    version: '1',
    content_scripts: [{ matches: ['https://www.ehelse.no/*'], js: ['stage.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'saksspor@saksspor.example' } },
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  return extension;
}
