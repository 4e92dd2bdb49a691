/** Everything that is known of one term. */
import type { TermContent } from '../../model/card.ts';
import { termCitation } from '../../model/citation.ts';
import type { Term } from '../../model/term.ts';
import { CopyCitation } from '../facts/CopyCitation.tsx';
import { useCardContent } from '../facts/card-content.ts';
import { TermFacts } from '../facts/TermFacts.tsx';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { termLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { NotFound } from './NotFound.tsx';

export function TermPage({ entry }: { readonly entry: string }) {
  return <IndexGate>{(lists) => <LoadedTerm lists={lists} entry={entry} />}</IndexGate>;
}

function LoadedTerm({ lists, entry }: { readonly lists: IndexLists; readonly entry: string }) {
  const { strings, cardStrings } = usePage();
  const loaded = useCardContent(lists, { kind: 'term', entry });
  const term = lists.terms.get(entry);
  if (term === undefined) return <NotFound {...strings.workspace.termNotFound(entry)} />;
  if (loaded === 'loading') return null;
  if (loaded === 'failed' || loaded.content?.kind !== 'term') return <p role="alert">{cardStrings.failed}</p>;
  return <Found content={loaded.content} term={term} known={lists.terms} />;
}

interface FoundProps {
  readonly content: TermContent;
  readonly term: Term;
  readonly known: ReadonlyMap<string, Term>;
}

function Found({ content, term, known }: FoundProps) {
  const { strings, surface } = usePage();
  return (
    <article class="prose facts">
      <h1 class="ds-heading" data-size="md">
        <span class="mark" data-kind="term">
          {content.entry}
        </span>
      </h1>
      <TermFacts content={content} />
      {term.related.length > 0 && (
        <p>
          {strings.facts.related}:{' '}
          {term.related.map((entry, at) => (
            <span key={entry}>
              {at > 0 && ', '}
              {known.has(entry) ? (
                <a class="ds-link" {...termLink(entry, surface)}>
                  {entry}
                </a>
              ) : (
                entry
              )}
            </span>
          ))}
        </p>
      )}
      <div class="actions">
        <CopyCitation citation={termCitation(content)} />
      </div>
    </article>
  );
}
