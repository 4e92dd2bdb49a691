/**
 * Everything that the card in the page shows for a key, inline: the conforming alternative to the painted marks
 * for those who do not point (TRUST.md, accessibility).
 */
import type { CardKey, CaseContent, TermContent } from '../../model/card.ts';
import { caseCitation, termCitation } from '../../model/citation.ts';
import { IndexGate } from '../IndexGate.tsx';
import type { IndexLists } from '../index-context.tsx';
import { caseLink, termLink } from '../links.ts';
import { LazyCaseNotes } from '../notes/LazyCaseNotes.tsx';
import { usePage } from '../page-context.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { useCardContent } from './card-content.ts';
import { TermFacts } from './TermFacts.tsx';

interface Props {
  readonly of: CardKey;
  /** Says where the council was read: only where the key was read in a page. */
  readonly basis?: boolean;
  /** Stands below a row that has the name and title. */
  readonly inRow?: boolean;
  /** The field of the case's note takes the focus. */
  readonly focusNote?: boolean;
}

export function CardDetails(props: Props) {
  return <IndexGate>{(lists) => <LoadedDetails lists={lists} {...props} />}</IndexGate>;
}

function LoadedDetails({
  lists,
  of: key,
  basis = false,
  inRow = false,
  focusNote = false,
}: Props & { readonly lists: IndexLists }) {
  const { cardStrings } = usePage();
  const loaded = useCardContent(lists, key);
  if (loaded === 'loading') return <p class="subtle">{cardStrings.loading}</p>;
  if (loaded === 'failed' || loaded.content === null) return <p>{cardStrings.failed}</p>;
  return loaded.content.kind === 'term' ? (
    <TermDetails content={loaded.content} inRow={inRow} />
  ) : (
    <CaseDetails content={loaded.content} basis={basis} focusNote={focusNote} />
  );
}

function TermDetails({ content, inRow }: { readonly content: TermContent; readonly inRow: boolean }) {
  const { strings, surface } = usePage();
  return (
    <div class="facts">
      <TermFacts content={content} inRow={inRow} />
      <div class="actions">
        <CopyCitation citation={termCitation(content)} />
        <a class="ds-link" {...termLink(content.entry, surface)}>
          {strings.facts.openTerm}
        </a>
      </div>
    </div>
  );
}

interface CaseProps {
  readonly content: CaseContent;
  readonly basis: boolean;
  readonly focusNote: boolean;
}

function CaseDetails({ content, basis, focusNote }: CaseProps) {
  const { strings, cardStrings, surface } = usePage();
  const { readings } = content;
  const shownBasis = basis && content.basis !== 'ambiguous' ? content.basis : null;
  return (
    <div class="facts">
      {content.basis === 'ambiguous' && <p>{cardStrings.ambiguous}</p>}
      {readings.map((reading, at) => (
        <div key={reading.id} class="facts reading">
          {readings.length > 1 && (
            <p>
              <strong>{reading.label}</strong>
              {reading.known && reading.title !== null && ` ${reading.title}`}
            </p>
          )}
          <CaseFacts reading={reading} basis={shownBasis} />
          {reading.known && (
            <div class="actions">
              <CopyCitation
                citation={caseCitation({
                  label: reading.label,
                  date: reading.meetingDate,
                  title: reading.title,
                })}
              />
              <a class="ds-link" {...caseLink(reading.id, surface)}>
                {strings.facts.openCase}
              </a>
            </div>
          )}
          <LazyCaseNotes
            of={reading.id}
            label={reading.label}
            focus={focusNote && at === 0}
            folded={readings.length > 1}
          />
        </div>
      ))}
    </div>
  );
}
