/** Reads built extensions and judges what is in their bundles (TRUST.md rules 1, 2 and 13). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB are 1000 bytes, as download sizes are given. */
export const KILOBYTE = 1000;
/** Issue 2 §1. What every council page pays before anything is shown. */
export const CONTENT_SCRIPT_LIMIT = 20 * KILOBYTE;
/**
 * DESIGN.md, and issue 7. Read again at each start, which nearly every card waits for: half of it is code, half the
 * built-in glossary and case index.
 */
export const BACKGROUND_LIMIT = 60 * KILOBYTE;
/**
 * Reader of papers, linker, Dexie and zod: loaded by the background when a page is kept or something is looked up. Two
 * more than before papers had pages, and their texts were kept packed.
 */
export const LEARNING_LIMIT = 102 * KILOBYTE;
/** The card's style and words, the patterns of detection: read once for each version and each change of language. */
export const MAKING_LIMIT = 12 * KILOBYTE;
/** Search, ranking and MiniSearch's tree of words: read once when the reader types in the address bar. */
export const FINDING_LIMIT = 12 * KILOBYTE;
/** In a file of its own for the pages. 216 entries and 94 cases weigh 34 kB; twice as many still open at once. */
export const BUILT_IN_LIMIT = 70 * KILOBYTE;
/** Issue 6 §1. The whole of it, as it is downloaded: pdf.js with its maps and fonts is most. */
export const EXTENSION_LIMIT = 8000 * KILOBYTE;
/** Read each time it opens. */
export const POPUP_LIMIT = 60 * KILOBYTE;

export interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
}

/** In no bundle: ways from text to code or markup, and ways out of the machine. */
export const FORBIDDEN_ANYWHERE: readonly Forbidden[] = [
  { what: 'eval', pattern: /(?<![\w$.])eval\s*\(/ },
  { what: 'innerHTML', pattern: /\binnerHTML\b/ },
  { what: 'outerHTML', pattern: /\.outerHTML\s*=/ },
  { what: 'insertAdjacentHTML', pattern: /\binsertAdjacentHTML\b/ },
  { what: 'document.write', pattern: /\bdocument\.write(ln)?\s*\(/ },
  { what: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { what: 'WebSocket', pattern: /\bWebSocket\b/ },
  { what: 'onMessageExternal', pattern: /\bonMessageExternal\b/ },
];

/** Not in the content script, besides. */
export const FORBIDDEN_IN_PAGE: readonly Forbidden[] = [
  { what: 'new Function', pattern: /\bnew\s+Function\b/ },
  { what: 'Dexie', pattern: /\bDexie\b/ },
  { what: 'zod', pattern: /\bZod[A-Z]\w+|_zod\b/ },
  { what: 'indexedDB', pattern: /\bindexedDB\b/ },
  { what: 'BroadcastChannel', pattern: /\bBroadcastChannel\b/ },
  { what: 'postMessage', pattern: /\bpostMessage\b/ },
  // The browser would hand every changed row to the page's process, the copies of notes among them.
  { what: 'changes of storage', pattern: /\bonChanged\b/ },
  { what: 'all of storage', pattern: /\.get(?:Keys|BytesInUse)?\(\s*(?:null|void 0|undefined)?\s*\)/ },
  { what: 'localStorage', pattern: /\b(localStorage|sessionStorage)\b/ },
  { what: 'fetch', pattern: /(?<![\w$.])fetch\s*\(/ },
  // Made, not read: the text of a page's own fields is skipped by name.
  { what: 'a text field', pattern: /\(\s*["'`](input|textarea|select)["'`]\s*[,)]/i },
  { what: 'an editable element', pattern: /\bcontentEditable\s*[:=]|["'`]contenteditable["'`]\s*,/i },
  { what: 'an open shadow root', pattern: /mode:\s*["'`]open["'`]/ },
];

export function found(source: string, forbidden: readonly Forbidden[]): readonly string[] {
  return forbidden.filter(({ pattern }) => pattern.test(source)).map(({ what }) => what);
}

export function gzipSize(sources: readonly string[]): number {
  return sources.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);
}

/**
 * The keys that a bundle reads from storage; null where it does anything with storage that is not one reading of a
 * list that stands in the bundle (TRUST.md rule 1).
 */
export function keysReadFromStorage(source: string): readonly string[] | null {
  const [use, ...others] = [
    ...source.matchAll(/\.storage\b(?:\.local\.get\(Object\.values\(([\w$]+)\)\))?/g),
  ];
  const [, list] = use ?? [];
  if (list === undefined || others.length > 0) return null;
  const [, members] = new RegExp(`[ ,;{]${list.replaceAll('$', '\\$')}=\\{([^{}]*)\\}`).exec(source) ?? [];
  return members === undefined
    ? null
    : Array.from(members.matchAll(/:\s*[`"']([^`"']+)[`"']/g), ([, key = '']) => key);
}

/** Every file of a folder, with forward slashes, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).replaceAll('\\', '/'))
    .sort();
}

/** The scripts that an HTML page of the build loads, chunks that they import included, each once. */
export function scriptsOf(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)];
  return withImports(
    folder,
    scripts.map(([, path = '']) => path),
  );
}

/** The file that holds the built-in glossary and case index, and nothing else. */
export function isBuiltInData(path: string): boolean {
  return /^chunks\/built-in-[\w-]+\.js$/.test(path);
}

/** Scripts and the chunks that they import, each once. */
export function withImports(folder: string, scripts: readonly string[]): readonly string[] {
  const waiting = [...scripts];
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = readFileSync(join(folder, path), 'utf8');
    for (const [, chunk = ''] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      waiting.push(join(path, '..', chunk).replaceAll('\\', '/'));
    }
  }
  return [...seen].sort();
}

/** Every selector of a stylesheet that rules are written for, inside media and feature queries too. */
export function selectorsOf(css: string): readonly string[] {
  const blocks = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{[^{}]*\}/g);
  return Array.from(blocks, ([, selectors = '']) => selectors.split(',').map((one) => one.trim())).flat();
}
