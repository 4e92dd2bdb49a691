/** The pages in small. Drawn when they come into sight in the list, and let go when they leave it. */
import { useEffect, useRef } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { drawPage } from './draw-sheets.ts';
import type { ReaderPaper } from './reader-contract.ts';

/** px */
const WIDTH = 120;

interface Props {
  readonly paper: ReaderPaper;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

export function Thumbnails({ paper, page, onPage }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const drawing = new Map<Element, AbortController>();
    const draw = async (target: Element): Promise<void> => {
      const own = new AbortController();
      drawing.set(target, own);
      const signal = AbortSignal.any([stop.signal, own.signal]);
      const number = Number((target as HTMLElement).dataset.page);
      try {
        const proxy = await paper.pdf.proxy.getPage(number);
        const scale = WIDTH / proxy.getViewport({ scale: 1 }).width;
        const canvas = await drawPage(paper.pdf, number, scale, 0, signal);
        signal.throwIfAborted();
        target.replaceChildren(canvas);
      } catch {
        // Its number stands below; the page itself says that it cannot be drawn.
      }
    };
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          drawing.get(target)?.abort();
          if (isIntersecting) void draw(target);
          else target.replaceChildren();
        }
      },
      { root: list.current?.closest('[role="tabpanel"]') ?? null, rootMargin: '200px' },
    );
    for (const place of list.current?.querySelectorAll('.thumbnail') ?? []) watch.observe(place);
    stop.signal.addEventListener('abort', () => watch.disconnect());
    return () => stop.abort();
  }, [paper]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark stands on another page
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [page]);
  return (
    <ol class="thumbnails" ref={list}>
      {Array.from({ length: paper.pdf.pageCount }, (_, index) => index + 1).map((number) => (
        <li key={number}>
          <a
            href={`#page=${number}`}
            aria-label={strings.pageLabel(number)}
            aria-current={number === page ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onPage(number);
            }}
          >
            <span class="thumbnail" data-page={number} />
            <span class="small">{number}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
