/**
 * What pdf.js loads while it runs, put into the extension as it is built: its worker, character maps, the fonts that
 * every reader of PDF has, and decoders of pictures in plain JavaScript. Nothing of it is kept in the repository, and
 * nothing is fetched from the network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../node_modules/pdfjs-dist');

/** As WXT takes files for the folder of a build. */
export type PdfFile =
  | { readonly relativeDest: string; readonly absoluteSrc: string }
  | { readonly relativeDest: string; readonly contents: string };

interface Folder {
  readonly from: string;
  readonly to: string;
  readonly wanted: RegExp;
}

/** WebAssembly would need a wider policy (`wasm-unsafe-eval`): the same decoders stand beside it without. */
const FOLDERS: readonly Folder[] = [
  { from: 'cmaps', to: 'pdf/cmaps', wanted: /\.bcmap$|^LICENSE/ },
  { from: 'standard_fonts', to: 'pdf/fonts', wanted: /\.(pfb|ttf)$|^LICENSE/ },
  { from: 'wasm', to: 'pdf/decoders', wanted: /_nowasm_fallback\.js$|^LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)$/ },
];

/** Ways to the network that a bundle of ours may not have (TRUST.md rule 6). With the bytes in hand none is used. */
const REQUEST = /\bnew XMLHttpRequest(\(\))?/g;
const DONE = /\bXMLHttpRequest\.DONE\b/g;
/** What pdf.js takes for an address that `fetch` understands: without ours it would use the other way for its fonts. */
const FETCHED = '/https?:/.test(res?.protocol';
const OURS = '/^(?:https?|chrome-extension|moz-extension):$/.test(res?.protocol';

function withoutRequests(code: string): string {
  if (!code.includes('XMLHttpRequest'))
    throw new Error('pdf.js has no XMLHttpRequest any longer: this can go');
  return code.replace(REQUEST, 'null').replace(DONE, '4');
}

/** pdf.js on the page's own thread: it fetches its fonts and maps from the extension, and nothing in any other way. */
export function hardenedPdf(code: string): string {
  if (!code.includes(FETCHED)) throw new Error('pdf.js chooses its way to fetch otherwise: look again');
  return withoutRequests(code).replace(FETCHED, OURS);
}

export function pdfFiles(): readonly PdfFile[] {
  const worker = readFileSync(join(PACKAGE, 'build/pdf.worker.min.mjs'), 'utf8');
  return [
    { relativeDest: 'pdf/worker.js', contents: withoutRequests(worker) },
    ...FOLDERS.flatMap(({ from, to, wanted }) =>
      readdirSync(join(PACKAGE, from))
        .filter((name) => wanted.test(name))
        .sort()
        .map((name) => ({ relativeDest: `${to}/${name}`, absoluteSrc: join(PACKAGE, from, name) })),
    ),
  ];
}
