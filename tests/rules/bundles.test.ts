/** What the built bundles hold and weigh, in both browsers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFolder } from './built.ts';
import {
  BACKGROUND_LIMIT,
  BUILT_IN_LIMIT,
  CONTENT_SCRIPT_LIMIT,
  EXTENSION_LIMIT,
  FINDING_LIMIT,
  FORBIDDEN_ANYWHERE,
  FORBIDDEN_IN_PAGE,
  filesIn,
  found,
  gzipSize,
  isBuiltInData,
  KILOBYTE,
  keysReadFromStorage,
  LEARNING_LIMIT,
  MAKING_LIMIT,
  POPUP_LIMIT,
  scriptsOf,
  selectorsOf,
  withImports,
} from './bundles.ts';

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = builtFolder(browser);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const scripts = () => filesIn(folder).filter((path) => path.endsWith('.js'));
  const contentScripts = () => scripts().filter((path) => path.startsWith('content-scripts/'));
  const weigh = (what: string, paths: readonly string[], limit: number) => {
    const size = gzipSize(paths.map(read));
    console.log(`${browser}: ${what} ${(size / KILOBYTE).toFixed(1)} kB gzip (limit ${limit / KILOBYTE})`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit);
  };

  test('no bundle turns text into code or markup, or talks to the network', () => {
    const faults = scripts().flatMap((path) =>
      found(read(path), FORBIDDEN_ANYWHERE).map((what) => `${path}: ${what}`),
    );
    expect(faults).toEqual([]);
  });
  test('the content script is one file without stores, messages to the page, or text fields', () => {
    expect(contentScripts()).toHaveLength(1);
    const faults = contentScripts().flatMap((path) =>
      found(read(path), FORBIDDEN_IN_PAGE).map((what) => `${path}: ${what}`),
    );
    expect(faults).toEqual([]);
  });
  test('the content script reads four rows of storage, and no others', () => {
    expect(contentScripts().map((path) => keysReadFromStorage(read(path)))).toEqual([
      ['consent', 'settings', 'lexicon', 'card-kit'],
    ]);
  });
  test('the stylesheet in the page paints highlights of ours and nothing else', () => {
    const sheets = filesIn(folder).filter(
      (path) => path.startsWith('content-scripts/') && path.endsWith('.css'),
    );
    expect(sheets).toHaveLength(1);
    for (const selector of selectorsOf(sheets.map(read).join('\n'))) {
      expect(selector).toMatch(/^(:root)?::highlight\(saksspor-[a-z]+\)$/);
    }
  });
  test('the content script weighs little', () => {
    weigh('content script', contentScripts(), CONTENT_SCRIPT_LIMIT);
  });
  test('the background weighs little', () => {
    expect(withImports(folder, ['background.js'])).toEqual(['background.js']);
    weigh('background', ['background.js'], BACKGROUND_LIMIT);
    weigh('what it loads to read documents', ['learning.js'], LEARNING_LIMIT);
    weigh('what it loads to answer the address bar', ['finding.js'], FINDING_LIMIT);
    weigh('what it loads to make what pages read', ['making.js'], MAKING_LIMIT);
    expect(read('background.js')).not.toMatch(/\bDexie\b/);
    const data = scripts().filter(isBuiltInData);
    expect(data).toHaveLength(1);
    weigh('built-in glossary and case index', data, BUILT_IN_LIMIT);
  });
  test('the popup weighs little', () => {
    weigh('popup', scriptsOf(folder, 'popup.html'), POPUP_LIMIT);
  });
  test('all of it together is small to download', () => {
    // A file at a time, as a zip does it.
    const size = filesIn(folder).reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length,
      0,
    );
    console.log(`${browser}: the extension ${(size / KILOBYTE).toFixed(0)} kB zipped`);
    expect(size).toBeLessThanOrEqual(EXTENSION_LIMIT);
  });
  test('pdf.js has what it needs beside it, and nothing that it does not use', () => {
    const packed = filesIn(folder).filter((path) => path.startsWith('pdf/'));
    expect(packed).toContain('pdf/worker.js');
    for (const [kind, least] of [
      [/^pdf\/cmaps\/.+\.bcmap$/, 100],
      [/^pdf\/fonts\/.+\.(pfb|ttf)$/, 10],
      [/^pdf\/decoders\/.+_nowasm_fallback\.js$/, 2],
    ] as const) {
      expect(packed.filter((path) => kind.test(path)).length).toBeGreaterThanOrEqual(least);
    }
    // No scripting of documents, no WebAssembly: the policy has no `wasm-unsafe-eval`.
    expect(filesIn(folder).filter((path) => /sandbox|quickjs|\.wasm$/.test(path))).toEqual([]);
  });
  test('no page loads anything from elsewhere or has a script inside', () => {
    const faults = filesIn(folder)
      .filter((path) => path.endsWith('.html'))
      .filter((path) =>
        /(?:src|href)="(?:https?:)?\/\/|<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+="/i.test(read(path)),
      );
    expect(faults).toEqual([]);
  });
});

describe('the check itself', () => {
  test('sees a rule for the page inside a media query', () => {
    expect(selectorsOf('@media screen{:root::highlight(saksspor-case){color:red}p,a{color:red}}')).toEqual([
      ':root::highlight(saksspor-case)',
      'p',
      'a',
    ]);
  });
  test.each([
    ['const a = eval("1")', 'eval'],
    ['element.innerHTML = text', 'innerHTML'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['document.write("a")', 'document.write'],
  ])('finds %s', (source, what) => {
    expect(found(source, FORBIDDEN_ANYWHERE)).toContain(what);
  });
  test.each([
    ['new Function("return 1")', 'new Function'],
    ['class ZodString{}', 'zod'],
    ['indexedDB.open("a")', 'indexedDB'],
    ['new BroadcastChannel("a")', 'BroadcastChannel'],
    ['window.postMessage(1)', 'postMessage'],
    ['document.createElement("textarea")', 'a text field'],
    ['h("input",{type:"text"})', 'a text field'],
    ['jsx(`input`,{})', 'a text field'],
    ['box.contentEditable="true"', 'an editable element'],
    ['box.setAttribute("contenteditable","")', 'an editable element'],
    ['host.attachShadow({mode:"open"})', 'an open shadow root'],
    ['fetch("https://a")', 'fetch'],
    ['a.storage.local.onChanged.addListener(b)', 'changes of storage'],
    ['a.storage.local.get(null)', 'all of storage'],
    ['a.storage.local.get()', 'all of storage'],
    ['a.storage.local.getKeys()', 'all of storage'],
  ])('finds %s in the page', (source, what) => {
    expect(found(source, FORBIDDEN_IN_PAGE)).toContain(what);
  });
  test.each<[string, readonly string[] | null]>([
    ['var a={b:`one`,c:`two`};d.storage.local.get(Object.values(a))', ['one', 'two']],
    ['d.storage.local.get(null)', null],
    ['d.storage.local.get(`note-copy`)', null],
    ['var a={b:`one`};d.storage.local.get(Object.values(a));d.storage.local.get(c)', null],
    ['var a={b:`one`};d.storage.local.get(Object.values(a));let{storage:e}=d,f=d.storage', null],
    ['d.storage.local.get(Object.values(a))', null],
    ['nothing', null],
  ])('reads the keys of %s', (source, keys) => {
    expect(keysReadFromStorage(source)).toEqual(keys);
  });
  test('leaves harmless words alone', () => {
    const source =
      'evaluate(a);new Set(["TEXTAREA","INPUT"]);"dangerouslySetInnerHTML"==a;el.closest("[contenteditable]")';
    expect(found(source, [...FORBIDDEN_ANYWHERE, ...FORBIDDEN_IN_PAGE])).toEqual([]);
  });
  test('weighs by gzip', () => {
    expect(gzipSize(['a'.repeat(50_000)])).toBeLessThan(200);
  });
});
