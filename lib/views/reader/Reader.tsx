/** The reader page: a paper, or why there is none and what to do about it. */
import { useEffect, useState } from 'preact/hooks';
import { readerStrings } from '../../strings/reader.ts';
import { usePage } from '../page-context.ts';
import { OpenPaper } from './OpenPaper.tsx';
import { ReaderStart } from './ReaderStart.tsx';
import { readerSource } from './reader-address.ts';
import { usePaper } from './use-paper.ts';

export function Reader() {
  const { consent, language } = usePage();
  const strings = readerStrings(language);
  if (consent !== null) return <ConsentedReader />;
  return (
    <main class="reader-start stack">
      <h1 class="ds-heading" data-size="sm">
        {strings.off.title}
      </h1>
      <p>{strings.off.help}</p>
      <a class="ds-button" href="/welcome.html">
        {strings.toWelcome}
      </a>
    </main>
  );
}

function ConsentedReader() {
  const { language } = usePage();
  const strings = readerStrings(language);
  const [source] = useState(() => readerSource(new URL(location.href)));
  const attempt = usePaper(source);
  const { state } = attempt;
  const name = state.is === 'open' ? state.opened.name : strings.title;
  useEffect(() => {
    document.title = `${name} – Saksspor`;
  }, [name]);
  if (state.is !== 'open') return <ReaderStart source={source} attempt={attempt} state={state} />;
  const { pdf, opened, firstSize, fingerprint } = state;
  return (
    <OpenPaper
      key={fingerprint}
      pdf={pdf}
      opened={opened}
      firstSize={firstSize}
      fingerprint={fingerprint}
      onFile={attempt.takeFile}
    />
  );
}
