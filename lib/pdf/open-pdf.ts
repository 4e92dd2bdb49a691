/**
 * Opens the bytes of a PDF. The same code in a browser and in Node; what pdf.js needs beside it (its worker, character
 * maps, fonts, decoders) is handed in, since only the caller knows where that lies. Nothing here reaches the network.
 */
import { getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import { inflatesTooFar } from './inflated-size.ts';
import type { LaidPage } from './laid-page.ts';
import { createPageReader } from './page-reader.ts';
import { type OutlineEntry, readOutline } from './pdf-outline.ts';
import { PdfRefused } from './pdf-refused.ts';

/** Bytes. pdf.js holds the whole file, and no paper seen has a tenth of it. */
export const LARGEST_FILE = 300_000_000;
export const MOST_PAGES = 20_000;
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
  readonly proxy: PDFDocumentProxy;
  readonly pageCount: number;
  /** @param number one-based. Rejects with `PdfRefused` where the page cannot be read. */
  layPage(number: number): Promise<LaidPage>;
  /** Empty where the file has none. */
  outline(): Promise<readonly OutlineEntry[]>;
  close(): Promise<void>;
}

/**
 * Takes the bytes over: a worker owns them afterwards.
 * @throws PdfRefused, or the signal's reason.
 */
export async function openPdf(
  bytes: Uint8Array,
  { password, resources, signal }: OpenPdfOptions,
): Promise<OpenPdf> {
  signal.throwIfAborted();
  if (bytes.length > LARGEST_FILE) throw new PdfRefused('too-large');
  if (!hasHead(bytes)) throw new PdfRefused('not-pdf');
  if (await inflatesTooFar(bytes, signal)) throw new PdfRefused('too-large');
  const thread = resources.worker?.() ?? null;
  const worker = thread === null ? null : PDFWorker.create({ port: thread });
  const task = getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    ...(worker === null ? {} : { worker }),
    ...addresses(resources),
    verbosity: VerbosityLevel.ERRORS,
    useWasm: resources.useWasm ?? true,
    isOffscreenCanvasSupported: thread !== null,
    disableWorkerRendering: true,
    enableXfa: false,
    docBaseUrl: undefined,
  });
  const close = async () => {
    await task.destroy();
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
    const layPage = createPageReader(proxy);
    return { proxy, pageCount: proxy.numPages, layPage, outline: () => readOutline(proxy), close };
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
