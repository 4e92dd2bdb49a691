/** What an entry rests on, in words: who wrote it, where the long form was read, how sure it is. */
import type { Term } from '../../model/term.ts';
import { termPageStrings } from '../../strings/term-page.ts';
import { usePage } from '../page-context.ts';

export function TermGrounds({ term: { confidence, evidence } }: { readonly term: Term }) {
  const { language } = usePage();
  const strings = termPageStrings(language);
  const isWritten = evidence.expansion === 'reader' || evidence.expansion === 'organisation';
  return (
    <section class="term-section">
      <h2 class="ds-heading" data-size="2xs">
        {strings.grounds}
      </h2>
      <dl class="facts-list">
        <dt>{strings.basis}</dt>
        <dd>{strings.bases[evidence.expansion]}</dd>
        {!isWritten && (
          <>
            <dt>{strings.confidence}</dt>
            <dd>{strings.confidences[confidence]}</dd>
          </>
        )}
        {evidence.notes.length > 0 && (
          <>
            <dt>{strings.remarks}</dt>
            <dd>{evidence.notes.join(' ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
