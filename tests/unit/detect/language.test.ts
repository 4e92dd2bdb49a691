/** The language of the papers reaches a page through the lexicon, never through the content script's code. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PATTERNS } from '../../../lib/detect/language/patterns.ts';
import { LEXICON_FORMAT } from '../../../lib/model/lexicon.ts';
import { type ImportGraph, importsOf, reachedFrom } from '../../rules/imports.ts';
import { readSource, repositoryFiles } from '../../rules/source-files.ts';

const LANGUAGE = 'lib/detect/language/';

function loadedBy(starts: readonly string[]): readonly string[] {
  const paths = repositoryFiles().filter((path) => /^(lib|entrypoints)\/.*\.tsx?$/.test(path));
  const graph: ImportGraph = new Map(paths.map((path) => [path, importsOf(path, readSource(path))]));
  return [...reachedFrom(graph, starts).keys()].filter((path) => path.startsWith(LANGUAGE));
}

test('nothing that a page loads holds patterns', () => {
  expect(loadedBy(['lib/detect/detect.ts', 'lib/detect/recogniser.ts'])).toEqual([]);
  expect(loadedBy(['entrypoints/council.content/index.ts'])).toEqual([]);
  expect(loadedBy(['lib/detect/compile-lexicon.ts'])).toContain(`${LANGUAGE}patterns.ts`);
});

/** A page whose lexicon was written by another version would miss a pattern without this. */
test('other names of patterns are another format', () => {
  const names = Object.keys(PATTERNS).sort().join();
  const digest = createHash('sha256').update(names).digest('hex').slice(0, 12);
  expect({ format: LEXICON_FORMAT, digest }, 'raise LEXICON_FORMAT with every change of names').toEqual({
    format: 3,
    digest: 'c6015a2bf443',
  });
});

test('names are given once', () => {
  const sources = repositoryFiles().filter((path) => path.startsWith(LANGUAGE));
  const named = sources.flatMap((path) => readSource(path).match(/^ {2}\w+:(?=\s)/gm) ?? []);
  expect(named).toHaveLength(Object.keys(PATTERNS).length);
});
