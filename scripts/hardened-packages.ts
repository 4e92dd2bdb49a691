/**
 * Takes out of four packages, when the extension is built, what no bundle of ours may have. So the rules over
 * the bundles hold whatever the packages would do (TRUST.md rules 3, 5 and 13).
 */
import type { Plugin } from 'vite';
import { hardenedPdf } from './pdf-files.ts';

/**
 * WXT starts a content script inside a context that tells the page about itself: an event and a message with
 * its name, and any page can end it by sending the same. Ours is told by its own signal alone: the context
 * here has what WXT's start needs and nothing that a page can see. An update of the extension is noticed by
 * the script itself (entrypoints/council.content).
 */
const QUIET_CONTEXT = `export class ContentScriptContext {
  #controller = new AbortController();
  get signal() { return this.#controller.signal; }
}`;

/**
 * WXT also catches what a content script throws at its start, to say so on the page's console. Ours says nothing
 * there, and its words are bytes that every page would pay for.
 */
const LOUD_START = /\/\/#region src\/utils\/internal\/logger\.ts[\s\S]*(?=export \{ result)/;
const QUIET_START = 'const result = definition.main(new ContentScriptContext());\n';

/**
 * The reader of Markdown decodes "&aring;" by making an element of it. A note is plain text: what is written so stays so.
 */
const PLAIN_REFERENCES = 'export const decodeNamedCharacterReference = () => false;\n';

export function hardenedPackages(): Plugin {
  return {
    name: 'saksspor:hardened-packages',
    // Before the bundler reads the file.
    enforce: 'pre',
    load(id) {
      if (/[\\/]decode-named-character-reference[\\/]index(\.dom)?\.js/.test(id)) return PLAIN_REFERENCES;
      return /[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.m?js/.test(id) ? QUIET_CONTEXT : null;
    },
    transform(code, id) {
      if (id.includes('content-script-isolated-world-entrypoint')) {
        if (!LOUD_START.test(code)) this.error('WXT starts a content script in another way: look again');
        return { code: code.replace(LOUD_START, QUIET_START), map: null };
      }
      if (/[\\/]pdfjs-dist[\\/]build[\\/]pdf\.mjs/.test(id)) return { code: hardenedPdf(code), map: null };
      // Preact's one way from text to markup: what would set innerHTML sets textContent.
      if (!/[\\/]preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
      if (!code.includes('.innerHTML')) this.error('Preact no longer sets innerHTML: this can go');
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
