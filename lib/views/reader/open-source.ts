/**
 * The bytes of the paper that the reader page is asked to show, or why there are none. A file that lies on this machine
 * is taken before anything is fetched; what was fetched is kept only where the reader has asked for it.
 */
import { type DownloadFault, DownloadRefused, downloadPaper } from '../../download/download-paper.ts';
import { mayReadHost } from '../../messages/host-permission.ts';
import type { DocumentId, DocumentOrigin, KeptDocument, SourceDocument } from '../../model/document.ts';
import { paperAddress } from '../../model/paper-address.ts';
import { readKeepOriginals } from '../../store/paper-files/keep-originals.ts';
import { findPaperFile, type PaperFile, storePaperFile } from '../../store/paper-files/paper-files.ts';
import type { ReaderSource } from './reader-address.ts';

/**
 * `wrong-address`: not of the two hosts. `unknown-document`: nothing of that name was read here. `file-wanted`: the
 * reader is asked for the file, which lies nowhere that we may read. `no-paper`: a page or a pasted text, which has no
 * file. `unreadable`: the file was moved or deleted meanwhile.
 */
export type SourceFault =
  | DownloadFault
  | 'wrong-address'
  | 'unknown-document'
  | 'file-wanted'
  | 'no-paper'
  | 'unreadable';

export interface OpenedPaper {
  readonly is: 'open';
  /** Given away to whoever takes them: not used again here. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What it is read into the index as. */
  readonly origin: DocumentOrigin;
  readonly name: string;
  /** Read before as this one. Whether it still says the same is for `isSamePaper`. */
  readonly document: KeptDocument | null;
  /** `old-copy`: kept here, since the host gave none now; `fault` says why. */
  readonly from: 'host' | 'this-machine' | 'old-copy';
  readonly fault: DownloadFault | null;
}

export interface NotOpened {
  readonly is: 'refused';
  readonly fault: SourceFault;
  /** Of the host's answer. */
  readonly status: number | null;
  /** What the file or paper is called, where that is known. */
  readonly name: string | null;
  readonly document: KeptDocument | null;
}

export type OpenedSource = OpenedPaper | NotOpened;

export interface OpenSourceOptions {
  readonly signal: AbortSignal;
  /** Bytes fetched so far, and of all where that is known. */
  readonly onProgress?: (bytes: number, all: number | null) => void;
  /** `index.documents.find`. */
  readonly findDocument: (id: DocumentId) => Promise<KeptDocument | null>;
}

/** Rejects with the signal's reason, and never else. */
export async function openSource(source: ReaderSource, options: OpenSourceOptions): Promise<OpenedSource> {
  if (source.is === 'address') return openAddress(source.address, null, options);
  if (source.is === 'document') return openDocument(source.document, options);
  if (source.is === 'refused') return refused('wrong-address', { name: source.address });
  return refused('file-wanted');
}

/** A file that the reader has chosen or dropped on the page. What it holds is for lib/pdf to say. */
export async function openFile(file: File, document: KeptDocument | null = null): Promise<OpenedSource> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const origin = { is: 'file', name: file.name } as const;
    return { is: 'open', bytes, origin, name: file.name, document, from: 'this-machine', fault: null };
  } catch {
    return refused('unreadable', { name: file.name, document });
  }
}

/** Whether a paper says what the document says that was read before: its name and address are no matter. */
export function isSamePaper(
  document: Pick<KeptDocument, 'text'>,
  source: Pick<SourceDocument, 'text'>,
): boolean {
  return document.text === source.text;
}

async function openDocument(id: DocumentId, options: OpenSourceOptions): Promise<OpenedSource> {
  const document = await options.findDocument(id).catch(() => null);
  options.signal.throwIfAborted();
  const file = await findPaperFile(id);
  options.signal.throwIfAborted();
  if (file !== null) return onThisMachine(file, document);
  if (document === null) return refused(id.startsWith('file:') ? 'file-wanted' : 'unknown-document');
  const { origin } = document;
  if (origin.is === 'paper') return openAddress(origin.address, document, options);
  return refused(origin.is === 'file' ? 'file-wanted' : 'no-paper', { name: document.title, document });
}

async function openAddress(
  address: string,
  document: KeptDocument | null,
  { signal, onProgress }: OpenSourceOptions,
): Promise<OpenedSource> {
  const url = paperAddress(address);
  if (url === null) return refused('wrong-address', { name: address, document });
  const name = fileNameOf(url);
  const kept = await findPaperFile(url.href);
  signal.throwIfAborted();
  try {
    const fetched = await downloadPaper(url, {
      signal,
      mayRead: mayReadHost,
      ...(onProgress !== undefined && { onProgress }),
      ...(kept !== null && { known: kept }),
    });
    if (fetched === 'unchanged') {
      return kept === null ? refused('host-error', { name, document }) : onThisMachine(kept, document, url);
    }
    if (kept?.isKept === true || (await readKeepOriginals().catch(() => false))) {
      // What cannot be kept is shown all the same.
      await storePaperFile({ ...fetched, id: url.href, name, isKept: true }).catch(() => undefined);
    }
    const origin = { is: 'paper', address: url.href } as const;
    return { is: 'open', bytes: fetched.bytes, origin, name, document, from: 'host', fault: null };
  } catch (error) {
    signal.throwIfAborted();
    const { fault, status } =
      error instanceof DownloadRefused ? error : new DownloadRefused('host-error', null);
    if (kept !== null) return { ...onThisMachine(kept, document, url), from: 'old-copy', fault };
    return { ...refused(fault, { name, document }), status };
  }
}

function onThisMachine(
  file: PaperFile,
  document: KeptDocument | null,
  address: URL | null = null,
): OpenedPaper {
  const { bytes, name } = file;
  const origin: DocumentOrigin =
    document?.origin ?? (address === null ? { is: 'file', name } : { is: 'paper', address: address.href });
  return { is: 'open', bytes, origin, name, document, from: 'this-machine', fault: null };
}

function refused(
  fault: SourceFault,
  { name = null, document = null }: Partial<Pick<NotOpened, 'name' | 'document'>> = {},
): NotOpened {
  return { is: 'refused', fault, status: null, name, document };
}

function fileNameOf({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
