/** An unknown word of what was read: how often, where first, what it may stand for. */
import type { UnknownTotal } from '../../glossary/unknown-tally.ts';
import type { FoundDefinition } from '../../model/definition.ts';
import type { PaperRecord } from '../../model/statement.ts';
import type { DocumentSummary } from '../../store/index/repositories.ts';
import { documentsStrings } from '../../strings/documents.ts';
import { meetingStrings } from '../../strings/meeting.ts';
import { unknownStrings } from '../../strings/unknown-words.ts';
import { documentName } from '../documents/document-name.ts';
import { documentsLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { UnknownActions } from './UnknownActions.tsx';
import type { Aside } from './use-aside.ts';

interface Props {
  readonly total: UnknownTotal;
  /** Where it stands first; null where that is gone. */
  readonly document: DocumentSummary | null;
  readonly papers: readonly PaperRecord[];
  readonly guess: FoundDefinition | null;
  readonly aside: Aside;
}

export function UnknownRow({ total, document, papers, guess, aside }: Props) {
  const { language, surface } = usePage();
  const words = unknownStrings(language);
  const { word, first } = total;
  const place = { start: first.start, end: first.start + word.length };
  const name =
    document === null
      ? null
      : documentName(
          document,
          papers.filter((paper) => paper.document === document.id),
          { ...documentsStrings(language), paperKind: meetingStrings(language).paperKind },
        );
  const seed =
    guess === null
      ? { word, ...(name !== null && { foundIn: { label: name, sentence: '' } }) }
      : { word, long: guess.long, foundIn: { label: guess.label, sentence: guess.sentence } };
  return (
    <li class="row unknown-row">
      <div class="unknown-word">
        <p>
          <strong>{word}</strong>{' '}
          <span class="small subtle">
            {words.times(total.count)} {words.inDocuments(total.documents)}
          </span>
        </p>
        {guess !== null && (
          <p class="small">
            {words.guess(guess.long)} <span class="subtle">({words.foundIn(guess.label)})</span>
          </p>
        )}
        {name !== null && (
          <p class="small">
            {words.first}{' '}
            <a class="ds-link" {...documentsLink(first.document, surface, place)}>
              {name}
            </a>
          </p>
        )}
      </div>
      <UnknownActions seed={seed} aside={aside} />
    </li>
  );
}
