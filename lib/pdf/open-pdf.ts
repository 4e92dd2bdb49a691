/**
 * Opens the bytes of a PDF. The same code in a browser and in Node; what pdf.js needs beside it (its worker, character
 * maps, fonts, decoders) is handed in, since only the caller knows where that lies. Nothing here reaches the network.
 */
import { getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import { inflatesTooFar } from './inflated-size.ts';
import type { LaidPage } from './laid-page.ts';
import { readPageContent } from './page-items.ts';
import { createPatience, type Patience } from './page-patience.ts';
import { createPageReader } from './page-reader.ts';
import { type OutlineEntry, readOutline } from './pdf-outline.ts';
import { PdfRefused } from './pdf-refused.ts';

/** Bytes. pdf.js holds the whole file, and no paper seen has a tenth of it. */
export const LARGEST_FILE = 300_000_000;
export const MOST_PAGES = 20_000;
/** ms. A page of a scan takes some seconds on a slow machine. */
const LONGEST_PAGE = 30_000;
/** ms that a worker has to end by itself. */
const FAREWELL = 500;
/** Pixels of one picture in a page: a page of 600 dots an inch has 35 million. pdf.js leaves out what is larger. */
const LARGEST_IMAGE = 100_000_000;
/** A PDF may have other bytes before its head, and pdf.js looks no further. */
const HEAD_WITHIN = 1024;

/** Addresses end in "/"; null where there is none, and what needs it is then read without. */
export interface PdfResources {
  /** A new worker that runs `pdf.worker`; it is ended with the document. Null: pdf.js works on this thread (Node). */
  readonly worker: (() => Worker) | null;
  readonly cMapUrl: string | null;
  readonly standardFontDataUrl: string | null;
  readonly wasmUrl: string | null;
  readonly iccUrl?: string | null;
  /** Whether WebAssembly may be used; otherwise the decoders in plain JavaScript beside it. */
  readonly useWasm?: boolean;
}

export interface OpenPdfOptions {
  readonly password?: string;
  readonly resources: PdfResources;
  /** Ends the opening; what is open is ended by `close`. */
  readonly signal: AbortSignal;
}

export interface OpenPdf {
  /** Another one after a page was given up. */
  readonly proxy: PDFDocumentProxy;
  readonly pageCount: number;
  /** @param number one-based. Rejects with `PdfRefused` where the page cannot be read, or takes too long. */
  layPage(number: number): Promise<LaidPage>;
  /** Other work on a page, in the same time. */
  readonly within: Patience<PDFDocumentProxy>['within'];
  /** The page took too long, and nothing more is tried with it. */
  readonly isGivenUp: (page: number) => boolean;
  /** Empty where the file has none. */
  outline(): Promise<readonly OutlineEntry[]>;
  close(): Promise<void>;
}

/**
 * Takes the bytes over: a worker owns them afterwards.
 * @throws PdfRefused, or the signal's reason.
 */
export async function openPdf(bytes: Uint8Array, options: OpenPdfOptions): Promise<OpenPdf> {
  const { resources, signal } = options;
  signal.throwIfAborted();
  if (bytes.length > LARGEST_FILE) throw new PdfRefused('too-large');
  if (!hasHead(bytes)) throw new PdfRefused('not-pdf');
  if (await inflatesTooFar(bytes, signal)) throw new PdfRefused('too-large');
  // The browser keeps it where it likes; a busy worker gives nothing back.
  const kept = resources.worker === null ? null : new Blob([bytes.slice()]);
  let running = await startPdf(bytes, options);
  const { numPages } = running.proxy;
  const patience = createPatience({
    first: running.proxy,
    longest: LONGEST_PAGE,
    renew:
      kept === null
        ? null
        : async () => {
            await running.close();
            const again = new Uint8Array(await kept.arrayBuffer());
            running = await startPdf(again, { ...options, signal: new AbortController().signal });
            return running.proxy;
          },
  });
  const layPage = createPageReader(numPages, (number) =>
    patience.within(number, async (proxy) => {
      const page = await proxy.getPage(number);
      const content = await readPageContent(page);
      page.cleanup();
      return content;
    }),
  );
  return {
    get proxy() {
      return patience.now();
    },
    pageCount: numPages,
    layPage,
    within: patience.within,
    isGivenUp: patience.isGivenUp,
    outline: () => readOutline(patience.now()),
    close: () => running.close(),
  };
}

interface RunningPdf {
  readonly proxy: PDFDocumentProxy;
  close(): Promise<void>;
}

async function startPdf(
  bytes: Uint8Array,
  { password, resources, signal }: OpenPdfOptions,
): Promise<RunningPdf> {
  const thread = resources.worker?.() ?? null;
  const worker = thread === null ? null : PDFWorker.create({ port: thread });
  const task = getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    ...(worker === null ? {} : { worker }),
    ...addresses(resources),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: LARGEST_IMAGE,
    useWasm: resources.useWasm ?? true,
    isOffscreenCanvasSupported: thread !== null,
    disableWorkerRendering: true,
    enableXfa: false,
    docBaseUrl: undefined,
  });
  const close = async () => {
    // A worker that is busy never answers.
    await (thread === null ? task.destroy() : Promise.race([task.destroy(), rest(FAREWELL)]));
    worker?.destroy();
    thread?.terminate();
  };
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop);
  if (thread !== null) thread.addEventListener('error', () => stopped.reject(new PdfRefused('broken')));
  try {
    const proxy = await Promise.race([task.promise, stopped.promise]);
    if (proxy.numPages > MOST_PAGES) throw new PdfRefused('too-large');
    return { proxy, close };
  } catch (error) {
    await close();
    if (signal.aborted || error instanceof PdfRefused) throw error;
    throw refusalOf(error, password !== undefined);
  } finally {
    signal.removeEventListener('abort', stop);
    // Nobody waits for it any more.
    stopped.promise.catch(() => undefined);
  }
}

function addresses({ cMapUrl, standardFontDataUrl, wasmUrl, iccUrl = null }: PdfResources) {
  return {
    ...(cMapUrl === null ? {} : { cMapUrl, cMapPacked: true }),
    ...(standardFontDataUrl === null ? {} : { standardFontDataUrl }),
    ...(wasmUrl === null ? {} : { wasmUrl }),
    ...(iccUrl === null ? {} : { iccUrl }),
  };
}

function hasHead(bytes: Uint8Array): boolean {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD_WITHIN)) head += String.fromCharCode(byte);
  return head.includes('%PDF-');
}

function refusalOf(error: unknown, gavePassword: boolean): PdfRefused {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new PdfRefused(gavePassword ? 'wrong-password' : 'password', error);
  return new PdfRefused('broken', error);
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
