/**
 * What the papers that were read have of a query: asked for when the reader pauses, after all else has been answered,
 * and again when more has been read. Loaded when something is looked up.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IndexStatus } from '../../model/index-status.ts';
import { type FollowOutcome, type FullText, openFullText } from '../../store/full-text/open-full-text.ts';
import { NO_HITS, type PaperHits } from '../../store/full-text/paper-search.ts';
import { readIndexStatus, watchIndexStatus } from '../../store/index/index-status.ts';
import type { Index } from '../../store/index/repositories.ts';
import { useSignalEffect } from '../use-signal.ts';
import { documentsToReadAgain } from './documents-to-read-again.ts';

export interface PaperHitsState {
  /**
   * `none`: nothing was read, or nothing is looked for. `making`: what was read is being read again, and is not searched
   * until then.
   */
  readonly is: 'none' | 'making' | 'looking' | 'found' | 'failed';
  readonly found: PaperHits;
  /** Documents that are being made searchable; with `making`, those that are still to be read again. */
  readonly left: number;
  readonly outcome: FollowOutcome;
}

/** ms after the last letter: the hits that stand above come within one frame, and are not to wait. */
const PAUSE = 120;

/** One for each index of a page: it remembers what it has read. */
const opened = new WeakMap<Index['documents'], FullText>();

function fullTextOf(index: Index): FullText {
  const known = opened.get(index.documents) ?? openFullText(index);
  opened.set(index.documents, known);
  return known;
}

interface Answered {
  readonly query: string;
  readonly is: 'found' | 'failed';
  readonly found: PaperHits;
}

/** @param index another object when more has been read. @param query trimmed; empty for none */
export function usePaperHits(index: Index, query: string, limit: number): PaperHitsState {
  const fullText = useMemo(() => fullTextOf(index), [index]);
  const [hasPapers, setHasPapers] = useState(false);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [left, setLeft] = useState(0);
  const making = useMaking();
  const [followed, setFollowed] = useState<{ readonly outcome: FollowOutcome }>({ outcome: 'whole' });
  const life = useRef(new AbortController());
  const following = useRef(Promise.resolve());
  useEffect(() => () => life.current.abort(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another index has more to follow
  useEffect(() => {
    const { signal } = life.current;
    // One after the other: what one has begun the next does not break off.
    following.current = following.current.then(async () => {
      if (signal.aborted) return;
      const status = await readIndexStatus().catch(() => null);
      if (signal.aborted) return;
      setHasPapers(status?.is === 'ready' && status.documents > 0);
      const outcome = await fullText.follow(signal, setLeft).catch(() => null);
      if (signal.aborted || outcome === null) return;
      setLeft(0);
      setFollowed({ outcome });
    });
  }, [fullText, index]);

  useSignalEffect(
    (signal) => {
      if (query === '' || !hasPapers) return;
      const keep = (is: Answered['is'], found: PaperHits): void => {
        if (!signal.aborted) setAnswered({ query, is, found });
      };
      const look = (): void =>
        void fullText.find(query, limit, signal).then(
          (found) => keep('found', found),
          () => keep('failed', NO_HITS),
        );
      const timer = setTimeout(look, PAUSE);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    [fullText, query, limit, hasPapers, followed],
  );

  const { outcome } = followed;
  if (query !== '' && making !== null) return { is: 'making', found: NO_HITS, left: making, outcome };
  if (query === '' || !hasPapers) return { is: 'none', found: NO_HITS, left, outcome };
  if (answered?.query !== query) return { is: 'looking', found: NO_HITS, left, outcome };
  return { is: answered.is, found: answered.found, left, outcome };
}

/** How many documents are still to be read again for an index that is being made anew; null where none is. */
function useMaking(): number | null {
  const [making, setMaking] = useState<number | null>(null);
  useSignalEffect((signal) => {
    const hear = (status: IndexStatus): void => {
      if (!signal.aborted) setMaking(documentsToReadAgain(status));
    };
    watchIndexStatus(hear, signal);
    readIndexStatus().then(hear, () => undefined);
  }, []);
  return making;
}
