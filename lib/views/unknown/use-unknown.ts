/**
 * Unknown words of all that is kept in the index, read document by document in slices, newest first. It can be stopped
 * and taken up again; what is found meanwhile is shown.
 */
import { useRef, useState } from 'preact/hooks';
import { addDocument, type UnknownTotal } from '../../glossary/unknown-tally.ts';
import { recogniserOf, unknownInSteps } from '../../glossary/unknown-words.ts';
import type { DocumentId } from '../../model/document.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { DocumentSummary, Index } from '../../store/index/repositories.ts';
import { readLexicon } from '../../store/lexicon.ts';
import { useSignalEffect } from '../use-signal.ts';

export interface UnknownReading {
  readonly is: 'reading' | 'stopped' | 'done' | 'no-lexicon';
  readonly documents: ReadonlyMap<DocumentId, DocumentSummary>;
  readonly done: number;
  /** Documents that could not be read. */
  readonly skipped: number;
  readonly totals: ReadonlyMap<string, UnknownTotal>;
}

export interface UnknownReader {
  readonly reading: UnknownReading;
  readonly stop: () => void;
  readonly readOn: () => void;
}

/** ms between two drawings of the list while it grows. */
const DRAWN_EVERY = 250;

const BEGUN: UnknownReading = {
  is: 'reading',
  documents: new Map(),
  done: 0,
  skipped: 0,
  totals: new Map(),
};

/** @param index another object whenever it has changed: all is read anew then */
export function useUnknown(index: Index): UnknownReader {
  const [reading, setReading] = useState(BEGUN);
  const stopping = useRef<AbortController | null>(null);

  const start = (from: UnknownReading, life: AbortSignal): void => {
    const stop = new AbortController();
    stopping.current = stop;
    const signal = AbortSignal.any([life, stop.signal]);
    let latest = from;
    let drawn = 0;
    const keep = (next: UnknownReading): void => {
      latest = next;
      if (signal.aborted || (next.is === 'reading' && performance.now() - drawn < DRAWN_EVERY)) return;
      drawn = performance.now();
      setReading(next);
    };
    readDocuments(index, from, keep, signal).catch(() => {
      // Stopped by the reader, or by the page, which then draws nothing more; or the index gave up.
      if (!life.aborted) setReading({ ...latest, is: 'stopped' });
    });
  };
  const life = useRef<AbortSignal | null>(null);
  useSignalEffect(
    (signal) => {
      life.current = signal;
      setReading(BEGUN);
      start(BEGUN, signal);
    },
    [index],
  );
  return {
    reading,
    stop: () => stopping.current?.abort(),
    readOn: () => {
      if (life.current === null || reading.is !== 'stopped') return;
      setReading({ ...reading, is: 'reading' });
      start({ ...reading, is: 'reading' }, life.current);
    },
  };
}

/** Rejects with the signal's reason. A document that cannot be read is skipped. */
async function readDocuments(
  index: Index,
  from: UnknownReading,
  keep: (reading: UnknownReading) => void,
  signal: AbortSignal,
): Promise<void> {
  const [lexicon, all] = await Promise.all([readLexicon(), index.documents.all()]);
  signal.throwIfAborted();
  if (lexicon === null) return keep({ ...from, is: 'no-lexicon' });
  const recogniser = recogniserOf(lexicon);
  let now: UnknownReading = { ...from, documents: new Map(all.map((document) => [document.id, document])) };
  for (const { id } of all.slice(from.done)) {
    const document = await index.documents.find(id).catch(() => null);
    signal.throwIfAborted();
    const words =
      document === null ? null : await inSlices(unknownInSteps(document.text, recogniser), { signal });
    now = {
      ...now,
      done: now.done + 1,
      skipped: now.skipped + (words === null ? 1 : 0),
      totals: addDocument(now.totals, id, words ?? [], now.done),
    };
    keep(now);
  }
  keep({ ...now, is: 'done' });
}
