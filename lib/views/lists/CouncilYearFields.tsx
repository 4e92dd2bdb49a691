/** Council and year, which cases and notes on cases are filtered by alike. */
import type { ComponentChildren } from 'preact';
import { COUNCIL_IDS, type CouncilId } from '../../model/council.ts';
import { casesStrings } from '../../strings/cases.ts';
import { usePage } from '../page-context.ts';
import { FilterSelect } from './FilterSelect.tsx';

interface CouncilYear {
  readonly council: CouncilId | null;
  readonly year: number | null;
}

interface Props {
  /** Only what one of these is of can be chosen. */
  readonly of: readonly { readonly council: CouncilId; readonly year: number }[];
  readonly filters: CouncilYear;
  readonly onChange: (chosen: CouncilYear) => void;
  /** What stands between the two. */
  readonly children?: ComponentChildren;
}

/** Both names of the council that was renamed: the filter finds what is of all years. */
const COUNCIL_NAMES: Readonly<Record<CouncilId, string>> = { NUFA: 'NUFA', NUIT: 'NUIT', NEHR: 'NEHS/NEHR' };

export function CouncilYearFields({ of, filters: { council, year }, onChange, children }: Props) {
  const strings = casesStrings(usePage().language);
  const councils = new Set(of.map((one) => one.council));
  const years = [...new Set(of.map((one) => one.year))].toSorted((a, b) => b - a);
  return (
    <>
      <FilterSelect
        label={strings.council}
        all={strings.allCouncils}
        options={COUNCIL_IDS.filter((one) => councils.has(one)).map((value) => ({
          value,
          name: COUNCIL_NAMES[value],
        }))}
        value={council}
        onChange={(chosen) => onChange({ council: chosen, year })}
      />
      {children}
      <FilterSelect
        label={strings.year}
        all={strings.allYears}
        options={years.map((value) => ({ value, name: String(value) }))}
        value={year}
        onChange={(chosen) => onChange({ council, year: chosen })}
      />
    </>
  );
}
