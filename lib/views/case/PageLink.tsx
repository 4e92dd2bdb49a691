/** "side 7 i referatet": opens the reader at that page. Nothing for what was read in a document without pages. */
import type { CaseStatement } from '../../model/statement.ts';
import { saidAs, type WordingPage, wordingPage } from '../../model/wording-page.ts';
import { pagePlace } from '../../strings/page-place.ts';
import { usePage } from '../page-context.ts';
import { readerAddress } from '../reader/reader-address.ts';

export function PageLink({ to, name }: { readonly to: WordingPage; readonly name?: string }) {
  const { language, strings } = usePage();
  const { document, page } = to;
  return (
    <a
      class="ds-link"
      href={readerAddress({ is: 'document', document }, { is: 'page', page })}
      target="_blank"
      rel="noreferrer"
    >
      {pagePlace(to, language)}
      <span class="ds-sr-only">
        {name !== undefined && `, ${name}`} {strings.common.opensInTab}
      </span>
    </a>
  );
}

/** Where the statement has these words; where none of its wordings says so, where it has the case. */
export function pageOfWords(statement: CaseStatement, words: string | null): WordingPage | null {
  return wordingPage(statement, words === null ? null : saidAs(statement, words));
}
