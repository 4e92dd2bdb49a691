/** One meaning that papers give an abbreviation: the long form, the sentence, where it stands, and the way in. */
import type { FoundDefinition } from '../../model/definition.ts';
import { foundDefinitionsStrings } from '../../strings/found-definitions.ts';
import type { IndexLists } from '../index-context.tsx';
import { documentsLink } from '../links.ts';
import { usePage } from '../page-context.ts';
import { entryOf, type FoundMeaning, meaningStatus, splitAt } from './found-meanings.ts';
import { TakeIn } from './TakeIn.tsx';

interface Props {
  readonly meaning: FoundMeaning;
  readonly lists: IndexLists;
}

/** Other places that are named; a common abbreviation is explained in every second paper. */
const OTHERS = 5;

export function FoundMeaningItem({ meaning: { shown, others }, lists }: Props) {
  const strings = foundDefinitionsStrings(usePage().language);
  const entry = entryOf(lists.glossary, shown.short);
  return (
    <div class="found-meaning">
      <p>
        <strong>{shown.short}</strong> – {shown.long}{' '}
        <span class="basis" data-certain="false">
          {strings.mark}
        </span>
      </p>
      <blockquote lang="nb">
        {splitAt(shown.sentence, shown.short).map((piece, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence that never changes, piece by piece
          at % 2 === 1 ? <mark key={at}>{piece}</mark> : piece,
        )}
      </blockquote>
      <p class="small">
        <PlaceLink found={shown} />
        {others.length > 0 && (
          <>
            {'. '}
            {strings.alsoIn}{' '}
            {others.slice(0, OTHERS).map((one, at) => (
              <span key={one.label}>
                {at > 0 && '; '}
                <PlaceLink found={one} />
              </span>
            ))}
            {others.length > OTHERS && ' …'}
          </>
        )}
      </p>
      <TakeIn
        found={shown}
        entry={entry}
        status={meaningStatus(entry, shown)}
        texts={() => [...lists.terms.values()].map(({ definition }) => definition)}
      />
    </div>
  );
}

/** Leads to the sentence in the document as it was read. */
function PlaceLink({ found: { document, label, start, end } }: { readonly found: FoundDefinition }) {
  return (
    <a class="ds-link" {...documentsLink(document, usePage().surface, { start, end })}>
      {label}
    </a>
  );
}
