/** Everything that is known of an entry, and what the reader has decided of it. */
import { useMemo } from 'preact/hooks';
import type { LayeredTerm } from '../../glossary/layered-glossary.ts';
import { termCitation } from '../../model/citation.ts';
import { termContent } from '../../store/index/card-content.ts';
import type { NotesStore } from '../../store/notes/notes-store.ts';
import { CopyCitation } from '../facts/CopyCitation.tsx';
import { TermFacts } from '../facts/TermFacts.tsx';
import { GlossaryGate } from '../glossary/GlossaryGate.tsx';
import { useOwnWord } from '../glossary/use-own-word.ts';
import type { IndexLists } from '../index-context.tsx';
import { FoundDefinitions } from './FoundDefinitions.tsx';
import { OriginLine } from './OriginLine.tsx';
import { RelatedTerms } from './RelatedTerms.tsx';
import { TermActions } from './TermActions.tsx';
import { TermCases } from './TermCases.tsx';
import { TermGrounds } from './TermGrounds.tsx';
import { TermRevisions } from './TermRevisions.tsx';
import { TermSpellings } from './TermSpellings.tsx';
import { useDecision } from './use-decision.ts';

interface Props {
  readonly layered: LayeredTerm;
  readonly isHidden: boolean;
  readonly lists: IndexLists;
}

export function TermView({ layered, isHidden, lists }: Props) {
  const { term } = layered;
  // Who it is from, and what papers say, stand in places of their own.
  const content = useMemo(() => termContent({ term, origin: 'built-in', instead: null }, []), [term]);
  return (
    <article class="prose facts term-page">
      <h1 class="ds-heading" data-size="md">
        <span class="mark" data-kind="term">
          {term.entry}
        </span>
      </h1>
      <OriginLine layered={layered} isHidden={isHidden} />
      <TermFacts content={content} />
      <RelatedTerms term={term} known={lists.terms} />
      <GlossaryGate>
        {(store, changes) => (
          <Decided
            layered={layered}
            isHidden={isHidden}
            store={store}
            changes={changes}
            citation={termCitation(content)}
          />
        )}
      </GlossaryGate>
      <FoundDefinitions shorts={[term.entry, ...term.forms]} />
      <TermGrounds term={term} />
      <TermCases term={term} lists={lists} />
    </article>
  );
}

interface DecidedProps {
  readonly layered: LayeredTerm;
  readonly isHidden: boolean;
  readonly store: NotesStore;
  readonly changes: number;
  readonly citation: string;
}

function Decided({ layered, isHidden, store, changes, citation }: DecidedProps) {
  const { entry } = layered.term;
  const read = useOwnWord(store.glossary, entry, changes);
  const decision = useDecision(store.glossary, entry, read?.word ?? null);
  if (read === null) return null;
  return (
    <>
      <div class="actions">
        <CopyCitation citation={citation} />
        <TermActions layered={layered} isHidden={isHidden} decision={decision} />
      </div>
      <TermSpellings layered={layered} decision={isHidden ? null : decision} />
      <TermRevisions
        name={entry}
        repository={store.glossary}
        changes={changes}
        layered={layered}
        decision={decision}
      />
    </>
  );
}
