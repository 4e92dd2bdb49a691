/** From the page's address, or a file, to an open PDF: fetching, opening, asking for a password, saying what is wrong. */
import { useRef, useState } from 'preact/hooks';
import { type OpenPdf, openPdf } from '../../pdf/open-pdf.ts';
import { PdfRefused } from '../../pdf/pdf-refused.ts';
import type { ReaderFault } from '../../strings/reader-strings.ts';
import { openIndex } from '../open-index.ts';
import { pdfResources } from '../pdf-resources.ts';
import { useSignalEffect } from '../use-signal.ts';
import { findDocument } from './find-document.ts';
import { type OpenedPaper, type OpenedSource, openFile, openSource } from './open-source.ts';
import type { ReaderSource } from './reader-address.ts';
import type { SheetSize } from './sheet.ts';

export type PaperState =
  | { readonly is: 'fetching'; readonly bytes: number; readonly all: number | null }
  /** The index is being made anew: so many documents come before it is known. */
  | { readonly is: 'making'; readonly left: number }
  | { readonly is: 'opening' }
  | { readonly is: 'cancelled' }
  /** `status`: of the host's answer. */
  | { readonly is: 'refused'; readonly fault: ReaderFault; readonly status: number | null }
  | { readonly is: 'locked'; readonly isWrong: boolean; readonly unlock: (password: string) => void }
  | {
      readonly is: 'open';
      readonly opened: Omit<OpenedPaper, 'bytes'>;
      readonly pdf: OpenPdf;
      readonly firstSize: SheetSize;
      /** Of the file, for its remembered place. */
      readonly fingerprint: string;
    };

export interface PaperAttempt {
  readonly state: PaperState;
  readonly retry: () => void;
  readonly cancel: () => void;
  readonly takeFile: (file: File) => void;
}

export function usePaper(source: ReaderSource): PaperAttempt {
  const [state, setState] = useState<PaperState>({ is: 'opening' });
  const [attempt, setAttempt] = useState<{ readonly file: File | null }>({ file: null });
  const running = useRef<AbortController | null>(null);
  useSignalEffect(
    (gone) => {
      const stop = new AbortController();
      running.current = stop;
      const signal = AbortSignal.any([gone, stop.signal]);
      let open: OpenPdf | null = null;
      gone.addEventListener('abort', () => void open?.close());
      const tell = (next: PaperState): void => {
        if (!signal.aborted) setState(next);
      };
      const read = async (): Promise<void> => {
        const found = await obtain(source, attempt.file, signal, tell);
        signal.throwIfAborted();
        if (found.is === 'refused') return tell({ is: 'refused', ...faultOf(found), status: found.status });
        tell({ is: 'opening' });
        open = await unlock(found, signal, tell);
        const page = await open.proxy.getPage(1);
        const { width, height } = page.getViewport({ scale: 1 });
        const { bytes, ...opened } = found;
        const fingerprint = open.proxy.fingerprints[0] ?? '';
        tell({ is: 'open', opened, pdf: open, firstSize: { width, height }, fingerprint });
      };
      read().catch((error: unknown) => {
        if (gone.aborted) return;
        if (stop.signal.aborted) return setState({ is: 'cancelled' });
        const fault = error instanceof PdfRefused ? error.fault : 'broken';
        tell({ is: 'refused', fault: isShown(fault) ? fault : 'broken', status: null });
      });
    },
    [attempt],
  );
  return {
    state,
    retry: () => setAttempt(({ file }) => ({ file })),
    cancel: () => running.current?.abort(),
    takeFile: (file) => setAttempt({ file }),
  };
}

function obtain(
  source: ReaderSource,
  file: File | null,
  signal: AbortSignal,
  tell: (state: PaperState) => void,
): Promise<OpenedSource> {
  if (file !== null) return openFile(file);
  if (source.is !== 'none' && source.is !== 'refused') tell({ is: 'fetching', bytes: 0, all: null });
  return openSource(source, {
    signal,
    onProgress: (bytes, all) => tell({ is: 'fetching', bytes, all }),
    findDocument: (id) =>
      findDocument(id, openIndex, { signal, onMaking: (left) => tell({ is: 'making', left }) }),
  });
}

/** Opens it, with as many passwords as the reader tries. Each try takes a copy: the worker owns what it is given. */
async function unlock(
  { bytes }: OpenedPaper,
  signal: AbortSignal,
  tell: (state: PaperState) => void,
): Promise<OpenPdf> {
  let password: string | null = null;
  for (;;) {
    try {
      const options = { resources: pdfResources(), signal };
      return await openPdf(bytes.slice(), password === null ? options : { ...options, password });
    } catch (error) {
      signal.throwIfAborted();
      const fault = error instanceof PdfRefused ? error.fault : null;
      if (fault !== 'password' && fault !== 'wrong-password') throw error;
      const given = Promise.withResolvers<string>();
      signal.addEventListener('abort', () => given.reject(signal.reason));
      tell({ is: 'locked', isWrong: fault === 'wrong-password', unlock: given.resolve });
      password = await given.promise;
    }
  }
}

function faultOf({ fault }: Extract<OpenedSource, { is: 'refused' }>): { readonly fault: ReaderFault } {
  return { fault: fault === 'too-large' ? 'download-too-large' : fault };
}

function isShown(fault: PdfRefused['fault']): fault is 'not-pdf' | 'broken' | 'too-large' {
  return fault === 'not-pdf' || fault === 'broken' || fault === 'too-large';
}
