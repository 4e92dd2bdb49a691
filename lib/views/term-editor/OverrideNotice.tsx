/** The entry of the same name that the reader's stands before: that it is so, and what it says otherwise. */
import type { OwnTerm } from '../../model/own-term.ts';
import { termEditorStrings } from '../../strings/term-editor.ts';
import { usePage } from '../page-context.ts';
import type { StandingEntry } from './standing-entry.ts';
import { TermComparison } from './TermComparison.tsx';

interface Props {
  readonly standing: StandingEntry;
  readonly term: OwnTerm;
}

export function OverrideNotice({ standing: { below, isHidden }, term }: Props) {
  const { language } = usePage();
  const { override } = termEditorStrings(language);
  if (below === null || below.isLocked) return null;
  return (
    <section class="term-override">
      <p class="small">
        {isHidden
          ? override.hidden(term.entry)
          : below.origin === 'organisation'
            ? override.organisation
            : override.builtIn}
      </p>
      <TermComparison
        sides={[
          { name: override.theirs[below.origin], term: below.term },
          { name: override.mine, term },
        ]}
      />
    </section>
  );
}
