/** What the reading of the list is done with: one file is fetched, opened, read into the index and let go. */
import { DownloadRefused, downloadPaper } from '../../download/download-paper.ts';
import { mayReadHost } from '../../messages/host-permission.ts';
import type { SourceDocument } from '../../model/document.ts';
import { inSlices } from '../../model/in-slices.ts';
import { paperAddress } from '../../model/paper-address.ts';
import { openPdf, type PdfResources } from '../../pdf/open-pdf.ts';
import { PdfRefused } from '../../pdf/pdf-refused.ts';
import { pdfSource } from '../../pdf/pdf-source.ts';
import { documentMarksInSteps } from '../../store/index/document-marks.ts';
import { LearnRefused } from '../../store/index/learn-refused.ts';
import { readKeepOriginals } from '../../store/paper-files/keep-originals.ts';
import { storePaperFile } from '../../store/paper-files/paper-files.ts';
import type { Outcome } from '../../store/reading-list/next-step.ts';
import type { Fetched, FetchedFile, ListTools, Read } from '../../store/reading-list/read-list.ts';
import { watchReadingList } from '../../store/reading-list/reading-list.ts';
import { readConsent } from '../../store/settings.ts';
import type { ViewKeeper } from '../open-index.ts';
import { restUntil } from './rest-until.ts';
import { within } from './within.ts';

/** How far one paper has come. */
export interface PaperProgress {
  readonly address: string;
  readonly doing: 'fetching' | 'reading';
  /** 0–1; null where the host does not say how long the file is. */
  readonly share: number | null;
}

interface PaperToolOptions {
  readonly keeper: ViewKeeper;
  readonly resources: () => PdfResources;
  readonly onProgress: (progress: PaperProgress) => void;
}

/** ms without a page read: a worker that was killed says nothing. The slowest page seen took four seconds. */
const SILENCE = 60_000;
/** Of the time that reading a file takes, what its text takes; the rest is what it says. */
const TEXT_SHARE = 0.7;

export function paperTools({ keeper, resources, onProgress }: PaperToolOptions): ListTools {
  return {
    fetch: async (address, { known, signal }) => {
      const url = paperAddress(address);
      if (url === null) return { is: 'refused' };
      if ((await readConsent().catch(() => null)) === null) return { is: 'stopped', because: 'no-consent' };
      const progress = (bytes: number, all: number | null): void =>
        onProgress({ address, doing: 'fetching', share: all === null ? null : bytes / Math.max(1, all) });
      progress(0, null);
      try {
        const fetched = await downloadPaper(url, {
          signal,
          onProgress: progress,
          mayRead: mayReadHost,
          ...(known !== null && { known }),
        });
        if (fetched === 'unchanged') return { is: 'unchanged' };
        const { bytes, entityTag, lastModified } = fetched;
        if (await readKeepOriginals().catch(() => false)) {
          const name = url.pathname.split('/').at(-1) ?? '';
          await storePaperFile({ ...fetched, id: url.href, name, isKept: true }).catch(() => undefined);
        }
        return { is: 'fetched', file: { bytes, version: { entityTag, lastModified } } };
      } catch (error) {
        if (error instanceof DownloadRefused) return outcomeOfRefusal(error);
        throw error;
      }
    },
    read: async (address, file, signal) => {
      const reading = readFile(address, file, signal);
      try {
        return await reading;
      } catch (error) {
        return refusedReading(error);
      }
    },
    rest: restUntil,
    watch: watchReadingList,
    now: () => Date.now(),
  };

  async function readFile(address: string, { bytes }: FetchedFile, signal: AbortSignal): Promise<Read> {
    const size = bytes.length;
    const progress = (share: number): void => onProgress({ address, doing: 'reading', share });
    progress(0);
    const { source, pages } = await sourceOf(address, bytes, signal, (share) => progress(share * TEXT_SHARE));
    const { contentMark } = await inSlices(documentMarksInSteps(source), { signal });
    const summary = await keeper.learn(source, {
      signal,
      onProgress: (share) => progress(TEXT_SHARE + share * (1 - TEXT_SHARE)),
    });
    const kept = (await keeper.index.documents.all()).some(({ id }) => id === summary.document);
    const { newCases, fuller, same } = summary;
    return {
      is: 'read',
      file: {
        contentMark,
        document: kept ? summary.document : null,
        bytes: size,
        pages,
        cases: newCases.length + fuller.length + same.length,
      },
    };
  }

  async function sourceOf(
    address: string,
    bytes: Uint8Array<ArrayBuffer>,
    signal: AbortSignal,
    onShare: (share: number) => void,
  ): Promise<{ readonly source: SourceDocument; readonly pages: number }> {
    return within(SILENCE, signal, async (heard, hear) => {
      const open = await openPdf(bytes, { resources: resources(), signal: heard });
      try {
        const source = await pdfSource(
          open,
          { is: 'paper', address },
          {
            signal: heard,
            onProgress: (read, all) => {
              hear();
              onShare(read / all);
            },
          },
        );
        return { source, pages: open.pageCount };
      } finally {
        // Worker and buffers go before the next file comes. One that was killed never says that it has gone.
        void open.close().catch(() => undefined);
      }
    });
  }
}

function outcomeOfRefusal({ fault, status, rest }: DownloadRefused): Exclude<Fetched, { is: 'fetched' }> {
  switch (fault) {
    case 'no-access':
      return { is: 'stopped', because: 'no-access' };
    case 'offline':
      return { is: 'offline' };
    case 'gone':
      return { is: 'vanished' };
    case 'too-large':
      return { is: 'unreadable', fault: 'too-large' };
    case 'host-error':
      return isRefusal(status) ? { is: 'refused' } : { is: 'host-error', rest };
  }
}

/** The host is well and says no; "too many requests" is no such answer, and none at all neither. */
function isRefusal(status: number | null): boolean {
  return status !== null && status < 500 && status !== 429 && status !== 408;
}

/** @throws what is neither the file's fault nor the machine's */
function refusedReading(error: unknown): Extract<Outcome, { is: 'unreadable' | 'stopped' }> {
  if (error instanceof PdfRefused) {
    const fault = error.fault === 'wrong-password' ? 'password' : error.fault;
    return { is: 'unreadable', fault };
  }
  if (error instanceof LearnRefused) {
    const { reason } = error;
    return reason === 'too-long'
      ? { is: 'unreadable', fault: 'too-large' }
      : { is: 'stopped', because: reason };
  }
  throw error;
}
