/** The PDF that a document was read from: whether it lies here, and the way into the reader, which asks for it otherwise. */
import { useState } from 'preact/hooks';
import type { KeptDocument } from '../../model/document.ts';
import {
  type PaperFileSummary,
  paperFileSummary,
  removePaperFiles,
} from '../../store/paper-files/paper-files.ts';
import { fileReadingStrings } from '../../strings/file-reading.ts';
import { fileSize } from '../file-size.ts';
import { usePage } from '../page-context.ts';
import { readerAddress } from '../reader/reader-address.ts';
import { useSignalEffect } from '../use-signal.ts';

export function OriginalFile({ document: { id, origin } }: { readonly document: KeptDocument }) {
  const { language } = usePage();
  const strings = fileReadingStrings(language);
  const [file, setFile] = useState<PaperFileSummary | null>(null);
  const key = origin.is === 'paper' ? origin.address : id;
  useSignalEffect(
    (signal) => {
      void paperFileSummary(key).then((found) => !signal.aborted && setFile(found));
    },
    [key],
  );
  const isKept = file?.isKept === true;
  const remove = (): void =>
    void removePaperFiles([key]).then(
      () => setFile(null),
      () => undefined,
    );
  return (
    <>
      <dt>{strings.originals.original}</dt>
      <dd class="actions original-file">
        <span>
          {isKept ? strings.originals.keptHere(fileSize(file.size, language)) : strings.originals.notKept}
        </span>
        {isKept && (
          <button type="button" class="ds-button" data-variant="tertiary" onClick={remove}>
            {strings.originals.remove}
          </button>
        )}
        <a
          class="ds-link app-link"
          href={readerAddress({ is: 'document', document: id })}
          target="_blank"
          rel="noreferrer"
        >
          {strings.openReader}
        </a>
      </dd>
    </>
  );
}
