/** A PDF as a document, in Node, by the product's own code. */
import type { SourceDocument } from '../../lib/model/document.ts';
import { openPdf, type PdfResources } from '../../lib/pdf/open-pdf.ts';
import { pdfSource } from '../../lib/pdf/pdf-source.ts';

/** What Node has: neither a worker nor anything to fetch. */
export const IN_NODE: PdfResources = {
  worker: null,
  cMapUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

/** Leaves the bytes as they are: pdf.js takes over a copy. */
export async function readPdf(
  bytes: Uint8Array,
  {
    password,
    signal = new AbortController().signal,
  }: { readonly password?: string; readonly signal?: AbortSignal } = {},
): Promise<SourceDocument> {
  const open = await openPdf(bytes.slice(), {
    resources: IN_NODE,
    signal,
    ...(password === undefined ? {} : { password }),
  });
  try {
    return await pdfSource(open, { is: 'file', name: 'prøve.pdf' }, { signal });
  } finally {
    await open.close();
  }
}
