/** The search in an open paper: hits as pages are laid, painted over the pages, stepped through. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { LaidText } from '../../pdf/text-of-pages.ts';
import { useSignalEffect } from '../use-signal.ts';
import { type FoldedText, findInText, foldForFinding, hitFrom, type TextHit } from './find-text.ts';
import type { ReaderPaper } from './reader-contract.ts';
import { rangeOf, showRange } from './text-places.ts';

const ALL = 'saksspor-found';
const NOW = 'saksspor-found-now';
/** ms without a key, or between two lots of new pages. */
const PAUSE = 120;
const NEW_PAGES = 400;

export interface Finding {
  readonly query: string;
  readonly hits: readonly TextHit[];
  /** Index of the hit that is shown; -1 where there is none. */
  readonly now: number;
  /** Pages read so far where there are more to come; null once all are. */
  readonly readTo: number | null;
  readonly setQuery: (query: string) => void;
  readonly step: (direction: 1 | -1) => void;
}

/** @param isOpen paints only then, and keeps the query for the next time */
export function useFind(paper: ReaderPaper | null, isOpen: boolean): Finding {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly TextHit[]>([]);
  const [now, setNow] = useState(-1);
  const [readTo, setReadTo] = useState<number | null>(0);
  const folded = useRef<{ readonly of: LaidText; readonly text: FoldedText } | null>(null);

  useSignalEffect(
    (signal) => {
      if (paper === null || !isOpen) return;
      /** What is shown stays what is shown while more pages come. */
      let shownStart: number | null = null;
      const look = (): void => {
        if (signal.aborted) return;
        const laid = paper.text();
        if (folded.current?.of !== laid) folded.current = { of: laid, text: foldForFinding(laid.text) };
        const found = findInText(folded.current.text, query);
        setHits(found);
        setReadTo(paper.isWhole() ? null : paper.laid().length);
        if (found.length === 0) setNow(-1);
        else if (shownStart === null) {
          const from = laid.pages[paper.currentPage() - 1] ?? 0;
          const first = hitFrom(found, from);
          shownStart = found[first]?.start ?? 0;
          setNow(first);
        }
      };
      let timer = setTimeout(look, PAUSE);
      let waits = false;
      paper.watchLaid(() => {
        if (waits && !paper.isWhole()) return;
        waits = true;
        clearTimeout(timer);
        timer = setTimeout(
          () => {
            waits = false;
            look();
          },
          paper.isWhole() ? PAUSE : NEW_PAGES,
        );
      }, signal);
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    [paper, query, isOpen],
  );

  useSignalEffect(
    (signal) => {
      if (paper === null || !isOpen) return;
      const ranges = hits.flatMap(({ start, end }) => {
        const place = rangeOf(paper.text(), paper.nodeOf, start, end);
        return place === null ? [] : [new StaticRange(place)];
      });
      CSS.highlights.set(ALL, new Highlight(...ranges));
      signal.addEventListener('abort', () => CSS.highlights.delete(ALL));
    },
    [paper, hits, isOpen],
  );

  const shown = hits[now];
  useSignalEffect(
    (signal) => {
      if (paper === null || !isOpen || shown === undefined) return;
      const place = rangeOf(paper.text(), paper.nodeOf, shown.start, shown.end);
      if (place === null) return;
      const highlight = new Highlight(new StaticRange(place));
      // Over all the others.
      highlight.priority = 2;
      CSS.highlights.set(NOW, highlight);
      showRange(place);
      signal.addEventListener('abort', () => CSS.highlights.delete(NOW));
    },
    [paper, shown?.start, shown?.end, isOpen],
  );

  return useMemo(
    () => ({
      query,
      hits,
      now,
      readTo,
      setQuery,
      step: (direction) =>
        setNow((before) => (hits.length === 0 ? -1 : (before + direction + hits.length) % hits.length)),
    }),
    [query, hits, now, readTo],
  );
}
