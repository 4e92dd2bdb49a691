/**
 * Whether the file is the paper that was read in, by what it says, once all of it is laid. One that the reader chose and
 * that is the same lies here from then on, as any file that is handed over: the page may be loaded anew.
 */
import { useState } from 'preact/hooks';
import type { KeptDocument } from '../../model/document.ts';
import { readKeepOriginals } from '../../store/paper-files/keep-originals.ts';
import { storePaperFile } from '../../store/paper-files/paper-files.ts';
import { fileNoticeStrings } from '../../strings/file-notice.ts';
import { dayOf } from '../day-of.ts';
import { openIndex } from '../open-index.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import { isSamePaper, type OpenedPaper } from './open-source.ts';
import { readerSource } from './reader-address.ts';
import type { ReaderPaper } from './reader-contract.ts';

interface Props {
  readonly paper: ReaderPaper;
  readonly opened: Omit<OpenedPaper, 'bytes'>;
}

export function FileNotice({ paper, opened }: Props) {
  const { language } = usePage();
  const strings = fileNoticeStrings(language);
  const [unlike, setUnlike] = useState<KeptDocument | null>(null);
  useSignalEffect(
    (signal) => {
      const look = async (): Promise<void> => {
        if (!paper.isWhole() || signal.aborted) return;
        const document = opened.document ?? (await askedFor());
        if (document === null || signal.aborted) return;
        if (!isSamePaper(document, paper.text())) setUnlike(document);
        else if (opened.document === null) await keepChosen(paper, document);
      };
      const lookQuietly = (): void => void look().catch(() => undefined);
      lookQuietly();
      paper.watchLaid(lookQuietly, signal);
    },
    [paper, opened],
  );
  if (unlike === null) return null;
  return (
    <p class="reader-notice">
      {opened.from === 'host' ? strings.changed(dayOf(unlike.firstRead)) : strings.other(unlike.title)}
    </p>
  );
}

/** The document that the address names. */
async function askedFor(): Promise<KeptDocument | null> {
  const source = readerSource(new URL(location.href));
  if (source.is !== 'document') return null;
  return (await openIndex()).index.documents.find(source.document);
}

async function keepChosen({ pdf, name }: ReaderPaper, { id, origin }: KeptDocument): Promise<void> {
  const [bytes, isKept] = await Promise.all([pdf.proxy.getData(), readKeepOriginals()]);
  await storePaperFile({
    id: origin.is === 'paper' ? origin.address : id,
    name,
    isKept,
    bytes: new Uint8Array(bytes),
  });
}
