/**
 * Where an entry stands in the cases: first in what every case is known by, then document by document. In slices: the
 * page answers meanwhile, and who leaves it stops the search.
 */
import { useState } from 'preact/hooks';
import {
  occurrencesInDocument,
  occurrencesInFacts,
  recogniserOf,
  type TermOccurrence,
} from '../../glossary/term-occurrences.ts';
import { inSlices } from '../../model/in-slices.ts';
import type { Term } from '../../model/term.ts';
import type { IndexLists } from '../index-context.tsx';
import { useSignalEffect } from '../use-signal.ts';

interface Found {
  readonly occurrences: readonly TermOccurrence[];
  readonly isDone: boolean;
}

/** Asked anew when what is looked for has changed, or what is known of the cases. */
export function useOccurrences(term: Term, { index, cases }: Pick<IndexLists, 'index' | 'cases'>): Found {
  const [found, setFound] = useState<Found>({ occurrences: [], isDone: false });
  const rules = JSON.stringify([term.forms, term.otherNames, term.expansion, term.marking]);
  useSignalEffect(
    (signal) => {
      // What stood before stays until the documents were asked again.
      search(term, { index, cases }, setFound, signal).catch(() => {
        if (!signal.aborted) setFound((now) => ({ ...now, isDone: true }));
      });
    },
    [rules, index, cases],
  );
  return found;
}

async function search(
  term: Term,
  { index, cases }: Pick<IndexLists, 'index' | 'cases'>,
  show: (found: Found) => void,
  signal: AbortSignal,
): Promise<void> {
  const recogniser = recogniserOf(term);
  let occurrences = await inSlices(occurrencesInFacts(cases.values(), recogniser), { signal });
  show({ occurrences, isDone: false });
  for (const { id } of await index.documents.all()) {
    const [document, statements] = await Promise.all([
      index.documents.find(id),
      index.statements.inDocument(id),
    ]);
    signal.throwIfAborted();
    if (document === null || statements.length === 0) continue;
    const more = await inSlices(occurrencesInDocument(document, statements, recogniser), { signal });
    if (more.length === 0) continue;
    occurrences = [...occurrences, ...more];
    show({ occurrences, isDone: false });
  }
  show({ occurrences, isDone: true });
}
