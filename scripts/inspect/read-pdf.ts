/** Reads a PDF to inspect, by the modules that the reader of papers runs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentOrigin, SourceDocument } from '../../lib/model/document.ts';
import type { PdfResources } from '../../lib/pdf/open-pdf.ts';
import type { PdfFault } from '../../lib/pdf/pdf-refused.ts';
import { UserError } from './user-error.ts';

const FAULTS: Readonly<Record<PdfFault, string>> = {
  'not-pdf': 'Filen er ikke en PDF',
  password: 'PDF-en er låst med passord. Lås den opp først',
  'wrong-password': 'Feil passord til PDF-en',
  broken: 'PDF-en er skadet og kan ikke leses',
  'no-text': 'PDF-en har bare bilder av sidene, ingen tekst. Den må gjennom tekstgjenkjenning først',
  'too-large': 'PDF-en er for stor',
};

/** pdf.js's own folder; ends in "/". */
const FOLDER = join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), '/');

/** pdf.js on this thread, with its files where npm put them. */
export const NODE_RESOURCES: PdfResources = {
  worker: null,
  cMapUrl: join(FOLDER, 'cmaps/'),
  standardFontDataUrl: join(FOLDER, 'standard_fonts/'),
  wasmUrl: join(FOLDER, 'wasm/'),
};

/** @throws UserError in the place of `PdfRefused`. */
export async function readPdf(
  bytes: Uint8Array,
  path: string,
  origin: DocumentOrigin,
): Promise<SourceDocument> {
  const { openPdf, pdfSource, PdfRefused } = await loadQuietly();
  const { signal } = new AbortController();
  try {
    const open = await openPdf(bytes, { resources: NODE_RESOURCES, signal });
    try {
      return await pdfSource(open, origin, { signal });
    } finally {
      await open.close();
    }
  } catch (error) {
    if (!(error instanceof PdfRefused)) throw error;
    throw new UserError(`${FAULTS[error.fault]}: ${path}`);
  }
}

/** pdf.js warns of its build for browsers, which is the one that the extension runs. */
async function loadQuietly() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const { openPdf } = await import('../../lib/pdf/open-pdf.ts');
    const { pdfSource } = await import('../../lib/pdf/pdf-source.ts');
    const { PdfRefused } = await import('../../lib/pdf/pdf-refused.ts');
    return { openPdf, pdfSource, PdfRefused };
  } finally {
    console.warn = warn;
  }
}
