/** The unknown words of the page in the active tab, looked for again whenever its report changes. */
import { useState } from 'preact/hooks';
import { type UnknownWord, unknownWords } from '../../glossary/unknown-words.ts';
import { askActiveTab } from '../../messages/ask-tab.ts';
import type { PageReport } from '../../model/page-report.ts';
import { readLexicon } from '../../store/lexicon.ts';
import { useSignalEffect } from '../use-signal.ts';

export function useUnknownWords(report: PageReport): readonly UnknownWord[] {
  const [words, setWords] = useState<readonly UnknownWord[]>([]);
  useSignalEffect(
    (signal) => {
      if (report.scanning) return;
      void look().then((found) => !signal.aborted && setWords(found));
    },
    [report],
  );
  return words;
}

async function look(): Promise<readonly UnknownWord[]> {
  try {
    const [page, lexicon] = await Promise.all([askActiveTab('document', null), readLexicon()]);
    return page === null || lexicon === null ? [] : unknownWords(page.text, lexicon);
  } catch {
    return []; // The list says nothing rather than something wrong.
  }
}
