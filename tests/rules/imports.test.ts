/** Who may import whom (DESIGN.md, "Direction"; TRUST.md rule 1: nothing on the page side reaches notes). */
import { describe, expect, test } from 'vitest';
import {
  beyondPageSide,
  type ImportGraph,
  importCircles,
  importsOf,
  reachedFrom,
  wrongDirections,
} from './imports.ts';
import { readSource, repositoryFiles } from './source-files.ts';

const CODE = /^(lib|entrypoints)\/.*\.tsx?$/;
const paths = repositoryFiles().filter((path) => CODE.test(path));
const graph: ImportGraph = new Map(paths.map((path) => [path, importsOf(path, readSource(path))]));
const contentScript = paths.filter((path) => /^entrypoints\/council\.content(\.ts|\/)/.test(path));

describe('the house', () => {
  test('imports only in the direction of DESIGN.md', () => {
    expect(wrongDirections(graph)).toEqual([]);
  });
  test('every relative import names a file that exists', () => {
    const missing = [...graph].flatMap(([path, imports]) =>
      imports
        .filter(({ target }) => CODE.test(target) && !graph.has(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });
  test('has no circles', () => {
    expect(importCircles(graph)).toEqual([]);
  });
  test('the content script reaches the page side only', () => {
    expect(contentScript).not.toEqual([]);
    expect(beyondPageSide(graph, contentScript)).toEqual([]);
    expect(reachedFrom(graph, contentScript).size).toBeGreaterThan(20);
  });
  test('neither the content script nor the background reaches what is the reader’s own', () => {
    for (const starts of [contentScript, ['entrypoints/background.ts']]) {
      const reached = [...reachedFrom(graph, starts).values()].filter((way) =>
        way.includes('lib/store/notes/'),
      );
      expect(reached).toEqual([]);
    }
    const pages = reachedFrom(graph, ['entrypoints/workspace/main.tsx']);
    expect(pages.has('lib/store/notes/judgements.ts')).toBe(true);
    expect(pages.has('lib/store/notes/save-note.ts')).toBe(true);
  });
  test('what marks a text, a page’s or a paper’s, does not know what is the reader’s own', () => {
    const marking = paths.filter((path) => /^lib\/(reading|views\/reader\/marks)/.test(path));
    expect(marking.length).toBeGreaterThan(3);
    const reached = [...reachedFrom(graph, marking).values()];
    expect(reached.filter((way) => /lib\/(store\/note|notes\/|views\/notes)/.test(way))).toEqual([]);
    const beside = reachedFrom(graph, ['lib/views/reader/side/PaperSide.tsx']);
    expect(beside.has('lib/views/notes/CaseNotes.tsx')).toBe(true);
  });
  test('only background, messages, store and views touch the extension API', () => {
    const touching = paths
      .filter((path) => path.startsWith('lib/') && !/^lib\/(background|messages|store|views)\//.test(path))
      .filter((path) => /(?<![\w.'"`/-])(browser|chrome)\.[a-z]/.test(withoutComments(readSource(path))));
    expect(touching).toEqual([]);
  });
  test('no lib or entrypoint re-exports a folder', () => {
    const barrels = paths.filter((path) => path.startsWith('lib/') && /\/index\.tsx?$/.test(path));
    expect(barrels).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

describe('the check itself', () => {
  const sample = (files: Record<string, string>): ImportGraph =>
    new Map(Object.entries(files).map(([path, source]) => [path, importsOf(path, source)]));

  test.each([
    ["import { a } from './a.ts';", 'lib/page/a.ts', false],
    ["import type { A } from '../model/a.ts';", 'lib/model/a.ts', true],
    ["import { type A, type B } from '../model/a.ts';", 'lib/model/a.ts', true],
    ["import { type A, b } from '../model/a.ts';", 'lib/model/a.ts', false],
    ["import {\n  a,\n  b,\n} from '../detect/b.ts';", 'lib/detect/b.ts', false],
    ["export { a } from '@scope/name/deep';", '@scope/name', false],
    ["import css from './card.css?inline';", 'lib/page/card.css', false],
    ["const a = await import('zod/mini');", 'zod', false],
    ["import 'preact/debug';", 'preact', false],
  ])('reads %j', (source, target, typeOnly) => {
    expect(importsOf('lib/page/here.ts', source)).toEqual([{ target, typeOnly }]);
  });
  test('reads nothing from comments', () => {
    expect(importsOf('lib/page/here.ts', "/* import a from 'a'; */\n// import b from 'b';\n")).toEqual([]);
  });
  test.each([
    ['lib/model/a.ts', "import { b } from '../detect/b.ts';"],
    ['lib/page/a.ts', "import { browser } from 'wxt/browser';"],
    ['lib/page/a.ts', "import type { N } from '../store/n.ts';"],
    ['lib/card/a.ts', "import { z } from 'zod';"],
    ['lib/news/a.ts', "import { z } from '../model/z.ts';"],
  ])('rejects %s with %s', (path, source) => {
    expect(wrongDirections(sample({ [path]: source }))).toHaveLength(1);
  });
  test('finds a forbidden part behind two steps', () => {
    const wrong = beyondPageSide(
      sample({
        'entrypoints/council.content/index.ts': "import { a } from '../../lib/page/a.ts';",
        'lib/page/a.ts': "import { b } from '../messages/answer.ts';",
        'lib/messages/answer.ts': "import { z } from 'zod';",
      }),
      ['entrypoints/council.content/index.ts'],
    );
    expect(wrong).toHaveLength(2);
    expect(wrong[1]).toContain('answer.ts > zod');
  });
  test('finds a circle, but not one of types', () => {
    const files = {
      'lib/page/a.ts': "import { b } from './b.ts';",
      'lib/page/b.ts': "import { a } from './a.ts';",
    };
    expect(importCircles(sample(files))).toHaveLength(1);
    expect(importCircles(sample({ ...files, 'lib/page/b.ts': "import type { A } from './a.ts';" }))).toEqual(
      [],
    );
  });
});
