/** An open paper with its tools over it and what Saksspor knows beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { readerStrings } from '../../strings/reader.ts';
import { useFileDrop } from '../documents/use-file-drop.ts';
import { usePage } from '../page-context.ts';
import { webAddress } from '../web-address.ts';
import { Beside } from './Beside.tsx';
import { Contents } from './Contents.tsx';
import { FileNotice } from './FileNotice.tsx';
import { FindBar } from './FindBar.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import type { MoreAction } from './MoreTools.tsx';
import type { OpenedPaper } from './open-source.ts';
import { PrintDialog } from './PrintDialog.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import type { SheetSize, Turn } from './sheet.ts';
import { useFind } from './use-find.ts';
import { usePaperView } from './use-paper-view.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { zoomByWheel, zoomStep } from './zoom.ts';

interface Props {
  readonly pdf: OpenPdf;
  readonly opened: Omit<OpenedPaper, 'bytes'>;
  readonly firstSize: SheetSize;
  readonly fingerprint: string;
  readonly onFile: (file: File) => void;
}

/** px: from here there is room for a page and a column. */
const ROOM_BESIDE = 1000;

export function OpenPaper({ pdf, opened, firstSize, fingerprint, onFile }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const root = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [isFindOpen, setFindOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [isContentsOpen, setContentsOpen] = useState(false);
  const [isBesideOpen, setBesideOpen] = useState(() => innerWidth >= ROOM_BESIDE);
  const [dialog, setDialog] = useState<'keys' | 'print' | null>(null);
  const { pageLabel, undrawn, tooSlow } = strings;
  const paperView = usePaperView({ pdf, opened, firstSize, fingerprint, pageLabel, undrawn, tooSlow, root });
  const { view, page, zoom, shownZoom, turn, hasNoText, setZoom, setTurn, goToPage } = paperView;
  const finding = useFind(view?.paper ?? null, isFindOpen);
  const takeFiles = (files: readonly File[]): void => {
    const [first] = files;
    if (first !== undefined && files.length === 1) onFile(first);
  };
  useFileDrop(takeFiles, true);

  const openFind = (): void => {
    setFindOpen(true);
    setAsked((times) => times + 1);
  };
  const closeFind = (): void => {
    setFindOpen(false);
    root.current?.focus({ preventScroll: true });
  };
  const turnBy = (direction: 1 | -1): void => setTurn(((turn + direction * 90 + 360) % 360) as Turn);
  const stepZoom = (direction: 1 | -1): void => setZoom(zoomStep(shownZoom, direction));
  useReaderKeys({
    find: openFind,
    findNext: (direction) => (isFindOpen ? finding.step(direction) : openFind()),
    zoomStep: stepZoom,
    zoomFit: () => setZoom('auto'),
    zoomWheel: (delta) => setZoom(zoomByWheel(view?.shownZoom() ?? 1, delta)),
    pageStep: (direction) => goToPage(page + direction),
    askPage: () => document.getElementById('page-field')?.focus(),
    turn: turnBy,
    print: () => setDialog('print'),
    help: () => setDialog('keys'),
    closeOpen: () => isFindOpen && closeFind(),
  });
  const doMore: Readonly<Record<MoreAction, () => void>> = {
    turn: () => turnBy(1),
    turnBack: () => turnBy(-1),
    print: () => setDialog('print'),
    otherFile: () => file.current?.click(),
    keys: () => setDialog('keys'),
  };
  // The paper takes the keys that scroll, from the first.
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  return (
    <div
      class="reader"
      data-contents={isContentsOpen || undefined}
      data-beside={isBesideOpen || undefined}
      data-find={isFindOpen || undefined}
    >
      <ReaderBar
        page={page}
        pageCount={pdf.pageCount}
        zoom={zoom}
        shownZoom={shownZoom}
        isContentsOpen={isContentsOpen}
        isBesideOpen={isBesideOpen}
        isFindOpen={isFindOpen}
        original={opened.origin.is === 'paper' ? webAddress(opened.origin.address) : null}
        onPage={goToPage}
        onZoom={setZoom}
        onStep={stepZoom}
        onContents={() => setContentsOpen(!isContentsOpen)}
        onBeside={() => setBesideOpen(!isBesideOpen)}
        onFind={isFindOpen ? closeFind : openFind}
        onMore={(action) => doMore[action]()}
      />
      <input
        ref={file}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        aria-label={strings.chooseFile}
        onChange={({ currentTarget }) => {
          takeFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {isFindOpen && (
        <FindBar finding={finding} pageCount={pdf.pageCount} asked={asked} onClose={closeFind} />
      )}
      {isContentsOpen && view !== null && (
        <Contents paper={view.paper} page={page} onPage={goToPage} onClose={() => setContentsOpen(false)} />
      )}
      <main class="reader-main">
        <h1 class="hidden-words">{opened.name}</h1>
        <div class="reader-notices" role="status">
          {opened.from === 'old-copy' && <p class="reader-notice">{strings.oldCopy}</p>}
          {hasNoText && <p class="reader-notice">{strings.noText}</p>}
          {view !== null && <FileNotice paper={view.paper} opened={opened} />}
        </div>
        <div class="sheets" ref={root} tabIndex={-1} />
      </main>
      {isBesideOpen && view !== null && <Beside paper={view.paper} onClose={() => setBesideOpen(false)} />}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      {dialog === 'print' && <PrintDialog pdf={pdf} turn={turn} onClose={() => setDialog(null)} />}
    </div>
  );
}
