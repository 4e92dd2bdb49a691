/** While the pages are made ready for print: how far it has come, and a way out. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { MOST_PRINTED, printPaper } from './print-paper.ts';
import type { Turn } from './sheet.ts';

interface Props {
  readonly pdf: OpenPdf;
  readonly turn: Turn;
  readonly onClose: () => void;
}

export function PrintDialog({ pdf, turn, onClose }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const isTooLong = pdf.pageCount > MOST_PRINTED;
  const [page, setPage] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  useSignalEffect((signal) => {
    if (isTooLong) return;
    printPaper({ pdf, turn, onProgress: setPage, signal }).then(
      () => dialog.current?.close(),
      () => !signal.aborted && setFailed(true),
    );
  }, []);
  return (
    <dialog class="confirm" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 class="ds-heading" data-size="2xs" id={id}>
        {strings.print.title}
      </h2>
      {isTooLong && <p>{strings.print.tooMany(pdf.pageCount)}</p>}
      {hasFailed && <p role="alert">{strings.print.failed}</p>}
      {!isTooLong && !hasFailed && (
        <>
          <progress aria-label={strings.print.title} value={page} max={pdf.pageCount} />
          <p class="subtle">{strings.print.progress(page, pdf.pageCount)}</p>
        </>
      )}
      <div class="actions">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => dialog.current?.close()}
        >
          {isTooLong || hasFailed ? strings.keys.close : strings.cancel}
        </button>
      </div>
    </dialog>
  );
}
