/** A case in a list: opens where it stands, or is chosen. */
import { useId } from 'preact/hooks';
import type { CardKey } from '../../model/card.ts';
import { type CaseFact, caseLabel } from '../../model/case.ts';
import { Disclosure } from '../Disclosure.tsx';
import { CardDetails } from '../facts/CardDetails.tsx';
import { NoteCount } from '../notes/NoteCount.tsx';
import { usePage } from '../page-context.ts';

export function OpeningCaseRow({ fact }: { readonly fact: CaseFact }) {
  return (
    <Disclosure summary={<Summary fact={fact} />}>
      <CardDetails of={keyOf(fact)} inRow />
    </Disclosure>
  );
}

interface ChoosableProps {
  readonly fact: CaseFact;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function ChoosableCaseRow({ fact, chosen, onChoose }: ChoosableProps) {
  const id = useId();
  return (
    <li class="row">
      <div class="ds-field choose-row">
        <input
          id={id}
          class="ds-input"
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <label for={id} class="row-text">
          <Summary fact={fact} />
        </label>
      </div>
    </li>
  );
}

/** The council is known from the index, so the basis is none of a page's and is not shown. */
function keyOf({ council, number, year }: CaseFact): CardKey {
  return { kind: 'case', candidates: [{ council, number, year }], basis: 'beside-number' };
}

function Summary({ fact }: { readonly fact: CaseFact }) {
  const { cardStrings } = usePage();
  return (
    <>
      <span>
        <strong>{caseLabel(fact, fact.meetingDate)}</strong>
        {fact.kind !== null && (
          <span class="small subtle"> {cardStrings.caseKind[fact.kind] ?? fact.kind}</span>
        )}
        <NoteCount of={[fact.id]} />
      </span>
      <span class="small">{fact.title ?? cardStrings.noTitle}</span>
    </>
  );
}
