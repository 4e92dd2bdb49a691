/**
 * The three councils of the Norwegian e-health model (DOMAIN.md §1.2).
 *
 * Nasjonalt e-helsestyre became Nasjonalt e-helseråd in 2022. One number series ran through the
 * renaming (NEHS 22/22 on 8 June, NEHR 35/22 on 21 September), so both are one council id and only the
 * label follows the date.
 */
import type { IsoDate } from './date.ts';

export const COUNCIL_IDS = ['NUFA', 'NUIT', 'NEHR'] as const;
export type CouncilId = (typeof COUNCIL_IDS)[number];

/** First day on which the top council is called "råd" (DESIGN.md, contract of names). */
export const COUNCIL_RENAMED: IsoDate = '2022-09-01' as IsoDate;

export function isCouncilId(value: unknown): value is CouncilId {
  return COUNCIL_IDS.some((id) => id === value);
}

/** When a case was treated, as exactly as it is known. */
export type CaseTime = { readonly date: IsoDate | null; readonly year: number };

/**
 * The short name in use at a time: "NEHS" before the renaming, "NEHR" after it, and "NEHS/NEHR" where only
 * the year 2022 is known, since that year had both.
 */
export function councilShortName(council: CouncilId, time: CaseTime): string {
  if (council !== 'NEHR') return council;
  if (time.date !== null) return time.date < COUNCIL_RENAMED ? 'NEHS' : 'NEHR';
  if (time.year === 2022) return 'NEHS/NEHR';
  return time.year < 2022 ? 'NEHS' : 'NEHR';
}

/** The full name in use at a time, in bokmål as the councils write it themselves. */
export function councilFullName(council: CouncilId, time: CaseTime): string {
  if (council === 'NUFA') return 'Fagutvalget (NUFA)';
  if (council === 'NUIT') return 'Prioriteringsutvalget (NUIT)';
  const shortName = councilShortName(council, time);
  if (shortName === 'NEHS') return 'Nasjonalt e-helsestyre (NEHS)';
  if (shortName === 'NEHR') return 'Nasjonalt e-helseråd (NEHR)';
  return 'Nasjonalt e-helsestyre/-råd (NEHS/NEHR)';
}

/** A stretch of a council's history: what it was called, under which model and which host. */
export interface CouncilPeriod {
  readonly council: CouncilId;
  readonly name: string;
  readonly shortName: string;
  /** Inclusive; null where the start is not known. */
  readonly from: IsoDate | null;
  /** Exclusive; null while it lasts. */
  readonly to: IsoDate | null;
  readonly model: string;
  readonly hostDirectorate: string;
  /** How case numbers ran in the period. */
  readonly numberSeries: string;
  readonly evidence: string;
}
