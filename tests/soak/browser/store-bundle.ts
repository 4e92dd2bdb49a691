/** The product's store as one script, for an extension page: with everything in it, or with one protection taken out. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import type { BrowserUnderTest } from '../../e2e/harness/browser-under-test.ts';
import { ROOT } from '../../e2e/harness/paths.ts';

/** Text in a source file of `lib/` that stands there as it is, and what takes its place. */
export interface Removal {
  /** From the root of the repository, with forward slashes. */
  readonly file: string;
  readonly find: string;
  readonly replacement: string;
}

/** @returns the source of a script that sets `globalThis.soak` (in-page/store-handle.ts) */
export async function storeBundle(removals: readonly Removal[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [takeOut(removals)],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../in-page/store-handle.ts'),
        formats: ['iife'],
        name: 'soakStore',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the store was not built');
  return chunk.code;
}

function takeOut(removals: readonly Removal[]): Plugin {
  return {
    name: 'take-out-protections',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      let changed = code;
      for (const { file, find, replacement } of removals) {
        if (!path.endsWith(file)) continue;
        if (!changed.includes(find)) throw new Error(`"${find}" stands no more in ${file}`);
        changed = changed.replaceAll(find, replacement);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}

/** Any extension page that opens no store of its own. */
const QUIET_PAGE = 'welcome.html';

/** A page with `globalThis.soak` in it. */
export async function openStorePage(under: BrowserUnderTest, bundle: string): Promise<Page> {
  const page = await under.openExtensionPage(QUIET_PAGE);
  await page.evaluate(bundle);
  return page;
}
