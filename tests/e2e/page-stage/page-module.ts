/** Bundles a module of lib/page so that a test can run it in a page, with real layout and without an extension. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../harness/paths.ts';

/** Puts the module's exports on `window[name]`. */
export async function addModule(page: Page, file: string, name: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, file), formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('no bundle');
  await page.evaluate(`${chunk.code}; window.${name} = ${name};`);
}
