/** The agenda of an open paper, read once when its last page is laid, for the column beside it and for `#case=`. */
import type { CaseId } from '../../model/case.ts';
import type { SourceSpan } from '../../model/paper.ts';
import { type PaperAgenda, type PaperCase, readPaperAgendas } from '../../store/paper-agenda.ts';
import type { ReaderPaper } from './reader-contract.ts';

const read = new WeakMap<ReaderPaper, Promise<readonly PaperAgenda[]>>();

/** Rejects with the signal's reason, where the paper is closed before. */
export function paperAgendas(paper: ReaderPaper, signal: AbortSignal): Promise<readonly PaperAgenda[]> {
  const known = read.get(paper);
  if (known !== undefined) return known;
  const reading = whole(paper, signal).then(() => {
    const { text, headings, pages } = paper.text();
    return readPaperAgendas(
      { origin: paper.origin, title: paper.name, text, headings, links: [], pages },
      signal,
    );
  });
  read.set(paper, reading);
  // Another who asks later may live longer.
  reading.catch(() => read.delete(paper));
  return reading;
}

/** Resolves when the last page is laid; rejects with the signal’s reason. */
export function whole(paper: ReaderPaper, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (paper.isWhole()) return resolve();
    const stop = new AbortController();
    const until = AbortSignal.any([signal, stop.signal]);
    signal.addEventListener('abort', () => reject(signal.reason), { signal: stop.signal });
    paper.watchLaid(() => {
      if (!paper.isWhole()) return;
      stop.abort();
      resolve();
    }, until);
  });
}

/** Its toppnotat, else where the papers speak of it most. Null where it is on no agenda. */
export function placeOfCase(agendas: readonly PaperAgenda[], id: CaseId): SourceSpan | null {
  const found: readonly PaperCase[] = agendas
    .flatMap(({ cases }) => cases)
    .filter(({ caseId }) => caseId === id);
  const note = found.find((one) => one.note !== null)?.note;
  if (note !== undefined && note !== null) return note.place;
  const [most] = found.toSorted((one, other) => lengthOf(other.place) - lengthOf(one.place));
  return most?.place ?? null;
}

function lengthOf({ start, end }: SourceSpan): number {
  return end - start;
}

/** The first line of a place: what is flashed. A whole part of the paper would be a yellow page. */
export function firstLine(text: string, { start, end }: SourceSpan): SourceSpan {
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd <= start ? end : Math.min(end, lineEnd) };
}

export function goToPlace(paper: ReaderPaper, place: SourceSpan): void {
  const { start, end } = firstLine(paper.text().text, place);
  paper.goToOffset(start, end);
}
