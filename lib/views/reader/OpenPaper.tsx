/** An open paper with its tools over it and what Saksspor knows beside it. */
import { useRef, useState } from 'preact/hooks';
import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { useSignalEffect } from '../use-signal.ts';
import type { OpenedPaper } from './open-source.ts';
import { type PaperView, viewPaper } from './paper-view.ts';
import { readerPlace } from './reader-address.ts';
import type { SheetSize } from './sheet.ts';

interface Props {
  readonly pdf: OpenPdf;
  readonly opened: Omit<OpenedPaper, 'bytes'>;
  readonly firstSize: SheetSize;
  readonly fingerprint: string;
  readonly onFile: (file: File) => void;
}

export function OpenPaper({ pdf, opened, firstSize }: Props) {
  const { language } = usePage();
  const strings = readerStrings(language);
  const root = useRef<HTMLDivElement>(null);
  const [, setView] = useState<PaperView | null>(null);
  useSignalEffect(
    (signal) => {
      if (root.current === null) return;
      const host = root.current;
      const made = viewPaper({
        pdf,
        origin: opened.origin,
        name: opened.name,
        root: host,
        firstSize,
        pageLabel: strings.pageLabel,
        room: () => ({ width: host.clientWidth, height: innerHeight }),
        top: () => 0,
        zoom: 'auto',
        turn: 0,
        signal,
      });
      setView(made);
      const place = readerPlace(new URL(location.href));
      if (place.is === 'page') made.paper.goToPage(place.page);
      signal.addEventListener('abort', () => host.replaceChildren());
    },
    [pdf],
  );
  return (
    <main>
      <div class="sheets" ref={root} />
    </main>
  );
}
