/** Makes the hydrated page: markup from the server renderer, script bundled from hydrate.ts. */
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { App, Page } from './hydrated-app.ts';

/** @param root what is hydrated: an element of the page, or the whole document. */
export async function hydratedPage(root: 'element' | 'document'): Promise<string> {
  const script = `<script type="module">${await bundle()}</script>`;
  if (root === 'document') return `<!doctype html>${renderToString(createElement(Page))}${script}`;
  const app = renderToString(createElement(App));
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Vent</title></head><body><div id="root">${app}</div>${script}</body></html>`;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'hydrate.ts'), formats: ['es'], fileName: 'hydrate' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('no bundle');
  return chunk.code.replaceAll('</script', '<\\/script');
}
