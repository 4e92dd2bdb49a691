/** What a file is read with, and why one is not. */
import type { PdfFault } from '../../pdf/pdf-refused.ts';

export type ImportFault =
  | 'empty'
  | 'empty-file'
  | 'too-large'
  | 'pdf-too-large'
  | 'not-text'
  | 'unreadable'
  | Exclude<PdfFault, 'too-large'>;

export interface ImportOptions {
  readonly signal: AbortSignal;
  /** Of a PDF that asks for one. */
  readonly password?: string;
  /** 0–1, of a PDF. */
  readonly onProgress?: (share: number) => void;
}

export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly fault: ImportFault;

  constructor(fault: ImportFault) {
    super(`The file was not read: ${fault}`);
    this.fault = fault;
  }
}
