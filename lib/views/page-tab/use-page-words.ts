/** What our own pages read in the text of the page in the active tab, again whenever its report changes. */
import { useState } from 'preact/hooks';
import type { UnknownWord } from '../../glossary/unknown-words.ts';
import { askActiveTab } from '../../messages/ask-tab.ts';
import { MAX_PAGE_TEXT } from '../../messages/protocol.ts';
import type { DocumentLink } from '../../model/document.ts';
import type { PageReport } from '../../model/page-report.ts';
import { readLexicon } from '../../store/lexicon.ts';
import { useSignalEffect } from '../use-signal.ts';

/** A page that can be read by its address. */
export interface ReadText {
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

interface PageWords {
  readonly unknown: readonly UnknownWord[];
  /** Where they stand. */
  readonly page: ReadText;
  /** The page is longer than what leaves it: it is not kept by itself. */
  readonly isTooLong: boolean;
  /** Links that may lead to papers. */
  readonly links: readonly DocumentLink[];
}

const NO_PAGE: ReadText = { address: '', title: '', text: '' };
const NONE: PageWords = { unknown: [], page: NO_PAGE, isTooLong: false, links: [] };

export function usePageWords(report: PageReport): PageWords {
  const [words, setWords] = useState(NONE);
  useSignalEffect(
    (signal) => {
      if (report.scanning) return;
      void look().then((found) => !signal.aborted && setWords(found));
    },
    [report],
  );
  return words;
}

async function look(): Promise<PageWords> {
  try {
    const [page, lexicon] = await Promise.all([askActiveTab('document', null), readLexicon()]);
    if (page === null) return NONE;
    const isTooLong = page.text.length >= MAX_PAGE_TEXT;
    const links = page.links.filter(({ address, text }) => /pdf/i.test(address + text));
    if (lexicon === null) return { ...NONE, isTooLong, links };
    // Apart from the popup's own code: its list is usable before anybody looks for what is unknown.
    const { unknownWords } = await import('../../glossary/unknown-words.ts');
    const { origin, title, text } = page;
    const address = origin.is === 'page' ? origin.address : '';
    return { unknown: unknownWords(text, lexicon), page: { address, title, text }, isTooLong, links };
  } catch {
    return NONE; // The list says nothing rather than something wrong.
  }
}
