/** The scan and the eyecite port as one script for a blank page. */
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ROOT } from '../../tests/e2e/harness/paths.ts';

/** Sets `globalThis.scanInPage`. Compressed as the extension is. */
export async function scanBundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutCrypto],
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page/scan-script.ts'),
        formats: ['iife'],
        name: 'scanBundle',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the script of the scan was not built');
  return chunk.code;
}

/** eyecite takes a hash of Node's for each citation that it finds; a page has none, so it gets its text back. */
const withoutCrypto: Plugin = {
  name: 'without-crypto',
  enforce: 'pre',
  resolveId: (id) => (id === 'crypto' ? '\0crypto' : null),
  load: (id) =>
    id === '\0crypto'
      ? 'export const createHash = () => { let all = ""; const hash = { update: (part) => { all += part; return hash; }, digest: () => all }; return hash; };'
      : null,
};
