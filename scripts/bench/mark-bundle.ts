/** Bundles in-page/mark-stage.ts, with the sources of the extension that is measured. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../tests/e2e/harness/paths.ts';

/** Where the sources of a built extension are: a build that was changed for a test stands in a copy of them. */
export function sourcesOf(extension: string): string {
  const copy = resolve(extension, '../..');
  return existsSync(join(copy, 'lib/page')) ? copy : ROOT;
}

export interface MarkBundle {
  /** Sets `window.markBench` to what mark-stage.ts exports. */
  readonly script: string;
  /** How marks look. */
  readonly style: string;
}

export async function markBundle(sources: string): Promise<MarkBundle> {
  const result = await build({
    configFile: false,
    root: sources,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(sources, 'scripts/bench/in-page/mark-stage.ts'),
        formats: ['iife'],
        name: 'markBench',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the bundle was not built');
  return {
    script: `${chunk.code}; window.markBench = markBench;`,
    style: readFileSync(join(sources, 'lib/page/marks.css'), 'utf8'),
  };
}
