/**
 * A paper that the reader opens enters the reader's own index, as a council page does that is opened: by the same
 * reading as a paper that is read in with all the others, so that it is one document however it came.
 */
import type { DocumentId } from '../../model/document.ts';
import { pdfSource } from '../../pdf/pdf-source.ts';
import { openIndex } from '../open-index.ts';
import { whole } from './paper-agendas.ts';
import type { OverPaper, ReaderPaper } from './reader-contract.ts';

/** ms after the last page is laid: first comes what the reader looks at, its marks and its cases. */
const REST = 1500;

const keeping = new WeakMap<ReaderPaper, Promise<DocumentId | null>>();

/** Quiet where it cannot be kept: the paper is read all the same, and tried again when it is opened again. */
export const keepPaper: OverPaper = (paper, signal) => {
  keeping.set(
    paper,
    keep(paper, signal).catch(() => null),
  );
};

/** As what the index holds the paper, once it does; null where it does not. Never rejects. */
export function keptDocument(paper: ReaderPaper): Promise<DocumentId | null> {
  return keeping.get(paper) ?? Promise.resolve(null);
}

async function keep(paper: ReaderPaper, signal: AbortSignal): Promise<DocumentId> {
  await whole(paper, signal);
  await new Promise((resolve) => setTimeout(resolve, REST));
  const source = await pdfSource(paper.pdf, paper.origin, { signal, laid: paper.laid() });
  const keeper = await openIndex();
  const { document } = await keeper.learn(source, { signal, onProgress: () => undefined });
  return document;
}
