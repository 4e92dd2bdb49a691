/** Import fuzz as a row of the table: the database in memory is brought by rows.ts. A run is one file. */
import type { CampaignOptions, CampaignResult } from '../campaign.ts';
import { fuzzImports } from './import-fuzz.ts';

/** Files between two looks at the signal. */
const BATCH = 1_000;

export async function importFiles({ count, signal }: CampaignOptions): Promise<CampaignResult> {
  const failures: string[] = [];
  let runs = 0;
  let taken = 0;
  while (runs < count && failures.length === 0 && !signal.aborted) {
    const result = await fuzzImports(Math.min(BATCH, count - runs));
    runs += result.runs;
    taken += result.taken;
    failures.push(...result.failures);
  }
  return { runs, failures, figures: { 'files taken in and undone': String(taken) } };
}
