/** Council, year, kind and outcome: only what some case has can be chosen. */
import { useMemo } from 'preact/hooks';
import { type CaseFilters, type OutcomeFilter, outcomeOf } from '../../glossary/case-search.ts';
import { CASE_KINDS, type CaseFact, OUTCOME_CLASSES } from '../../model/case.ts';
import { casesStrings } from '../../strings/cases.ts';
import { usePage } from '../page-context.ts';
import { CouncilYearFields } from './CouncilYearFields.tsx';
import { FilterSelect } from './FilterSelect.tsx';

interface Props {
  readonly cases: readonly CaseFact[];
  readonly filters: CaseFilters;
  readonly onChange: (filters: CaseFilters) => void;
}

const OUTCOMES: readonly OutcomeFilter[] = [
  ...OUTCOME_CLASSES,
  'decided-otherwise',
  'only-proposed',
  'unknown',
];

export function CaseFilterFields({ cases, filters, onChange }: Props) {
  const { language, cardStrings } = usePage();
  const strings = casesStrings(language);
  const choices = useMemo(() => choicesOf(cases), [cases]);
  const outcomeName = (outcome: OutcomeFilter): string => {
    if (outcome === 'decided-otherwise') return strings.decidedOtherwise;
    if (outcome === 'only-proposed') return strings.onlyProposed;
    return outcome === 'unknown' ? strings.outcomeUnknown : cardStrings.outcomeClass[outcome];
  };
  return (
    <fieldset class="case-filters">
      <legend class="ds-sr-only">{strings.filters}</legend>
      <CouncilYearFields
        of={cases}
        filters={filters}
        onChange={(chosen) => onChange({ ...filters, ...chosen })}
      />
      <FilterSelect
        label={strings.kind}
        all={strings.allKinds}
        options={choices.kinds.map((value) => ({ value, name: cardStrings.caseKind[value] ?? value }))}
        value={filters.kind}
        onChange={(kind) => onChange({ ...filters, kind })}
      />
      <FilterSelect
        label={strings.outcome}
        all={strings.allOutcomes}
        options={choices.outcomes.map((value) => ({ value, name: outcomeName(value) }))}
        value={filters.outcome}
        onChange={(outcome) => onChange({ ...filters, outcome })}
      />
    </fieldset>
  );
}

function choicesOf(cases: readonly CaseFact[]) {
  const kinds = new Set(cases.flatMap(({ kind, otherKind }) => [kind, otherKind]));
  const outcomes = new Set(cases.map(outcomeOf));
  return {
    kinds: CASE_KINDS.filter((one) => kinds.has(one)),
    outcomes: OUTCOMES.filter((one) => outcomes.has(one)),
  };
}
