/** Why a file cannot be read as a paper. What to do about it is for whoever tells the reader. */

/**
 * `password`: it asks for one. `wrong-password`: the one that was given does not open it. `broken`: it begins as a PDF and
 * cannot be read on. `no-text`: all of its pages are pictures. `too-large`: more than `LARGEST_FILE` or `MOST_PAGES`, or a
 * part that grows beyond measure when it is unpacked.
 */
export type PdfFault = 'not-pdf' | 'password' | 'wrong-password' | 'broken' | 'no-text' | 'too-large';

export class PdfRefused extends Error {
  override readonly name = 'PdfRefused';
  readonly fault: PdfFault;

  constructor(fault: PdfFault, cause?: unknown) {
    super(`The file was not read: ${fault}`, { cause });
    this.fault = fault;
  }
}
