/** Everything that is known of one case, and where it was read. */

import { chainOf } from '../../links/chain.ts';
import { rankedLinks } from '../../links/ranked-links.ts';
import { type CaseFact, type CaseKey, caseId, caseLabel } from '../../model/case.ts';
import { caseCitation } from '../../model/citation.ts';
import type { CaseRecord } from '../../model/statement.ts';
import { casePageStrings } from '../../strings/case-page.ts';
import { CaseFactList, CaseHead } from '../case/CaseHead.tsx';
import { CaseReferences } from '../case/CaseReferences.tsx';
import { CaseSources } from '../case/CaseSources.tsx';
import { CaseWay } from '../case/CaseWay.tsx';
import { caseDay } from '../case/case-day.ts';
import { correctionsOf } from '../case/corrections.ts';
import { Outcomes } from '../case/Outcomes.tsx';
import { earlierTreatments, relatedRows } from '../case/related-rows.ts';
import { type CaseKnowledge, useCase } from '../case/use-case.ts';
import { useJudgements } from '../case/use-judgements.ts';
import { CopyCitation } from '../facts/CopyCitation.tsx';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { historyLink } from '../links.ts';
import { LazyCaseNotes } from '../notes/LazyCaseNotes.tsx';
import { usePage } from '../page-context.ts';
import { NotFound } from './NotFound.tsx';

export function CasePage({ of: key }: { readonly of: CaseKey }) {
  return <IndexGate>{(lists) => <LoadedCase lists={lists} of={key} />}</IndexGate>;
}

interface LoadedProps {
  readonly lists: IndexLists;
  readonly of: CaseKey;
}

function LoadedCase({ lists, of: key }: LoadedProps) {
  const { strings, cardStrings } = usePage();
  const known = useCase(lists, caseId(key));
  if (known === 'loading') return <p class="subtle">{cardStrings.loading}</p>;
  if (known === 'failed') return <p role="alert">{cardStrings.failed}</p>;
  if (known.record !== null) return <KnownCase lists={lists} known={known} record={known.record} />;
  const notFound = (
    <NotFound {...strings.workspace.caseNotFound(caseLabel(key, null))}>
      <LazyCaseNotes of={caseId(key)} label={caseLabel(key, null)} headings="h2" />
    </NotFound>
  );
  return known.links.length === 0 ? notFound : <ReferredCase lists={lists} known={known} of={key} />;
}

interface FoundProps {
  readonly lists: IndexLists;
  readonly known: CaseKnowledge;
}

function KnownCase({ lists, known, record }: FoundProps & { readonly record: CaseRecord }) {
  const { language, strings, surface } = usePage();
  const words = casePageStrings(language);
  const judgements = useJudgements();
  const { fact } = record;
  const { title } = fact;
  const day = caseDay(fact);
  const corrections = correctionsOf(fact.id, known.links);
  return (
    <article class="case-page">
      <div class="case-top">
        <div class="prose facts">
          <CaseHead fact={fact} />
          <CaseFactList record={record} papers={known.papers} />
          <Outcomes record={record} papers={known.papers} corrections={corrections} />
          <div class="actions">
            <CopyCitation citation={caseCitation({ label: caseLabel(fact, day), title, date: day })} />
            <a
              class="ds-button"
              data-variant="secondary"
              {...historyLink(historyOf(fact, known, lists), surface)}
            >
              {words.makeHistory}
            </a>
          </div>
        </div>
        <LazyCaseNotes of={fact.id} label={caseLabel(fact, day)} headings="h2" />
      </div>
      <CaseWay fact={fact} known={known} cases={lists.cases} judgements={judgements} />
      <div class="prose facts">
        <CaseReferences known={known} />
        <CaseSources record={record} papers={known.papers} />
        {fact.council === 'NEHR' && (
          <aside class="note">
            <h2 class="ds-heading" data-size="2xs">
              {strings.workspace.renamed.title}
            </h2>
            <p>{strings.workspace.renamed.text}</p>
          </aside>
        )}
      </div>
    </article>
  );
}

/** Nothing was read of the case itself, but other cases point to it. */
function ReferredCase({ lists, known, of: key }: FoundProps & LoadedProps) {
  const { language, strings } = usePage();
  const judgements = useJudgements();
  const { title, text } = strings.workspace.caseNotFound(caseLabel(key, null));
  return (
    <article class="case-page">
      <header class="prose stack">
        <h1 class="ds-heading" data-size="md">
          {title}
        </h1>
        <p>{casePageStrings(language).onlyReferred}</p>
        <p class="subtle">{text}</p>
      </header>
      <div class="prose">
        <LazyCaseNotes of={caseId(key)} label={caseLabel(key, null)} headings="h2" />
      </div>
      <CaseWay fact={unknownFact(key)} known={known} cases={lists.cases} judgements={judgements} />
    </article>
  );
}

/** The explicit earlier treatments; the case itself where there are none. */
function historyOf(fact: CaseFact, { links, explicit }: CaseKnowledge, { cases }: IndexLists) {
  const chain = chainOf(fact.id, explicit, [], cases, []);
  const earlier = earlierTreatments(relatedRows(chain, rankedLinks(fact, links, cases, []), cases));
  return earlier.length > 0 ? earlier : [fact.id];
}

function unknownFact(key: CaseKey): CaseFact {
  return {
    ...key,
    id: caseId(key),
    title: null,
    otherTitles: [],
    kind: null,
    otherKind: null,
    meetingDate: null,
    meetingLabel: null,
    outcome: null,
    notes: null,
    provenance: { source: '', role: '' },
  };
}
