/** The bytes of a PDF that a reader gives, as a document. Loaded when there is one. */
import type { SourceDocument } from '../../model/document.ts';
import { openPdf } from '../../pdf/open-pdf.ts';
import { PdfRefused } from '../../pdf/pdf-refused.ts';
import { pdfSource } from '../../pdf/pdf-source.ts';
import { pdfResources } from '../pdf-resources.ts';
import { type ImportOptions, ImportRefused } from './import-refused.ts';

/**
 * Takes the bytes over.
 * @throws ImportRefused, or the signal's reason
 */
export async function importPdf(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  { signal, password, onProgress }: ImportOptions,
): Promise<SourceDocument> {
  try {
    const open = await openPdf(bytes, {
      resources: pdfResources(),
      signal,
      ...(password !== undefined && { password }),
    });
    try {
      return await pdfSource(
        open,
        { is: 'file', name },
        { signal, onProgress: (pages, all) => onProgress?.(pages / all) },
      );
    } finally {
      void open.close().catch(() => undefined);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PdfRefused)) throw error;
    throw new ImportRefused(error.fault === 'too-large' ? 'pdf-too-large' : error.fault);
  }
}
