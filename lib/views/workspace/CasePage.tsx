/** Everything that is known of one case. */
import type { CaseReading } from '../../model/card.ts';
import { type CaseFact, type CaseKey, caseId, caseLabel } from '../../model/case.ts';
import { caseCitation } from '../../model/citation.ts';
import { CaseFacts } from '../facts/CaseFacts.tsx';
import { CopyCitation } from '../facts/CopyCitation.tsx';
import { useCardContent } from '../facts/card-content.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { usePage } from '../page-context.ts';
import { NotFound } from './NotFound.tsx';

export function CasePage({ of: key }: { readonly of: CaseKey }) {
  return <IndexGate>{(lists) => <LoadedCase lists={lists} of={key} />}</IndexGate>;
}

function LoadedCase({ lists, of: key }: { readonly lists: IndexLists; readonly of: CaseKey }) {
  const { strings, cardStrings } = usePage();
  const loaded = useCardContent(lists, { kind: 'case', candidates: [key], basis: 'beside-number' });
  if (loaded === 'loading') return null;
  if (loaded === 'failed' || loaded.content?.kind !== 'case') return <p role="alert">{cardStrings.failed}</p>;
  const reading = loaded.content.readings[0];
  const fact = lists.cases.get(caseId(key));
  if (reading?.known !== true || fact === undefined) {
    return <NotFound {...strings.workspace.caseNotFound(caseLabel(key, null))} />;
  }
  return <Found reading={reading} fact={fact} />;
}

interface FoundProps {
  readonly reading: CaseReading & { readonly known: true };
  readonly fact: CaseFact;
}

function Found({ reading, fact }: FoundProps) {
  const { strings, cardStrings } = usePage();
  const { label, title, meetingDate } = reading;
  return (
    <article class="prose facts">
      <header class="page-head">
        <p>
          <span class="mark" data-kind="case">
            {label}
          </span>
        </p>
        <h1 class="ds-heading" data-size="md">
          {title ?? cardStrings.noTitle}
        </h1>
        {fact.otherTitles.length > 0 && (
          <p class="subtle">
            {strings.facts.otherTitles}: {fact.otherTitles.join('; ')}
          </p>
        )}
      </header>
      <CaseFacts reading={reading} headings="h2" />
      {fact.notes !== null && <p class="subtle">{fact.notes}</p>}
      <div class="actions">
        <CopyCitation citation={caseCitation({ label, title, date: meetingDate })} />
      </div>
      {fact.council === 'NEHR' && (
        <aside class="note">
          <h2 class="ds-heading" data-size="2xs">
            {strings.workspace.renamed.title}
          </h2>
          <p>{strings.workspace.renamed.text}</p>
        </aside>
      )}
    </article>
  );
}
