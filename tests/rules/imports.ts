/** Reads the imports of TypeScript files without compiling them, and judges them by DESIGN.md's direction. */
import { posix } from 'node:path';

export interface Import {
  /** As resolved: "lib/model/case.ts", or a package: "zod". */
  readonly target: string;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*{][^'";]*?)\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm;

/** The imports of one file. `path` is from the root of the repository, with forward slashes. */
export function importsOf(path: string, source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^[ \t]*\/\/.*$/gm, '');
  return [...code.matchAll(STATEMENT)].map(([, typeKeyword, names, from, dynamic]) => {
    const specifier = (from ?? dynamic ?? '').replace(/\?.*$/, '');
    return {
      target: specifier.startsWith('.')
        ? posix.normalize(posix.join(posix.dirname(path), specifier))
        : packageName(specifier),
      typeOnly: typeKeyword !== undefined || onlyTypeNames(names),
    };
  });
}

/** `{ type A, type B }`. */
function onlyTypeNames(names: string | undefined): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part));
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return specifier.startsWith('@') ? `${first}/${second}` : first;
}

/** The part of the house that a file belongs to: a folder of lib, or "entrypoints". */
export function partOf(path: string): string | null {
  const [top, folder, file] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  if (top !== 'lib' || folder === undefined) return null;
  return file === undefined ? null : folder;
}

/** What each part may import (DESIGN.md, "Direction"). Its own files are always allowed. */
export const ALLOWED: Readonly<Record<string, { parts: readonly string[]; packages: readonly string[] }>> = {
  model: { parts: [], packages: [] },
  detect: { parts: ['model'], packages: [] },
  papers: { parts: ['detect', 'model'], packages: ['htmlparser2'] },
  links: { parts: ['papers', 'detect', 'model'], packages: [] },
  glossary: { parts: ['detect', 'model'], packages: ['minisearch'] },
  notes: { parts: ['detect', 'glossary', 'model'], packages: ['mdast-util-from-markdown'] },
  difference: { parts: ['model', 'papers'], packages: ['diff'] },
  strings: { parts: ['model'], packages: [] },
  page: { parts: ['detect', 'model'], packages: [] },
  card: { parts: ['model', 'strings'], packages: ['preact'] },
  data: { parts: ['model'], packages: ['zod'] },
  messages: { parts: ['model', 'store'], packages: ['wxt', 'zod'] },
  background: {
    parts: ['card', 'glossary', 'messages', 'model', 'page', 'store', 'strings'],
    packages: ['wxt'],
  },
  pdf: { parts: ['model'], packages: ['pdfjs-dist'] },
  download: { parts: ['model'], packages: [] },
  reading: { parts: ['card', 'detect', 'messages', 'model', 'page'], packages: [] },
  store: {
    parts: ['data', 'detect', 'glossary', 'links', 'messages', 'model', 'notes', 'papers'],
    packages: ['@noble/ciphers', '@noble/hashes', 'dexie', 'wxt', 'zod'],
  },
  views: {
    parts: [
      'difference',
      'download',
      'glossary',
      'links',
      'messages',
      'model',
      'notes',
      'page',
      'pdf',
      'reading',
      'store',
      'strings',
    ],
    packages: ['@digdir/designsystemet-css', '@digdir/designsystemet-theme', 'preact', 'wxt'],
  },
};

/** The imports that go against `ALLOWED`, as lines for a person. */
export function wrongDirections(graph: ImportGraph): readonly string[] {
  const wrong: string[] = [];
  for (const [path, imports] of graph) {
    const part = partOf(path);
    if (part === null || part === 'entrypoints') continue;
    const allowed = ALLOWED[part];
    if (allowed === undefined) {
      wrong.push(`${path}: lib/${part} has no place in the house (tests/rules/imports.ts)`);
      continue;
    }
    for (const { target } of imports) {
      const targetPart = partOf(target);
      const fine =
        target.startsWith('lib/') || target.startsWith('entrypoints/')
          ? targetPart === part || (targetPart !== null && allowed.parts.includes(targetPart))
          : allowed.packages.includes(target);
      if (!fine) wrong.push(`${path} imports ${target}`);
    }
  }
  return wrong;
}

/** Every file and package that code starting at `starts` can load, with one way to it. Types do not count. */
export function reachedFrom(graph: ImportGraph, starts: readonly string[]): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting = starts.map((start) => ({ path: start, way: start }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next.path)) continue;
    reached.set(next.path, next.way);
    for (const { target, typeOnly } of graph.get(next.path) ?? []) {
      if (!typeOnly) waiting.push({ path: target, way: `${next.way} > ${target}` });
    }
  }
  return reached;
}

/** What the content script may load (DESIGN.md): these folders of lib, and the page side of the messages. */
const PAGE_SIDE_PARTS = ['reading', 'page', 'card', 'detect', 'model', 'strings'];
const PAGE_SIDE_MESSAGES = ['ask.ts', 'page-storage.ts', 'protocol.ts'];
const PAGE_SIDE_PACKAGES = ['preact', 'wxt'];

/** What the content script reaches and must not, each with the way to it. */
export function beyondPageSide(graph: ImportGraph, starts: readonly string[]): readonly string[] {
  const wrong: string[] = [];
  for (const [target, way] of reachedFrom(graph, starts)) {
    const [top, folder = '', file = ''] = target.split('/');
    const fine =
      top === 'entrypoints'
        ? folder.startsWith('council.content')
        : top === 'lib'
          ? PAGE_SIDE_PARTS.includes(folder) || (folder === 'messages' && PAGE_SIDE_MESSAGES.includes(file))
          : PAGE_SIDE_PACKAGES.includes(target);
    if (!fine) wrong.push(way);
  }
  return wrong;
}

/** Circles of files that load each other, one line for each. Types do not count. */
export function importCircles(graph: ImportGraph): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
      return;
    }
    state.set(path, 'open');
    for (const { target, typeOnly } of graph.get(path) ?? []) {
      if (!typeOnly && graph.has(target)) visit(target, [...way, path]);
    }
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}
