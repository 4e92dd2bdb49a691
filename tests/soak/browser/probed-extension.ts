/**
 * The built extension with one more content script before its own: it sends what a campaign wants sent, as a content
 * script of ours, and writes down what the browser hands to that side. Nothing else is changed, and the files are those
 * of the build.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** What came into the content script's world so far. */
export interface Probed {
  /** Names asked of a storage area; "everything" for a question without a name. */
  readonly asked: readonly string[];
  /** Everything that a storage area handed out or told of, as text. */
  readonly handed: string;
  /** Listeners for changes of storage that were added. */
  readonly listeners: number;
  /** Whether the browser itself knows of one; null where it does not say. */
  readonly hasListeners: boolean | null;
}

export type Answer =
  | { readonly is: 'answer'; readonly text: string }
  | { readonly is: 'error'; readonly text: string }
  | { readonly is: 'none' };

/** Runs in the content script's world, first of all. Speaks with the page by events of its own. */
const PROBE = `
const api = globalThis.browser ?? chrome;
const asked = [];
const handed = [];
let listeners = 0;
for (const holder of new Set([globalThis.browser, globalThis.chrome])) {
  if (holder?.storage === undefined) continue;
  for (const name of ['local', 'sync', 'session', 'managed']) {
    const area = holder.storage[name];
    if (area?.get === undefined) continue;
    const get = area.get.bind(area);
    try {
      area.get = async (keys, ...rest) => {
        const names = keys == null ? ['everything'] : typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(keys);
        asked.push(...names.map((one) => name + '/' + one));
        const result = await get(keys, ...rest);
        handed.push(JSON.stringify(result));
        return result;
      };
    } catch {}
    watch(area.onChanged);
  }
  watch(holder.storage.onChanged);
}
function watch(event) {
  if (event?.addListener === undefined) return;
  const add = event.addListener.bind(event);
  try {
    event.addListener = (listener, ...rest) => {
      listeners += 1;
      return add((changes, ...more) => { handed.push(JSON.stringify(changes)); return listener(changes, ...more); }, ...rest);
    };
  } catch {}
}
api.runtime.onMessage.addListener((message) => { handed.push(JSON.stringify(message)); });
const answer = (id, value) => document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify({ id, value }) }));
document.addEventListener('probe', async ({ detail }) => {
  const { id, messages } = JSON.parse(detail);
  if (messages === undefined) {
    const known = api.storage.onChanged.hasListeners?.();
    return answer(id, { asked: [...new Set(asked)], handed: handed.join('\\n'), listeners, hasListeners: known ?? null });
  }
  answer(id, await Promise.all(messages.map(async (text) => {
    try {
      const sent = (globalThis.browser ?? chrome).runtime.sendMessage(revive(text));
      const reply = await Promise.race([sent, new Promise((done) => setTimeout(done, 8000, 'late'))]);
      return reply === undefined ? { is: 'none' } : { is: 'answer', text: JSON.stringify(reply) };
    } catch (error) {
      return { is: 'error', text: String(error) };
    }
  })));
});
// JSON has no undefined and no cycle; deep and wide ones are made here.
function revive(text) {
  return JSON.parse(text, (key, value) => {
    if (value === '$undefined') return undefined;
    if (value === '$deep') { let deep = {}; for (let at = 0; at < 2000; at += 1) deep = { deep }; return deep; }
    if (value === '$wide') return Array(20000).fill('x');
    if (value === '$long') return 'x'.repeat(1000000);
    if (value === '$nan') return NaN;
    return value;
  });
}
`;

/**
 * @param extension folder of the build
 * @param folder where the copy goes
 */
export function probedExtension(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { content_scripts: { js: string[] }[] };
  for (const script of manifest.content_scripts) script.js.unshift('probe.js');
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(folder, 'probe.js'), `(() => {${PROBE}})();`);
  return folder;
}

/** Sends each, as the content script of this page. JSON, with "$undefined", "$deep", "$wide", "$long", "$nan" in it. */
export function sendFromContent(page: Page, messages: readonly string[]): Promise<readonly Answer[]> {
  return page.evaluate(askProbe<readonly Answer[]>, messages);
}

export function whatWasProbed(page: Page): Promise<Probed> {
  return page.evaluate(askProbe<Probed>, undefined);
}

/** Runs in the page, and sees nothing of this file. */
function askProbe<Value>(messages: readonly string[] | undefined): Promise<Value> {
  const id = Math.random();
  return new Promise((resolve) => {
    const listener = (event: Event): void => {
      const answered = JSON.parse((event as CustomEvent<string>).detail) as { id: number; value: Value };
      if (answered.id !== id) return;
      document.removeEventListener('probe-answer', listener);
      resolve(answered.value);
    };
    document.addEventListener('probe-answer', listener);
    document.dispatchEvent(new CustomEvent('probe', { detail: JSON.stringify({ id, messages }) }));
  });
}
